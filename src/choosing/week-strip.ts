import { MINUTES_IN_DAY, toMinuteOfDay } from '#src/calendar/time-of-day.ts'
import type { OpeningHours } from '#src/centres/centre-parts.ts'

/** Minutes after midnight. */
type Span = { from: number; to: number }

/** A week on one axis of hours: per weekday, Monday first, when it is open; a break at noon leaves two spans. */
export type WeekStrip = { fromHour: number; toHour: number; days: Span[][] }

const DAYS = 7

/** Opening hours to be drawn; nothing when none are known. Hours over midnight go on in the next day. */
export function toWeekStrip(hours: readonly OpeningHours[]): WeekStrip | undefined {
  if (hours.length === 0) return undefined
  const days: Span[][] = Array.from({ length: DAYS }, () => [])
  for (const { weekday, opens, closes } of hours) {
    const [from, to] = [toMinuteOfDay(opens), toMinuteOfDay(closes)]
    const isOverMidnight = to <= from
    days[weekday - 1]?.push({ from, to: isOverMidnight ? MINUTES_IN_DAY : to })
    if (isOverMidnight && to > 0) days[weekday % DAYS]?.push({ from: 0, to })
  }
  for (const spans of days) spans.sort((a, b) => a.from - b.from)
  const all = days.flat()
  return {
    fromHour: Math.floor(Math.min(...all.map(({ from }) => from)) / 60),
    toHour: Math.ceil(Math.max(...all.map(({ to }) => to)) / 60),
    days,
  }
}

/** Full hours to be written on an axis, at most seven of them. */
export function toHourTicks({ fromHour, toHour }: WeekStrip): number[] {
  const step = [1, 2, 3, 4, 6].find((hours) => (toHour - fromHour) / hours <= 6) ?? 6
  const first = Math.ceil(fromHour / step) * step
  const count = Math.floor((toHour - first) / step) + 1
  return Array.from({ length: count }, (_, index) => first + index * step)
}
