import { daysBetween, toChinaDate } from '#src/calendar/days.ts'
import type { CaseClock, Moment } from '#src/complaints/clocks/case-clock.ts'
import { toDay } from '#src/complaints/clocks/rounds.ts'
import { toMedian } from '#src/lib/to-median.ts'
import { type EnquiryFigures, LEAST_TOLD } from '#src/region/complaint-figures.ts'

/** A question with where its terms stand. */
export type CountedEnquiry = {
  filedAt: string
  moments: readonly Moment[]
  clocks: readonly CaseClock[]
}

/** The first thing the desk said, or the end without it. */
const findAnswer = ({ moments }: Pick<CountedEnquiry, 'moments'>) =>
  moments.find(
    ({ actor, kind, state }) => actor === 'desk' && (kind === 'replied' || state === 'closed'),
  )

const isSmall = (count: number) => count > 0 && count < LEAST_TOLD

/** How questions were answered; of a few, nothing is told, nor of a few that wait: they follow from the two counts. */
export function toEnquiryFigures(enquiries: readonly CountedEnquiry[]): EnquiryFigures {
  const days = enquiries.flatMap((one) => {
    const answer = findAnswer(one)
    return answer ? [daysBetween(toChinaDate(new Date(one.filedAt)), toDay(answer))] : []
  })
  const onTime = enquiries.filter(
    (one) => findAnswer(one) && one.clocks.every(({ state }) => !isLate(state)),
  )
  const isTold = days.length >= LEAST_TOLD
  const [received, answered] = [enquiries.length, days.length]
  return {
    received: isSmall(received) ? null : received,
    answered: isSmall(answered) || isSmall(received - answered) ? null : answered,
    onTimeInPercent: isTold ? Math.round((100 * onTime.length) / days.length) : null,
    medianDays: isTold ? toMedian(days.toSorted((one, other) => one - other)) : null,
  }
}

const isLate = (state: CaseClock['state']) => state === 'missed' || state === 'overdue'
