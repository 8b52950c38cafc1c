import { addMonths, daysBetween, toChinaDate } from '#src/calendar/days.ts'
import type { Moment } from '#src/complaints/clocks/case-clock.ts'
import { toDay, toRounds } from '#src/complaints/clocks/rounds.ts'
import { type ClockedCase, toAllClocks } from '#src/complaints/clocks/to-clock-states.ts'
import { toEnquiryFigures } from '#src/complaints/clocks/to-enquiry-figures.ts'
import type { Outcome, State } from '#src/complaints/states.ts'
import { toMedian } from '#src/lib/to-median.ts'
import {
  type ComplaintFigures,
  type FiguresLine,
  LEAST_TOLD,
} from '#src/region/complaint-figures.ts'
import { type ComplaintRules, isEnquiry } from '#src/region/complaint-rules.ts'

/** What of a case is counted; nothing of it is sealed. */
export type CountedCase = ClockedCase & {
  state: State
  outcome: Outcome | null
  moments: readonly Moment[]
}

const UPHELD: readonly (Outcome | null)[] = ['upheldCorrected', 'partlyUpheld']
const MONTHS = 12

/** The first month that is counted, of a day: twelve months before its own. */
export const toFirstMonth = (asOf: string): string => addMonths(asOf, -MONTHS).slice(0, 7)

type Reckoned = {
  month: string
  matter: string
  /** Days to the last closing; nothing where it is not closed now. */
  days: number | undefined
  isOnTime: boolean
  /** A term is over and waits. */
  isOverdue: boolean
  isUpheld: boolean
  isReopened: boolean
}

/** What became of complaints, and of questions apart from them. `cases`: all that are kept, however old. */
export function toComplaintFigures(
  cases: readonly CountedCase[],
  rules: ComplaintRules,
  asOf: string,
): ComplaintFigures {
  const since = toFirstMonth(asOf)
  const complaints = cases.filter((one) => !isEnquiry(one))
  const enquiries = cases
    .filter((one) => isEnquiry(one) && toFiledOn(one).slice(0, 7) >= since)
    .map((one) => ({ ...one, clocks: toAllClocks(one, one.moments, rules, asOf) }))
  const all = complaints.map((one) => reckon(one, toAllClocks(one, one.moments, rules, asOf)))
  const reckoned = all.filter(({ month }) => month >= since)
  const months = [...new Set(reckoned.map(({ month }) => month))].sort()
  const matters = rules.matters.filter(({ id }) => reckoned.some(({ matter }) => matter === id))
  const lines = toLines(months.map((month) => reckoned.filter((one) => one.month === month)))
  const ofMatters = toLines(matters.map(({ id }) => reckoned.filter((one) => one.matter === id)))
  return {
    asOf,
    since,
    months: lines.map((line, at) => ({ month: months[at] ?? since, ...line })),
    matters: ofMatters.map((line, at) => {
      const { id = '', label = '' } = matters[at] ?? {}
      return { matter: id, label, ...line }
    }),
    ...(enquiries.length > 0 && { enquiries: toEnquiryFigures(enquiries) }),
    overdueNow: all.filter(({ isOverdue }) => isOverdue).length,
  }
}

const toFiledOn = ({ filedAt }: CountedCase) => toChinaDate(new Date(filedAt))

function reckon(one: CountedCase, clocks: ReturnType<typeof toAllClocks>): Reckoned {
  const filedOn = toFiledOn(one)
  const closing = one.moments.findLast(({ state }) => state === 'closed')
  const isClosed = one.state === 'closed' && closing !== undefined
  return {
    month: filedOn.slice(0, 7),
    matter: one.matter,
    days: isClosed ? daysBetween(filedOn, toDay(closing)) : undefined,
    isOnTime: clocks.every(({ state }) => state !== 'missed' && state !== 'overdue'),
    isOverdue: clocks.some(({ state }) => state === 'overdue'),
    isUpheld: isClosed && UPHELD.includes(one.outcome),
    isReopened: toRounds(one.filedAt, one.moments).length > 1,
  }
}

/** Groups of one table; small cells are hidden column by column. */
function toLines(groups: readonly (readonly Reckoned[])[]): FiguresLine[] {
  const count = (holds: (one: Reckoned) => boolean) =>
    hideSmall(groups.map((group) => group.filter(holds).length))
  const filed = count(() => true)
  const closed = count(({ days }) => days !== undefined)
  const upheld = count(({ isUpheld }) => isUpheld)
  const reopened = count(({ isReopened }) => isReopened)
  return groups.map((group, at) => {
    const ended = group.filter(({ days }) => days !== undefined)
    const isTold = ended.length >= LEAST_TOLD
    const onTime = ended.filter(({ isOnTime }) => isOnTime).length
    return {
      filed: filed[at] ?? null,
      closed: closed[at] ?? null,
      upheld: upheld[at] ?? null,
      reopened: reopened[at] ?? null,
      onTimeInPercent: isTold ? Math.round((100 * onTime) / ended.length) : null,
      medianDays: isTold ? toMedian(ended.map(({ days }) => days ?? 0).toSorted(byNumber)) : null,
    }
  })
}

/** Hides small cells, and where only one is hidden the smallest other one with it: one alone follows from a total. */
function hideSmall(cells: readonly number[]): (number | null)[] {
  const hidden = cells.map((cell) => cell > 0 && cell < LEAST_TOLD)
  const [only, ...others] = hidden.flatMap((isHidden, at) => (isHidden ? [at] : []))
  if (only !== undefined && others.length === 0) {
    const rest = cells.filter((cell, at) => cell > 0 && at !== only)
    const next = cells.findIndex((cell, at) => at !== only && cell === Math.min(...rest))
    if (next >= 0) hidden[next] = true
  }
  return cells.map((cell, at) => (hidden[at] ? null : cell))
}

const byNumber = (one: number, other: number) => one - other
