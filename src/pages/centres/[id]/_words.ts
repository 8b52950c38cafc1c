import { toDateText } from '#src/text/dates.ts'

/** Words of the pages with which somebody says that a centre's page is wrong. */
export const zhHans = {
  shown: (fact: string) => `页面上写的是：${fact}`,
  back: (name: string) => `回到${name}`,
  send: '提交',
  problemPrefix: '错误：',

  report: {
    title: (name: string) => `报告页面错误：${name}`,
    heading: '这页哪一项有误？',
    lead: '选一项。不用登录，不留姓名和电话。',
    short: '报告错误',
    /** Not a place for complaints. */
    notComplaint: '这里只改页面上写错的内容。要反映收费纠纷、安全、虐待等问题，请走投诉。',
    complain: '去投诉',
    check: '人在门口？对照公示核对五项',
    chosen: (topic: string) => `${topic}有误`,
    other: '换一项',
    another: '再报一项',
  },
  ask: {
    phone: {
      label: '正确的电话（选填）',
      hint: '只填机构的固定电话或400电话，写成“区号-号码”。个人手机号请不要填。',
    },
    hours: { label: '正确的开门时间（选填）', hint: '例如 08:00' },
    closes: { label: '正确的关门时间', hint: '例如 17:30' },
    fee: {
      label: '正确的收费，元（选填）',
      hint: '填全日托每月的收费；没有全日托的，填公示的第一项。例如 2680；不是每月的，写成 30元/小时 这样。',
    },
    ages: { label: '最小收几个月的孩子（选填）', hint: '填整月数，例如 10。' },
    places: { label: '正确的托位数（选填）', hint: '只填数字，例如 60。' },
    closedDown: { label: '哪天关门的（选填）', hint: '例如 2026-11-01；不清楚就空着。' },
    choice: '怎么不对？（选填）',
    nothing: '不用再填，直接提交。',
  },
  problems: {
    title: '有问题需要更正',
    personal: '这里像是个人的号码或账号。请删掉，只填机构对外公布的内容；不填也可以提交。',
    mobile: '这里像是手机号。为了不误传个人号码，只收固定电话和400电话；删掉后可以直接提交。',
    telephone: '电话写成“区号-号码”；不清楚就空着。',
    hours: '时间写成 08:00 或 8点30分 这样，关门要晚于开门；两个都填或都不填。',
    money: '收费写成 2680 或 2680元/月 这样，最多两位小数；不清楚就空着。',
    months: '月龄填0到84的整数，例如 10，也可以写 1岁半；不清楚就空着。',
    count: '托位数填整数，例如 60；不清楚就空着。',
    date: '日期写成 2026-11-01 这样，不能晚于今天；不清楚就空着。',
    nothingSeen: '五项里至少有一项看到了才能提交。',
    nothingChosen: '请先选一项有误的内容。',
  },

  check: {
    title: (name: string) => `门口核对：${name}`,
    heading: '您看到的和页面一致吗？',
    short: '门口核对',
    lead: (asOf: string | undefined) =>
      `对照门口和公示栏，回答五个问题。没看到的选“没看到”。不用登录，不留姓名和电话。${asOf ? `这家的资料截至${toDateText(asOf)}。` : ''}`,
    withdrawn: '这家机构已注销备案。门口如果还在招生，请向主管部门反映。',
  },

  thanks: {
    stored: {
      title: '收到了，谢谢',
      text: '办理人员能看到：哪家机构、哪一项、您填的内容和日期。没有记下您是谁，所以不会回复您。核实后，改正的内容会出现在机构页面上。',
    },
    known: { title: '这一份已经收到过', text: '同样的内容今天已经登记，没有重复登记。' },
    spent: {
      title: '这一次没有登记',
      text: '今天从这个网络已经报告过这家机构的同一项，内容不同。一天只登记一次；明天可以再报，也可以打电话。',
    },
  },
  tooMany: '今天从这个网络来的报告太多，这一份没有登记。过一会儿再提交，也可以打电话。',
  unavailable: '现在收不了报告，这一份没有登记。过几分钟再提交，也可以打电话。',
  closed: '这里暂时收不了报告，请打电话。',
  call: (name: string) => `${name}电话：`,
} as const
