import type { OpeningHours } from '#src/centres/opening-hours.ts'

/** Open until a time, or closed until a time on a weekday; `daysAhead` 0 is today. */
export type OpeningState =
  | { open: true; until: string }
  | { open: false; opens: string; weekday: number; daysAhead: number }

/**
 * Open or closed at a time of day (`HH:MM`) on a weekday (1 Monday … 7 Sunday), by the weekly hours alone:
 * holidays are not known here. `undefined` when no hours are known.
 */
export function toOpeningState(
  hours: readonly OpeningHours[],
  weekday: number,
  time: string,
): OpeningState | undefined {
  const now = hours.find(
    (span) => span.weekday === weekday && span.opens <= time && time < span.closes,
  )
  if (now) return { open: true, until: now.closes }
  for (let daysAhead = 0; daysAhead <= 7; daysAhead++) {
    const day = ((weekday - 1 + daysAhead) % 7) + 1
    const next = hours
      .filter((span) => span.weekday === day && (daysAhead > 0 || span.opens > time))
      .map(({ opens }) => opens)
      .sort()[0]
    if (next) return { open: false, opens: next, weekday: day, daysAhead }
  }
  return undefined
}
