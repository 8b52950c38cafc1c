import { zhHans as words } from '#src/assets/tools/calendar/answer/words.ts'
import { zhHans as sharedWords } from '#src/assets/tools/words.ts'
import { addDays } from '#src/calendar/days.ts'
import type { CalendarPlan } from '#src/children/calendar-plan.ts'
import type { DeviceChild } from '#src/children/device-children.ts'
import type { CheckUpEntry, DoseEntry } from '#src/children/health-calendar.ts'
import { type CalendarEntry, toCalendarFile } from '#src/lib/to-calendar-file.ts'
import { toDateText } from '#src/text/dates.ts'

/** One thing on one day, with a name that stays the same when the day moves. */
type Plan = { id: string; on: string; what: string; notes: string[]; alarms: readonly string[] }

/** The day before at nine, and on the day at eight. */
const ALARMS = ['-PT15H', 'PT8H']
/** The end of a window is told two weeks ahead too. */
const ALARMS_OF_ENDS = ['-P13DT15H', '-PT15H', 'PT8H']

function toDosePlans(entry: DoseEntry, on: string, what: string): Plan[] {
  const { dose, beforeOn, asks } = entry
  const notes = [
    words.export.entryAdvice,
    ...(asks ? [sharedWords.asks(asks.since)] : []),
    ...sharedWords.doseNotes(dose),
  ]
  const plans: Plan[] = [{ id: dose.id, on, what, notes, alarms: ALARMS }]
  if (beforeOn && on < beforeOn) {
    plans.push({
      id: `${dose.id}-before`,
      on: addDays(beforeOn, -1),
      what: words.export.deadline(sharedWords.doseName(dose), beforeOn),
      notes: [words.export.deadlineAdvice],
      alarms: ALARMS_OF_ENDS,
    })
  }
  return plans
}

const toVisitPlan = ({ visit }: CheckUpEntry, on: string, what: string): Plan => ({
  id: visit.id,
  on,
  what,
  notes: [words.export.entryAdvice, ...visit.looksAt],
  alarms: ALARMS,
})

/** The name of all earlier checks that nobody ticked. */
const MISSED = 'missed-checks'

const toMissedText = (missed: readonly CheckUpEntry[]) =>
  words.export.missed(missed.map(({ visit }) => visit.name).join(sharedWords.list))

/** Everything that is not done: what is due or late stands on today, so that it cannot slip. */
function toPlans({ due, late, visits, coming, later }: CalendarPlan, today: string): Plan[] {
  const plans: Plan[] = []
  for (const entry of due) {
    plans.push(...toDosePlans(entry, today, words.export.now(sharedWords.doseName(entry.dose))))
  }
  for (const entry of late) {
    plans.push(...toDosePlans(entry, today, words.export.late(sharedWords.doseName(entry.dose))))
  }
  const { due: visit, missed } = visits
  if (visit) plans.push(toVisitPlan(visit, today, words.export.now(visit.visit.name)))
  // Their time is over, and they are asked about together.
  if (missed.length > 0) {
    const what = toMissedText(missed)
    const notes = [words.export.missedAdvice]
    plans.push({ id: MISSED, on: today, what, notes, alarms: ALARMS })
  }
  for (const { on, doses, visits: checks } of coming) {
    for (const entry of doses) {
      plans.push(...toDosePlans(entry, on, sharedWords.doseName(entry.dose)))
    }
    for (const entry of checks) plans.push(toVisitPlan(entry, on, entry.visit.name))
  }
  for (const entry of later) {
    plans.push(...toDosePlans(entry, entry.earliestOn, sharedWords.doseName(entry.dose)))
  }
  return plans
}

/** What a calendar holds after it took the file along. */
export type PlanFile = { file: string; exported: NonNullable<DeviceChild['exported']> }

/**
 * What is to do as a calendar that telephones read. A dose keeps its UID when its day moves, so that the entry
 * is replaced; what an earlier file held and is not to do any more is cancelled. `host` makes it unique in the
 * world, `now` is the instant of writing.
 */
export function toPlanFile(
  { id: childId, nickname, exported }: DeviceChild,
  plan: CalendarPlan,
  today: string,
  { host, now }: { host: string; now: string },
): PlanFile {
  const sequence = exported ? exported.times : 0
  const toUid = (id: string) => `${childId}-${id}@${host}`
  const plans = toPlans(plan, today)
  const entries = plans.map(
    ({ id, on, what, notes, alarms }): CalendarEntry => ({
      uid: toUid(id),
      sequence,
      stampedAt: now,
      on,
      summary: words.export.entry(nickname, what),
      description: notes.join('\n'),
      alarms: alarms.map((before) => ({ before, text: words.export.alarm(what) })),
    }),
  )
  const ids = plans.map(({ id }) => id)
  const gone = (exported ? exported.ids : []).filter((id) => ids.indexOf(id) < 0)
  const cancelled = gone.map(
    (id): CalendarEntry => ({
      uid: toUid(id),
      sequence,
      stampedAt: now,
      on: today,
      summary: words.export.calendarName(nickname),
      cancelled: true,
    }),
  )
  return {
    file: toCalendarFile(words.export.calendarName(nickname), [...entries, ...cancelled]),
    exported: { times: sequence + 1, ids },
  }
}

/** The same as lines to copy, with what can be done now first. */
export function toPlanText(plan: CalendarPlan, today: string): string {
  const lines = toPlans(plan, today).map(({ on, what }) => words.plan.line(toDateText(on), what))
  return [words.export.listHead(today), ...lines, words.export.ownAnswer].join('\n')
}
