import type { StartMonth } from '#src/children/age-clock.ts'

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
