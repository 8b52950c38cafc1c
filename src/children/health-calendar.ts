import { addDays, addMonths } from '#src/calendar/days.ts'
import { parseTypedDate } from '#src/children/typed-date.ts'
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
  /** This dose or one that has to follow it should be finished before this day. */
  closesOn?: string
  /** The first day is later than the age alone gives, because of the dose before. */
  movedByPrevious: boolean
  /** The first day is later because another injected live vaccine was given on this day. */
  movedByLive?: string
  /** An interval to the dose before counts, but nobody noted its day. */
  previousUndated: boolean
  /**
   * The dose before was given later than planned and no interval was found in print: the clinic is asked. It was
   * given on `since`; by the ages of the programme alone this one would come on `until`.
   */
  asks?: { since: string; until: string }
  given: boolean
}

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

/** A day somebody noted; what is no day of the calendar is as good as nothing. */
const toNotedDay = (text: string | undefined) => (text ? parseTypedDate(text) : undefined)

/** The newest day on which another injected live vaccine was given. */
function toLiveDay(
  { codes }: Immunisation['liveInjected'],
  doses: readonly VaccineDose[],
  own: VaccineDose,
  given: GivenDoses,
): string | undefined {
  if (codes.indexOf(own.code) < 0) return undefined
  const days: string[] = []
  for (const { id, code } of doses) {
    const on = toNotedDay(given[id])
    if (on && id !== own.id && codes.indexOf(code) >= 0) days.push(on)
  }
  return days.sort().pop()
}

/** The soonest end, in months of age, among a dose and those of its vaccine that have to follow it. */
export function toClosingMonths(
  doses: readonly VaccineDose[],
  { code, dose }: VaccineDose,
): number | undefined {
  const ends: number[] = []
  for (const other of doses) {
    if (other.code === code && other.dose >= dose && other.beforeMonths)
      ends.push(other.beforeMonths)
  }
  return ends.length > 0 ? Math.min(...ends) : undefined
}

const latest = (...days: (string | undefined)[]) => days.filter(Boolean).sort().pop() ?? ''

/**
 * The calendar of one child born on a day (`YYYY-MM-DD`), earliest first. It knows ages, windows, intervals
 * between doses of one vaccine and between injected live ones, counted from the days that were noted; a missed
 * dose keeps its dates, because only the clinic can say how the series goes on. Not for children with special
 * rules: their clinic makes the plan.
 */
export function toImmunisationCalendar(
  table: Immunisation,
  birthOn: string,
  chosen: VaccineChoices,
  given: GivenDoses,
): DoseEntry[] {
  const doses = toChosenDoses(table, chosen)
  const earliest: Record<string, string> = {}
  const entries = doses.map((dose): DoseEntry => {
    const byAge = addMonths(birthOn, dose.fromMonths)
    const previous = doses.find((other) => other.code === dose.code && other.dose === dose.dose - 1)
    const previousGivenOn = previous && toNotedDay(given[previous.id])
    const hasInterval =
      dose.afterPreviousMonths !== undefined || dose.afterPreviousDays !== undefined
    const previousOn = previousGivenOn ?? (previous && earliest[previous.id])
    const byInterval = hasInterval && previousOn ? toIntervalEnd(dose, previousOn) : byAge
    const liveOn = toLiveDay(table.liveInjected, doses, dose, given)
    const byLive = liveOn && addDays(liveOn, table.liveInjected.minDaysApart)
    const byDoseBefore = latest(byAge, byInterval)
    const earliestOn = given[dose.id] === undefined ? latest(byDoseBefore, byLive) : byDoseBefore
    earliest[dose.id] = earliestOn
    const beforeOn = dose.beforeMonths && addMonths(birthOn, dose.beforeMonths)
    const closing = toClosingMonths(doses, dose)
    const byPlan =
      previous && previousGivenOn && !hasInterval
        ? addMonths(previousGivenOn, dose.fromMonths - previous.fromMonths)
        : byAge
    return {
      dose,
      earliestOn,
      ...(beforeOn ? { beforeOn } : {}),
      ...(closing ? { closesOn: addMonths(birthOn, closing) } : {}),
      movedByPrevious: byDoseBefore !== byAge,
      ...(liveOn && earliestOn !== byDoseBefore ? { movedByLive: liveOn } : {}),
      previousUndated: hasInterval && !previousGivenOn,
      ...(previousGivenOn && byPlan > byAge
        ? { asks: { since: previousGivenOn, until: byPlan } }
        : {}),
      given: given[dose.id] !== undefined,
    }
  })
  return entries.sort((a, b) =>
    a.earliestOn < b.earliestOn ? -1 : Number(a.earliestOn > b.earliestOn),
  )
}

/** True when two or more injected live vaccines are open at the same time: then 28 days count. */
export function hasLiveInjectedTogether(table: Immunisation, open: readonly DoseEntry[]): boolean {
  const { codes } = table.liveInjected
  return open.filter(({ dose }) => codes.indexOf(dose.code) >= 0).length > 1
}
