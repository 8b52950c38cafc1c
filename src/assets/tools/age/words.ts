import { zhHans as words } from '#src/assets/tools/words.ts'
import type { ClassGroupRule } from '#src/guidance/reference/joining.ts'
import { toAgeText } from '#src/text/ages.ts'
import { toDateText } from '#src/text/dates.ts'

const toYearMonth = (date: string) => `${Number(date.slice(0, 4))}年${Number(date.slice(5, 7))}月`

/** Size and ratio of a class in one sentence. */
function toGroupRuleText({
  maxClassSize,
  childrenPerCarer,
}: Pick<ClassGroupRule, 'maxClassSize' | 'childrenPerCarer'>): string {
  const { classSize, ratio, ratioUnknown, separator } = zhHans
  return [
    classSize(maxClassSize),
    childrenPerCarer === undefined ? ratioUnknown : ratio(childrenPerCarer),
  ].join(separator)
}

/** Words of the age clock and of the page of one month of age. */
export const zhHans = {
  groupRule: toGroupRuleText,
  yearMonth: toYearMonth,
  answer: (age: string) => `孩子现在${age}`,
  /** The first of a month, and the age then. */
  start: (on: string, months: number) =>
    `${toYearMonth(on)}，${months === 0 ? '不满1个月' : toAgeText(months)}`,
  expected: (date: string) => `预产期${toDateText(date)}，按这一天算`,
  period: (days: readonly string[]) => {
    const [first = '', last = ''] = [days[0], days[days.length - 1]]
    return first === last
      ? `${toYearMonth(first)}去`
      : `${toYearMonth(first)}到${toYearMonth(last)}去`
  },
  findHint: '点入托的月份，看收那时那么大孩子的机构：',
  find: '看那时收的机构',
  outside: '那个月孩子还没出生，或者满3岁了，换一个月看看。',
  colon: '：',
  turns: (date: string, group: string) => `${toDateText(date)}起，可以上${group}。`,
  ask: '打算哪个月去，提前两个月打电话问；热门的月份，再早一点。',
  classSize: (size: number) => `每班不超过${size}人`,
  ratio: (children: number) => `1名保育人员最多照看${children}个孩子`,
  ratioUnknown: '国家标准没有写人手，打电话问',
  none: '还没有班',
  separator: '，',
  groups: '可以上哪个班',
  over: '满3岁了，托育机构的班到此为止，下一步是幼儿园。',
  vaccines: '疫苗',
  vaccinesNext: (months: number, names: readonly string[]) =>
    `下一批，${words.monthTitle(months)}：${names.join('、')}。`,
  special: '妈妈乙肝表面抗原阳性、出生时不到2000克、免疫有问题的，别照这张表，听接种医生的。',
  live: (days: number) =>
    `注射的减毒活疫苗，要么同一天打，要么至少隔${days}天。一次打不完，请门诊排好下一次。`,
  checkUps: '体检',
  checkUpNext: (name: string) => `下一次：${name}。`,
  looksAt: '看什么：',
  signs: '预警征象',
  signsNone: '满3个月起，有一张四条的表。',
} as const
