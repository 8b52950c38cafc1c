import { daysBetween } from '#src/calendar/days.ts'
import { toMedian } from '#src/lib/to-median.ts'
import type { DataReports, ShownNeed } from '#src/region/data-reports.ts'
import type { CountedNeed, ReportSum } from '#src/reports/report-store.ts'
import { isChecked, MATCHES, OUTCOMES } from '#src/reports/topics.ts'

/** A need is shown from so many on, and counted by so many. */
const STEP = 10
/** Days of fewer closed reports say nothing. */
const FEWEST_CLOSED = 5

/**
 * The needs that may be shown: cells of ten or more, in whole tens. The others of a month are one cell,
 * `other` in all parts, when they come to ten: then they are several.
 */
export function toShownNeeds(needs: readonly CountedNeed[]): ShownNeed[] {
  const toShown = ({ count, ...cell }: CountedNeed): ShownNeed => ({
    ...cell,
    atLeast: count - (count % STEP),
  })
  const months = [...new Set(needs.map(({ month }) => month))]
  return months.flatMap((month) => {
    const cells = needs.filter((need) => need.month === month)
    const few = cells.filter(({ count }) => count < STEP)
    const count = few.reduce((sum, cell) => sum + cell.count, 0)
    const rest = { month, subdistrictCode: 'other', ageInMonths: 'other', serviceType: 'other' }
    return [...cells.filter((cell) => cell.count >= STEP), { ...rest, count }]
      .filter((cell) => cell.count >= STEP)
      .map(toShown)
  })
}

/** The middle of days, each as often as it came; nothing of so few. */
const toMiddleDay = (days: readonly number[]): number | null =>
  days.length < FEWEST_CLOSED ? null : toMedian(days.toSorted((one, other) => one - other))

const sumOf = (sums: readonly ReportSum[], of: 'entries' | 'reports') =>
  sums.reduce((total, sum) => total + sum[of], 0)

/** The figures of a data desk, from its sums since a day. */
export function toDataReports(
  sums: readonly ReportSum[],
  needs: readonly CountedNeed[],
  { asOf, since }: Pick<DataReports, 'asOf' | 'since'>,
): DataReports {
  const open = sums.filter(({ closedOn }) => closedOn === null)
  const count = (outcome: ReportSum['outcome'], of: 'entries' | 'reports') =>
    sumOf(
      sums.filter((sum) => sum.outcome === outcome),
      of,
    )
  const days = sums.flatMap(({ closedOn, outcome, firstOn, entries }) =>
    closedOn === null || isChecked(outcome)
      ? []
      : Array<number>(entries).fill(daysBetween(firstOn, closedOn)),
  )
  const received = sums.filter(({ firstOn }) => firstOn >= since)
  const errors = received.filter(({ kind }) => kind === 'error')
  const checks = received.filter(({ outcome }) => isChecked(outcome))
  return {
    asOf,
    since,
    received: { error: sumOf(errors, 'reports'), doorCheck: sumOf(checks, 'reports') },
    matched: count(MATCHES, 'reports'),
    open: sumOf(open, 'entries'),
    oldestOpenOn: open.map(({ firstOn }) => firstOn).toSorted()[0] ?? null,
    closed: Object.fromEntries(
      OUTCOMES.map((outcome) => [outcome, count(outcome, 'entries')]),
    ) as DataReports['closed'],
    medianDays: toMiddleDay(days),
    needs: toShownNeeds(needs),
  }
}
