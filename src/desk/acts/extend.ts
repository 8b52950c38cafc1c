import { toWorkingDays } from '#src/calendar/holidays.ts'
import { type CaseClock, isOpen, type Moment } from '#src/complaints/clocks/case-clock.ts'
import { toClockStates } from '#src/complaints/clocks/to-clock-states.ts'
import { findClocks, moveBy } from '#src/complaints/clocks/to-promises.ts'
import { type ActedCase, type Planned, refuse, toAct } from '#src/desk/acts/act.ts'
import type { ComplaintClock, ComplaintRules } from '#src/region/complaint-rules.ts'

/** When something is planned, by which rules. */
export type At = { rules: ComplaintRules; today: string }

type Extendable = ComplaintClock & { extension: NonNullable<ComplaintClock['extension']> }

const findExtendable = (rules: ComplaintRules, matter: string): Extendable[] =>
  findClocks(rules, matter).flatMap((clock) =>
    clock.extension ? [{ ...clock, extension: clock.extension }] : [],
  )

/**
 * Extends the term that the rules let be extended, once, on its last day at the latest, and by no more than they say
 * (`days`; all of it where none are given). The complainant is told why.
 */
export function extendTerm(
  complaint: ActedCase,
  moments: readonly Moment[],
  { days, words }: { days: number | undefined; words: string },
  { rules, today }: At,
): Planned {
  const [rule] = findExtendable(rules, complaint.matter)
  const promised = complaint.promises.find(({ id }) => id === rule?.id)
  const clocks = toClockStates(complaint, moments, rules, today)
  const clock = clocks.find(({ id, begunBy }) => id === rule?.id && begunBy === 'filed')
  if (!rule) return refuse({ code: 'noExtension' })
  if (!promised || !clock) {
    const over = clocks.find(({ state }) => state === 'overdue')
    return refuse(over ? { code: 'tooLate', dueOn: over.dueOn } : { code: 'notExtendable' })
  }
  const given = days ?? rule.extension.days
  if (!Number.isInteger(given) || given > rule.extension.days || given < 1)
    return refuse({ code: 'tooLong', most: rule.extension.days })
  const problem = findProblem(clock)
  if (problem) return problem
  const workingDays = toWorkingDays(rules.calendar)
  const on = moveBy(promised.on, given, rule.dayKind, workingDays)
  const estimated = rule.dayKind === 'working' && on > workingDays.knownTo
  const extended = { ...promised, on, estimated, extendedFrom: promised.on }
  const promises = complaint.promises.map((one) => (one === promised ? extended : one))
  return toAct('extended', { toComplainant: words, change: { promises } })
}

const PROMISED = ['id', 'label', 'on', 'estimated', 'extendedFrom', 'basis'] as const

/** Whether promises are what the rules let an extension make of those of a case. */
export function isExtension(
  complaint: ActedCase,
  moments: readonly Moment[],
  promises: ActedCase['promises'],
  at: At,
): boolean {
  const [rule] = findExtendable(at.rules, complaint.matter)
  const lengths = Array.from({ length: rule?.extension.days ?? 0 }, (_, before) => before + 1)
  return lengths.some((days) => {
    const planned = extendTerm(complaint, moments, { days, words: '' }, at)
    const made = planned.outcome === 'act' ? planned.act.change.promises : undefined
    return (
      made?.length === promises.length &&
      made.every((one, index) => PROMISED.every((part) => one[part] === promises[index]?.[part]))
    )
  })
}

function findProblem(clock: CaseClock): Planned | undefined {
  if (clock.extendedFrom) return refuse({ code: 'extendedBefore' })
  if (clock.state === 'overdue') return refuse({ code: 'tooLate', dueOn: clock.dueOn })
  return isOpen(clock) ? undefined : refuse({ code: 'caseEnded' })
}
