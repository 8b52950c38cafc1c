import { toDateText } from '#src/text/dates.ts'

/** Words of the card that hangs at the door of a centre. */
export const zhHans = {
  title: (name: string) => `公示卡：${name}`,
  heading: '公示卡',
  description: '打印出来贴在门口：备案编号、托位、收费、投诉电话，扫码可以对照核对。',
  lead: '打印出来贴在门口，家长扫码就能对照核对。用浏览器的“打印”，纸张选和下面一样的，正好一页。',
  paper: '纸张',
  papers: { a4: 'A4', a5: 'A5' },
  cardTitle: '托育机构信息公示',
  sample: '示例数据',
  legalName: (name: string) => `登记名称：${name}`,
  filingNumber: '备案编号',
  filedOn: '备案日期',
  state: '备案状态',
  address: '地址',
  places: '托位和班型',
  ages: '收托年龄',
  fees: '服务形式和收费',
  hours: '开放时间',
  complaintPhones: '机构投诉电话',
  authorityPhone: (name: string) => `${name}电话`,
  scan: '您看到的和这里一致吗？',
  scanText: '扫码对照五项，不用登录，不留姓名和电话。',
  qrLabel: '扫码打开门口核对',
  asOf: (date: string | undefined) =>
    date ? `这家的资料截至${toDateText(date)}` : '资料日期未提供',
  none: {
    absent: '最新一份名单里没有这家机构，没有公示卡。名单写漏了的，请机构找主管部门更正。',
    withdrawn: (on: string | undefined) =>
      `这家机构${on ? `${toDateText(on)}` : ''}已注销备案，没有公示卡。`,
    suspended: (to: string | undefined) =>
      `这家机构暂停服务${to ? `到${toDateText(to)}` : '，恢复日期未提供'}，这段时间没有公示卡。`,
  },
} as const
