import { toMonthTitle } from '#src/assets/tools/words.ts'
import type { ClassGroupRule } from '#src/guidance/reference/joining.ts'
import { toAgeText } from '#src/text/ages.ts'
import { toDateText } from '#src/text/dates.ts'

const toYearMonth = (date: string) => `${Number(date.slice(0, 4))}年${Number(date.slice(5, 7))}月`

/** Words of the age clock and of the page of one month of age. */
export const AGE_TEXT = {
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
    `下一批，${toMonthTitle(months)}：${names.join('、')}。`,
  special: '妈妈乙肝表面抗原阳性、出生时不到2000克、免疫有问题的，别照这张表，听接种医生的。',
  live: (days: number) =>
    `注射的减毒活疫苗，要么同一天打，要么至少隔${days}天。一次打不完，请门诊排好下一次。`,
  checkUps: '体检',
  checkUpNext: (name: string) => `下一次：${name}。`,
  looksAt: '看什么：',
  signs: '预警征象',
  signsNone: '满3个月起，有一张四条的表。',
} as const

/** Words of the page alone: its script does not carry them. */
export const AGE_PAGE_TEXT = {
  title: '几月入托，上哪个班',
  lead: '找托育，往往是几个月以后才去。看孩子到那时多大、在哪种班。',
  birthOn: '孩子的生日（还没生的，填预产期）',
  findAt: (age: string) => `收${age}的机构`,
  allGroups: '国家标准的四种班',
  noneText: '国家标准从满6个月起分班。不到6个月，先看家庭照护的文章，或打电话问机构。',
  monthPage: (months: number) => `${toMonthTitle(months)}，看这些`,
  monthDescription: (months: number) =>
    `${toMonthTitle(months)}的孩子：班型、疫苗、体检、预警征象、身高体重范围和育儿文章。`,
  nextGroup: (months: number, label: string) => `${toMonthTitle(months)}起，可以上${label}。`,
  vaccinesAt: '这个月龄起可以打',
  vaccinesNone: '这个月龄没有新的一针。',
  choice: (label: string, options: readonly string[]) =>
    `${label}有两种：${options.join('，')}。上面写的是前一种，打哪种听门诊的。`,
  vaccinesAdvice: '这是最早能打的月龄，哪天打由接种门诊定。漏了的，不用从头打，问门诊怎么接着补。',
  checkUpAt: (name: string) => `${name}（免费）`,
  checkUpWhere: '在社区卫生服务中心或乡镇卫生院，先打电话约。',
  checkUpsNone: '这个月龄没有安排体检。',
  bring: '带什么：',
  signsAt: (months: number) => `对照${toAgeText(months)}的四条`,
  growth: '身高体重的范围',
  growthCaption: (months: number) =>
    `${toMonthTitle(months)}，一百个孩子里，大约94个在这两个数之间（P3到P97）`,
  growthMore: '看曲线，画上自己的孩子',
  boys: '男孩',
  girls: '女孩',
  range: (from: number, to: number) => `${from.toFixed(1)}–${to.toFixed(1)}`,
  articles: '这个年龄的文章',
  allArticles: '这个年龄的全部文章',
} as const

/** Size and ratio of a class in one sentence. */
export function toGroupRuleText({
  maxClassSize,
  childrenPerCarer,
}: Pick<ClassGroupRule, 'maxClassSize' | 'childrenPerCarer'>): string {
  const { classSize, ratio, ratioUnknown, separator } = AGE_TEXT
  return [
    classSize(maxClassSize),
    childrenPerCarer === undefined ? ratioUnknown : ratio(childrenPerCarer),
  ].join(separator)
}
