import { CLASS_GROUP_LABELS, SERVICE_TYPE_LABELS } from '#src/text/codes.ts'
import { toDateText } from '#src/text/dates.ts'

const LABELS: Readonly<Record<string, string>> = { ...CLASS_GROUP_LABELS, ...SERVICE_TYPE_LABELS }

const SUBJECTS: Readonly<Record<string, string>> = {
  violation: '查出的问题',
  state: '备案',
  fire: '消防',
  food: '食品许可',
  hygiene: '卫生评价',
  insurance: '责任险',
  ratio: '带几个孩子',
  size: '班里人数',
  staff: '持证',
  records: '无犯罪记录',
  health: '健康证明',
  cameras: '监控录像',
  coverage: '监控范围',
  outdoors: '户外',
  area: '室内',
  morning: '晨检',
  meals: '餐食',
  hours: '接送时间',
  closures: '放假',
  fee: '收费',
  refund: '退费',
  extra: '其他收费',
  deposit: '押金',
  prepaid: '预收',
}

/** What a check is about, by its id alone: notes are told where the page of the centre is not at hand. */
function toSubject(id: string): string {
  const [kind = '', code = ''] = id.split('-')
  const label = LABELS[code]
  return (SUBJECTS[kind] ?? id) + (label ? `·${label}` : '')
}

