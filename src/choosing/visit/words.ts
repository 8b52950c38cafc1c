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
  ticks: { agrees: '相符', differs: '不符', unseen: '没看到' },
  ratings: { good: '满意', fair: '还可以', poor: '不合适' },

  validTo: (what: string, date: string) =>
    `网页写${what}有效期至${toDateText(date)}：请看原件，核对名称和日期。`,
  expired: (what: string, date: string) =>
    `网页写${what}有效期至${toDateText(date)}，已经过了：请机构拿出新的原件。`,
  result: (what: string, result: string) => `网页写${what}是“${result}”：请看原件和日期。`,
  badResult: (what: string, result: string) =>
    `网页写${what}是“${result}”：请问现在怎么样了，看最新的原件。`,
  missing: (what: string) => `网页没有写${what}，请问有没有，能不能看原件。`,
  undated: (what: string) => `网页没有写${what}的结论和有效期，请看原件。`,
} as const
