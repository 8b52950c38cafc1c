/** Words of a package for a unit. */
export const zhHans = {
  hotline: '12345政务服务便民热线',
  title: (reference: string) => `投诉转交函 ${reference}`,
  to: (unit: string) => `${unit}：`,
  lead: '下面这件投诉按分工归贵单位办理。只为办理它使用，不要转给被投诉的机构、单位或个人。收到后请在下面签收。',
  reference: '受理编号',
  filedAt: '收到',
  matter: '事项',
  place: '对象',
  when: '时间',
  contact: '联系',
  contactOf: (name: string | null, phone: string | null) =>
    [name, phone].filter((part) => part !== null).join('、') || '未提供',
  noContact: '投诉人不提供联系方式，需要补充时由我们联系',
  narrative: '内容',
  files: '材料',
  file: (name: string, sha256: string) => `${name}（SHA-256 ${sha256}）`,
  noFiles: '没有材料',
  due: '期限',
  promise: (label: string, on: string, estimated: boolean) =>
    `${label}：${on}${estimated ? '（预计）' : ''}`,
  receipt: '签收',
  blanks: ['收件单位（章）', '收件岗位', '收到日期'],
} as const
