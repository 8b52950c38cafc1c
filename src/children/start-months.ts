import { addMonths } from '#src/calendar/days.ts'
import { toAgeInMonths, toClassGroupsAt } from '#src/children/ages.ts'
import type { ClassGroupRule } from '#src/guidance/reference/joining.ts'

/** A month in which a child could begin, on its first day. */
export type StartMonth = {
  /** `YYYY-MM-01`. */
  on: string
  ageInMonths: number
  groups: ClassGroupRule[]
}

/** The next `count` months after a day, each with the child's age on its first day and the classes of that age. */
export function toStartMonths(
  groups: readonly ClassGroupRule[],
  birthOn: string,
  today: string,
  count: number,
): StartMonth[] {
  const first = `${today.slice(0, 7)}-01`
  return Array.from({ length: count }, (_, index) => {
    const on = addMonths(first, index + 1)
    const ageInMonths = toAgeInMonths(birthOn, on)
    return { on, ageInMonths, groups: toClassGroupsAt(groups, ageInMonths) }
  })
}

/** Months in a row in which the same classes fit. */
export type StartPeriod = Pick<StartMonth, 'groups'> & { months: StartMonth[] }

/** Joins start months that follow one another and have the same classes. */
export function toStartPeriods(months: readonly StartMonth[]): StartPeriod[] {
  const periods: StartPeriod[] = []
  const toKey = ({ groups }: Pick<StartMonth, 'groups'>) =>
    groups.map(({ classGroup }) => classGroup).join('+')
  for (const month of months) {
    const last = periods[periods.length - 1]
    if (last && toKey(last) === toKey(month)) last.months.push(month)
    else periods.push({ groups: month.groups, months: [month] })
  }
  return periods
}
