/** Words of the result card, on the search page and on the lists rendered to files. */

export const CENTRE_CARD = {
  ages: '月龄',
  fee: '费用',
  availability: '余位',
  openingHours: '开放时间',
  phone: '电话',
  legalName: '登记名称',
  address: '地址',
  affordable: '普惠',
  notAffordable: '非普惠',
  affordableUnknown: '是否普惠未提供',
  gradeUnknown: '质量等级未提供',
  servicesUnknown: '服务形式未提供',
  feeUnitUnknown: '（计费单位未提供）',
  notInLatestList: '不在最新名单',
  unconfirmed: '信息待确认',
  everyDay: '每天',
} as const

export const toGradeLabel = (grade: string) => `质量等级 ${grade}`

/** Months from and to, either may be missing: `6–36个月`. */
export function toAgeRange(from: number | undefined, to: number | undefined): string | undefined {
  if (from !== undefined && to !== undefined) return `${from}–${to}个月`
  if (from !== undefined) return `${from}个月起`
  return to === undefined ? undefined : `${to}个月以下`
}

/** Straight-line distance in words, as exact as three decimals of a degree allow. */
export function toDistanceWords(metres: number): string {
  const words =
    metres < 950
      ? `${Math.max(100, Math.round(metres / 100) * 100)}米`
      : `${(metres / 1000).toFixed(1)}公里`
  return `直线距离约${words}`
}

/** `2026-09-03` → `2026年9月3日`. */
export function toDateWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${year}年${month}月${day}日`
}

/** What was reported on a day: stays true however old the page is. */
export const toReportedWords = (words: string, on: string) => `${toDateWords(on)}报：${words}`

/** What is true now, with the day it was reported: `有位（9月3日报）`. */
export function toCurrentWords(words: string, on: string): string {
  const [, month, day] = on.split('-').map(Number)
  return `${words}（${month}月${day}日报）`
}

export const toSuspendedWords = (from: string, to: string | undefined) =>
  to ? `${toDateWords(from)}至${toDateWords(to)}暂停服务` : `${toDateWords(from)}起暂停服务`

export const toWithdrawnWords = (on: string) => `${toDateWords(on)}注销备案`

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日']

/** Weekdays 1–7 in words, runs joined: `周一至周五、周日`. */
export function toWeekdayWords(weekdays: readonly number[]): string {
  if (weekdays.length === 7) return CENTRE_CARD.everyDay
  const runs: number[][] = []
  for (const day of weekdays) {
    const run = runs.at(-1)
    if (run?.at(-1) === day - 1) run.push(day)
    else runs.push([day])
  }
  const name = (day: number | undefined) => `周${WEEKDAYS[(day ?? 1) - 1]}`
  return runs
    .map((run) => (run.length > 1 ? `${name(run[0])}至${name(run.at(-1))}` : name(run[0])))
    .join('、')
}
