import { addDays, addMonths } from '#src/calendar/days.ts'
import type { CheckUp, CheckUps } from '#src/guidance/reference/health-checks.ts'
import type { Immunisation, VaccineDose } from '#src/guidance/reference/immunisation.ts'

/** A visit with its days; `on` is absent for the visit that counts from leaving hospital. */
export type CheckUpEntry = { visit: CheckUp; on?: string; to?: string }

/** The health checks of a child born on a day (`YYYY-MM-DD`), in the order of the table. */
export function toCheckUpCalendar({ visits }: CheckUps, birthOn: string): CheckUpEntry[] {
  return visits.map((visit): CheckUpEntry => {
    const { when } = visit
    if ('months' in when) return { visit, on: addMonths(birthOn, when.months) }
    if ('fromDays' in when) {
      return { visit, on: addDays(birthOn, when.fromDays), to: addDays(birthOn, when.toDays) }
    }
    return { visit }
  })
}

/** Which vaccine a family chose, by id of the choice; what is missing is the first option. */
export type VaccineChoices = Readonly<Record<string, string>>

/** Doses that were given, by id, with the day (`YYYY-MM-DD`), or an empty text where nobody noted it. */
export type GivenDoses = Readonly<Record<string, string>>

/** One dose with its dates. All are earliest dates and ends of windows; the clinic decides the day. */
export type DoseEntry = {
  dose: VaccineDose
  /** The first day it may be given. */
  earliestOn: string
  /** It should be finished before this day. */
  beforeOn?: string
  /** The first day is later than the age alone gives, because of the dose before. */
  movedByPrevious: boolean
  /** An interval to the dose before counts, but nobody noted its day. */
  previousUndated: boolean
  given: boolean
}

/** What to do about a dose on a day: later, now, past its window (ask the clinic), or done. */
export type DoseState = 'given' | 'coming' | 'due' | 'late'

/** The doses of the vaccines a family chose, in the order of the programme. */
export function toChosenDoses(
  { doses, choices }: Immunisation,
  chosen: VaccineChoices,
): VaccineDose[] {
  const left = new Set<string>()
  for (const { id, options } of choices) {
    const kept = options.some(({ code }) => code === chosen[id]) ? chosen[id] : options[0]?.code
    for (const { code } of options) if (code !== kept) left.add(code)
  }
  return doses.filter(({ code }) => !left.has(code))
}

function toIntervalEnd(dose: VaccineDose, previousOn: string): string {
  const { afterPreviousMonths, afterPreviousDays } = dose
  return addDays(addMonths(previousOn, afterPreviousMonths ?? 0), afterPreviousDays ?? 0)
}

/**
 * The calendar of one child born on a day (`YYYY-MM-DD`), earliest first. It knows ages, windows and
 * intervals between doses of one vaccine; a missed dose keeps its dates, because only the clinic can say
 * how the series goes on. Not for children with special rules: their clinic makes the plan.
 */
export function toImmunisationCalendar(
  table: Immunisation,
  birthOn: string,
  chosen: VaccineChoices,
  given: GivenDoses,
): DoseEntry[] {
  const earliest: Record<string, string> = {}
  const entries = toChosenDoses(table, chosen).map((dose): DoseEntry => {
    const byAge = addMonths(birthOn, dose.fromMonths)
    const previousId = `${dose.code}-${dose.dose - 1}`
    const hasInterval =
      dose.afterPreviousMonths !== undefined || dose.afterPreviousDays !== undefined
    const previousGiven = given[previousId]
    const previousOn = previousGiven || earliest[previousId]
    const byInterval = hasInterval && previousOn ? toIntervalEnd(dose, previousOn) : byAge
    const [, earliestOn = byAge] = [byAge, byInterval].sort()
    earliest[dose.id] = earliestOn
    const beforeOn = dose.beforeMonths && addMonths(birthOn, dose.beforeMonths)
    return {
      dose,
      earliestOn,
      ...(beforeOn ? { beforeOn } : {}),
      movedByPrevious: earliestOn !== byAge,
      previousUndated: hasInterval && !previousGiven,
      given: given[dose.id] !== undefined,
    }
  })
  return entries.sort((a, b) =>
    a.earliestOn < b.earliestOn ? -1 : Number(a.earliestOn > b.earliestOn),
  )
}

/** What a dose is on a day. */
export function toDoseState({ earliestOn, beforeOn, given }: DoseEntry, today: string): DoseState {
  if (given) return 'given'
  if (today < earliestOn) return 'coming'
  return beforeOn !== undefined && today >= beforeOn ? 'late' : 'due'
}

/** True when two or more injected live vaccines are open at the same time: then 28 days count. */
export function hasLiveInjectedTogether(table: Immunisation, open: readonly DoseEntry[]): boolean {
  const { codes } = table.liveInjected
  return open.filter(({ dose }) => codes.indexOf(dose.code) >= 0).length > 1
}

/** The batch a child has reached last and the one that comes, without what was given. */
export type NextDoses = { now: DoseEntry[]; next: DoseEntry[] }

/**
 * What comes first in a calendar (earliest first) on a day: doses of the last day reached whose window is open,
 * and the earliest ones to come.
 */
export function toNextDoses(calendar: readonly DoseEntry[], today: string): NextDoses {
  const reached = calendar.filter(({ earliestOn }) => earliestOn <= today)
  const lastOn = reached[reached.length - 1]?.earliestOn
  const coming = calendar.filter((entry) => toDoseState(entry, today) === 'coming')
  return {
    now: reached.filter(
      (entry) => entry.earliestOn === lastOn && toDoseState(entry, today) === 'due',
    ),
    next: coming.filter(({ earliestOn }) => earliestOn === coming[0]?.earliestOn),
  }
}
