import { addDays, toWeekday } from '#src/calendar/days.ts'
import { toMinuteOfDay } from '#src/calendar/time-of-day.ts'
import type { OpeningHours } from '#src/centres/centre-parts.ts'

/** How a family travels. */
export const WAYS_OF_TRAVEL = ['walk', 'eBike', 'bus', 'car'] as const
export type WayOfTravel = (typeof WAYS_OF_TRAVEL)[number]

/** How fast a way of travel is on the road, and what it takes besides: waiting, parking. */
export type Pace = { speedInKmh: number; extraMinutes: number }

/** Estimates for a town in the evening, not measured by anybody; shown as such and changeable. */
export const USUAL_PACES: Readonly<Record<WayOfTravel, Pace>> = {
  walk: { speedInKmh: 4.5, extraMinutes: 0 },
  eBike: { speedInKmh: 15, extraMinutes: 3 },
  bus: { speedInKmh: 15, extraMinutes: 12 },
  car: { speedInKmh: 20, extraMinutes: 8 },
}

export const SPEED_LIMITS = { min: 1, max: 80 } as const
export const EXTRA_LIMITS = { min: 0, max: 60 } as const

/** Who arrives with less time than this should hurry. */
export const TIGHT_MINUTES = 10

/** Minutes for a way along streets, rounded up. */
export const toTravelMinutes = (streetMetres: number, { speedInKmh, extraMinutes }: Pace): number =>
  Math.ceil((streetMetres / 1000 / speedInKmh) * 60 + extraMinutes)

/**
 * Whether a child can be fetched: in time, with little time, too late; before the day begins, in a break, on a day
 * without hours; or nobody gave any hours.
 */
export type PickUp =
  | { state: 'inTime' | 'tight' | 'late'; closes: string }
  | { state: 'early'; opens: string }
  | { state: 'break'; closed: string; opens: string }
  | { state: 'dayOff' }
  | { state: 'unknown' }

/** What hours of a centre say of somebody who arrives on a weekday (1 Monday … 7 Sunday) at a minute of the day. */
export function toPickUp(
  hours: readonly OpeningHours[],
  weekday: number,
  arrivesAt: number,
): PickUp {
  if (hours.length === 0) return { state: 'unknown' }
  const spans = hours
    .filter((span) => span.weekday === weekday)
    .map((span) => ({
      ...span,
      from: toMinuteOfDay(span.opens),
      to: toMinuteOfDay(span.closes),
    }))
    .sort((a, b) => a.from - b.from)
  const reached = spans.filter(({ from }) => from <= arrivesAt)
  const [next] = spans.slice(reached.length)
  const [last] = [...reached].sort((a, b) => b.to - a.to)
  if (!last) return next ? { state: 'early', opens: next.opens } : { state: 'dayOff' }
  if (arrivesAt > last.to) {
    return next
      ? { state: 'break', closed: last.closes, opens: next.opens }
      : { state: 'late', closes: last.closes }
  }
  return { state: last.to - arrivesAt < TIGHT_MINUTES ? 'tight' : 'inTime', closes: last.closes }
}

/** The next day of a weekday (1 Monday … 7 Sunday), today included. */
export const toNextOn = (weekday: number, today: string): string =>
  addDays(today, (weekday - toWeekday(today) + 7) % 7)

/** Today, or Monday where today is no working day of the week. */
export function toUsualWeekday(today: string): number {
  const weekday = toWeekday(today)
  return weekday > 5 ? 1 : weekday
}
