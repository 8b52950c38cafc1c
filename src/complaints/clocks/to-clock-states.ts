import { addDays, daysBetween } from '#src/calendar/days.ts'
import { toWorkingDays, type WorkingDays } from '#src/calendar/holidays.ts'
import type { CaseClock, Moment, Promised, Round } from '#src/complaints/clocks/case-clock.ts'
import { type Pause, toDay, toPauses, toRounds } from '#src/complaints/clocks/rounds.ts'
import { findClocks, moveBy, toPromise } from '#src/complaints/clocks/to-promises.ts'
import { type ComplaintClock, type ComplaintRules, ENQUIRY } from '#src/region/complaint-rules.ts'

/** What of a case terms follow from. */
export type ClockedCase = { promises: readonly Promised[]; matter: string; filedAt: string }

const HALF = 0.5
const LATE = 0.8

/**
 * Where everything promised stands on a day (`YYYY-MM-DD`): of the last round of a case, which is what counts now. It
 * follows from the promises, what happened, and the rules of today; nothing of it is stored.
 */
export function toClockStates(
  complaint: ClockedCase,
  moments: readonly Moment[],
  rules: ComplaintRules,
  today: string,
): CaseClock[] {
  const rounds = toRounds(complaint.filedAt, moments)
  return toRoundClocks(complaint, rounds.at(-1) ?? rounds[0], rules, today)
}

/** The same of every round there was. */
export const toAllClocks = (
  complaint: ClockedCase,
  moments: readonly Moment[],
  rules: ComplaintRules,
  today: string,
): CaseClock[] =>
  toRounds(complaint.filedAt, moments).flatMap((round) =>
    toRoundClocks(complaint, round, rules, today),
  )

/** The same of one round. */
function toRoundClocks(
  complaint: ClockedCase,
  round: Round,
  rules: ComplaintRules,
  today: string,
): CaseClock[] {
  const workingDays = toWorkingDays(rules.calendar)
  const clocks = findClocks(rules, complaint.matter)
  return toRoundPromises(complaint, round, rules, workingDays).map((promised) => {
    const isReview = round.begunBy === 'review' && complaint.matter !== ENQUIRY
    const rule = isReview ? rules.review.answer : findRule(clocks, promised)
    return toClock(promised, { keptBy: 'closing', dayKind: 'calendar', ...rule }, round, {
      workingDays,
      today,
    })
  })
}

/** What its rule says of a clock; one that has none any more counts in calendar days, to the end of the case. */
type Rule = Pick<ComplaintClock, 'keptBy' | 'dayKind' | 'pause'>

const findRule = (clocks: readonly ComplaintClock[], { id }: Promised) =>
  clocks.find((clock) => clock.id === id)

/** What is promised in a round: on filing, for a review, or anew where a closed case was taken up again. */
function toRoundPromises(
  { promises, matter }: ClockedCase,
  { begunBy, startedOn }: Round,
  rules: ComplaintRules,
  workingDays: WorkingDays,
): readonly Promised[] {
  const clocks = findClocks(rules, matter)
  // Whoever asks once more is answered as the first time.
  if (matter === ENQUIRY && begunBy !== 'filed')
    return clocks.map((clock) => toPromise(clock, startedOn, workingDays))
  if (begunBy === 'review') {
    const { answer } = rules.review
    return answer ? [toPromise({ id: 'review', ...answer }, startedOn, workingDays)] : []
  }
  if (begunBy === 'reopened')
    return clocks
      .filter(({ keptBy }) => keptBy === 'closing')
      .map((clock) => toPromise(clock, startedOn, workingDays))
  return promises.map((promised) => {
    const rule = findRule(clocks, promised)
    const isEstimate = promised.estimated && promised.extendedFrom === undefined
    if (!rule || !isEstimate) return promised
    // The holidays of that year may be known by now.
    const { on, estimated } = toPromise(rule, startedOn, workingDays)
    return { ...promised, on, estimated }
  })
}

type Count = { workingDays: WorkingDays; today: string }

function toClock(promised: Promised, rule: Rule, round: Round, count: Count): CaseClock {
  const { on, ...rest } = promised
  const { begunBy, startedOn } = round
  const end = findEnd(round, rule.keptBy)
  const until = end?.on ?? count.today
  const pauses = rule.pause ? toPauses(round) : []
  const { dueOn, paused, pausedSince } = withPauses(on, pauses, rule, { ...count, today: until })
  const clock = { ...rest, begunBy, startedOn, dueOn }
  if (end) {
    const state = end.on > dueOn ? 'missed' : end.isKept ? 'kept' : 'ended'
    return { ...clock, since: end.on, state }
  }
  if (pausedSince) return { ...clock, since: pausedSince, state: 'paused' }
  const gone = daysBetween(startedOn, until) - paused
  const share = gone / Math.max(1, daysBetween(startedOn, on))
  const early = share >= LATE ? 'late' : share >= HALF ? 'half' : 'running'
  return { ...clock, since: undefined, state: until > dueOn ? 'overdue' : early }
}

/** A term longer by what was waited for; a pause that begins after its end changes nothing any more. */
function withPauses(on: string, pauses: readonly Pause[], { dayKind }: Rule, count: Count) {
  let [dueOn, paused] = [on, 0]
  let pausedSince: string | undefined
  for (const { from, to } of pauses) {
    if (from > dueOn || from > count.today) break
    const until = to ?? count.today
    dueOn = moveBy(
      dueOn,
      countDays(from, until, dayKind, count.workingDays),
      dayKind,
      count.workingDays,
    )
    paused += daysBetween(from, until)
    if (to === undefined) pausedSince = from
  }
  return { dueOn, paused, pausedSince }
}

/** Days after one day, to another with it. */
function countDays(
  from: string,
  to: string,
  dayKind: ComplaintClock['dayKind'],
  { isWorkday }: WorkingDays,
): number {
  if (dayKind === 'calendar') return daysBetween(from, to)
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkday(day)) count += 1
  return count
}

/** The day a promise was kept, or came to nothing because the case was taken back. */
function findEnd({ moments }: Round, keptBy: ComplaintClock['keptBy']) {
  for (const moment of moments) {
    if (moment.state === 'withdrawn') return { on: toDay(moment), isKept: false }
    if (keeps(moment, keptBy)) return { on: toDay(moment), isKept: true }
  }
  return undefined
}

function keeps({ actor, kind, state }: Moment, keptBy: ComplaintClock['keptBy']): boolean {
  if (actor !== 'desk') return false
  if (state === 'closed') return true
  if (keptBy === 'closing') return false
  return kind === 'replied' || (keptBy === 'heard' && kind === 'stateChanged' && state !== null)
}
