import { addDays, toChinaDate } from '#src/calendar/days.ts'
import type { Centre } from '#src/centres/centre.ts'
import { toStates } from '#src/centres/filing-state.ts'
import { toOversightEnds } from '#src/centres/oversight-term.ts'
import type { Library } from '#src/guidance/library.ts'
import { toLastDayOfUse } from '#src/guidance/reference/last-day-of-use.ts'

/** Centres and guidance: all of what is published that begins and ends. */
export type DatedContent = { centres: readonly Centre[]; library: Library }

const dayAfter = (lastDay: string | undefined) => (lastDay ? [addDays(lastDay, 1)] : [])

const daysOf = new WeakMap<Centre, readonly string[]>()

/** Asked several times of every centre in a publication. */
function toCentreDays(centre: Centre): readonly string[] {
  const known = daysOf.get(centre)
  if (known) return known
  const [, ...changes] = toStates(centre)
  const days = [...changes.map(({ from }) => from), ...toOversightEnds(centre).flatMap(dayAfter)]
  daysOf.set(centre, days)
  return days
}

function toLibraryDays(library: Library): string[] {
  const { articles, policies, reference, events, notices, promises, sites, outcomes } = library
  const sessions = events.flatMap((event) => event.sessions)
  return [
    ...notices.flatMap(({ startsOn, endsOn }) => [startsOn, ...dayAfter(endsOn)]),
    ...sessions.flatMap(({ endsAt }) => dayAfter(toChinaDate(new Date(endsAt)))),
    ...[...articles, ...policies].flatMap(({ nextReview }) => dayAfter(nextReview)),
    ...(promises?.promises ?? []).flatMap(({ dueOn }) => dayAfter(dueOn)),
    ...sites.flatMap(({ reached, openBy }) => [...Object.values(reached), ...dayAfter(openBy)]),
    ...(outcomes?.published ?? []).flatMap(({ publishedOn, endsOn }) => [
      publishedOn,
      ...dayAfter(endsOn),
    ]),
    ...Object.values(reference).flatMap((table) => dayAfter(toLastDayOfUse(table))),
  ]
}

/**
 * The days (`YYYY-MM-DD`) from which on something published of them reads otherwise: a state, a notice, an event,
 * a penalty, a review. Between two of them every day shows the same. Sorted, each once.
 */
export function toBoundaries({ centres, library }: DatedContent): string[] {
  const days = [...centres.flatMap(toCentreDays), ...toLibraryDays(library)]
  return [...new Set(days)].sort()
}

/** The boundary of one centre that a day comes after, or is; empty before the first. */
export const toLastBoundaryOf = (centre: Centre, on: string): string =>
  toCentreDays(centre).reduce((last, day) => (day <= on && day > last ? day : last), '')

/** The boundary a day comes after, or is; empty before the first. */
export const toLastBoundary = (boundaries: readonly string[], on: string): string =>
  boundaries.findLast((day) => day <= on) ?? ''

/** The first boundary after a day: until then what is published for that day holds. */
export const toNextBoundary = (boundaries: readonly string[], on: string): string | undefined =>
  boundaries.find((day) => day > on)