/** Words of a visit: what to look at, what to ask, and what was seen. */
export const zhHans = {
  toSubject,
  visitedOn: '去看的日子',
  rating: '自己的感觉',
  note: '笔记',
  ticks: {
    agrees: '相符',
    differs: '不符',
    unseen: '没看到',
    answered: '问清了',
    unclear: '说不清',
    unasked: '没问',
  },
  ratings: { good: '满意', fair: '还可以', poor: '不合适' },

  separator: '、',
  semicolon: '；',

  validTo: (what: string, date: string) =>
    `网页写${what}有效期至${toDateText(date)}：请看原件，核对名称和日期。`,
  expired: (what: string, date: string) =>
    `网页写${what}有效期至${toDateText(date)}，已经过了：请机构拿出新的原件。`,
  result: (what: string, result: string) => `网页写${what}是“${result}”：请看原件和日期。`,
  badResult: (what: string, result: string) =>
    `网页写${what}是“${result}”：请问现在怎么样了，看最新的原件。`,
  missing: (what: string) => `网页没有写${what}，请问有没有，能不能看原件。`,
  undated: (what: string) => `网页没有写${what}的结论和有效期，请看原件。`,
  insurance: '责任险',
  insurer: (insurer: string) => `网页写责任险由${insurer}承保，没有写到哪天：请看保单的日期。`,
  filed: (date: string, number: string | undefined) =>
    `网页写${toDateText(date)}备案${number ? `，编号${number}` : ''}：请看备案回执，核对名称和地址。`,
  filingExpired: (until: string) =>
    `网页写备案有效期至${toDateText(until)}，已经过了：请问有没有续期，看新的备案回执。`,
  filingMissing: '网页没有写备案日期，请问备案了没有，能不能看备案回执。',
  found: (on: string, summary: string) => `${toDateText(on)}“${summary}”`,
  violations: (found: string) =>
    `网页写检查时发现${found}，没有写哪天改好：请问怎么改的，到现场看一看。`,

  ratio: (name: string, children: number) =>
    `网页写${name}1:${children}：请数一数，${children}个孩子至少有1位保育人员。`,
  ratioShort: (name: string, children: number, standard: number) =>
    `网页写${name}1:${children}，比国家标准1:${standard}带的孩子多：请问原因，到班里数一数。`,
  ratioMissing: (name: string) => `网页没有写${name}1位保育人员带几个孩子，请问，并数一数。`,
  size: (name: string, most: number) => `网页写${name}每班最多${most}人：请数一数班里有几个孩子。`,
  sizeOver: (name: string, size: number, most: number) =>
    `网页写${name}每班最多${size}人，超过国家标准的${most}人：请问原因，到班里数一数。`,
  sizeMissing: (name: string) => `网页没有写${name}每班几个孩子，请问，并数一数。`,
  classesMissing: '网页没有写班型，请问孩子会在哪个班，班里几个孩子、几位保育人员。',
  staff: (share: number) => `网页写保育人员持证比例${share}%：请问证书能不能看。`,
  staffMissing: '网页没有写保育人员持证比例，请问有几位持证，证书能不能看。',
  records: (on: string) =>
    `网页写${toDateText(on)}声明工作人员没有虐待儿童、没有犯罪记录：请看声明原件。`,
  recordsMissing: '网页没有写工作人员有没有虐待儿童、犯罪记录的声明，请问有没有，能不能看。',
  health: '请问工作人员是不是每年体检，健康证明能不能看。',

  cameras: (days: number) => `网页写监控录像保存${days}天：请问家长怎么看，能看到多久以前的。`,
  camerasShort: (days: number) => `网页写监控录像只保存${days}天：请问现在保存多少天。`,
  camerasMissing: '网页没有写监控录像保存多少天，请问。',
  coverage: (areas: string) => `网页写监控覆盖${areas}：走一圈，看有没有拍不到的地方。`,
  area: (area: number) => `网页写室内使用面积${area}平方米：看活动室挤不挤，在哪里睡觉。`,
  outdoors: (area: number) => `网页写室外活动场地${area}平方米：请走到场地上看，问每天出去多久。`,
  outdoorsMissing: '网页没有写室外活动场地，请问孩子每天在哪里户外活动，出去多久。',
  morning: '请问早上和中午谁给孩子做检查，查些什么。',
  meals: '网页写提供餐食：请看这一周的食谱，问过敏怎么办。',
  noMeals: '网页写不提供餐食：请问孩子吃什么，谁准备，放在哪里。',
  mealsMissing: '网页没有写提供不提供餐食，请问孩子吃什么，谁准备。',
  hours: (hours: string) => `网页写开放时间${hours}：请问最早几点送、最晚几点接，晚接怎么收费。`,
  hoursMissing: '网页没有写开放时间，请问最早几点送、最晚几点接。',
  closures: (closures: string) => `网页写“${closures}”：请问今年具体哪些天休息。`,
  closuresMissing: '网页没有写节假日和寒暑假休不休，请问。',

  fee: (name: string, fee: string, note: string | undefined) =>
    `网页写${name}${fee}${note ? `（${note}）` : ''}：请看收费公示和合同，是不是一样。`,
  feeMissing: (name: string) => `网页没有写${name}收费，请问，并看收费公示。`,
  feesMissing: '网页没有写收费，请问各项多少钱，并看收费公示。',
  extra: (charges: string) => `网页写另收${charges}：请问还有没有别的。`,
  extraMissing: '网页没有写伙食费、材料费这些另外的收费，请问有没有。',
  deposit: (deposit: string) => `网页写押金${deposit}：请问什么时候退，有什么条件。`,
  noDeposit: '网页写不收押金：请看合同是不是也这样写。',
  depositMissing: '网页没有写押金，请问收不收，什么时候退。',
  prepaid: (months: number) =>
    months === 0
      ? '网页写不预收：请看合同是不是也这样写。'
      : `网页写一次最多预收${months}个月：请看合同，问能不能按月交。`,
  prepaidMissing: '网页没有写一次预收几个月，请问能不能按月交。',
  refund: (name: string, rule: string) =>
    `网页写${name}退费规则“${rule}”：请在合同里找到这一条，看是不是一样。`,
  refundMissing: '网页没有写退费规则：请在合同里找到退费这一条，没有就请写进去。',

  /** What the national rules say, where a check rests on them. */
  basis: {
    ratio: (name: string, children: number) =>
      `《托育机构设置标准（试行）》第二十条：${name}保育人员与婴幼儿之比不低于1:${children}。`,
    size: (name: string, most: number) =>
      `《托育机构设置标准（试行）》第十九条：${name}不超过${most}人。`,
    health: '《托育机构管理规范（试行）》第二十八条：上岗前和每年都要健康检查。',
    cameras: '《托育机构管理规范（试行）》第三十二条：监控录像至少保存90天。',
    outdoors: '《托育机构管理规范（试行）》第十八条：每日户外活动不少于2小时。',
    morning: '《托育机构管理规范（试行）》第二十四条：晨午检和全日健康观察。',
    fees: '《托育机构管理规范（试行）》第十五条：收费项目和标准要公示。',
  },
} as const
