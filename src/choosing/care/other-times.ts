import type { HolidayCalendar } from '#src/calendar/day-kind.ts'
import { addDays } from '#src/calendar/days.ts'
import { MINUTES_IN_DAY, toMinuteOfDay, toTimeOfDay } from '#src/calendar/time-of-day.ts'
import {
  type CareAnswer,
  type CareAsked,
  type CareCentre,
  isTemporary,
} from '#src/choosing/care/care.ts'
import { toCare, toHours } from '#src/choosing/care/to-care.ts'

/** Nothing is in the way, and the centre does not contradict itself. */
const canBe = ({ obstacles, doubts }: CareAnswer) =>
  obstacles.length === 0 && doubts.every(({ code }) => code !== 'clash')

const MINUTES_IN_STEP = 30
const STEPS_IN_DAY = MINUTES_IN_DAY / MINUTES_IN_STEP

/** The hours of the same day, nearest to those asked, that fit: earlier, later, or as long as must be booked. */
export function findOtherHours(
  centre: CareCentre,
  asked: CareAsked,
  calendar: HolidayCalendar,
): Pick<CareAsked, 'from' | 'to'> | undefined {
  const least = centre.services
    .filter(isTemporary)
    .flatMap(({ minimumBookingInHours = 0 }) => minimumBookingInHours * 60)
  const asLong = toHours(asked) * 60
  const lengths = [asLong, ...least.filter((minutes) => minutes > asLong).sort((a, b) => a - b)]
  const steps = Array.from({ length: STEPS_IN_DAY }, (_, step) => step * MINUTES_IN_STEP)
  const from = toMinuteOfDay(asked.from)
  for (const start of steps.flatMap((by) => [from + by, from - by])) {
    for (const end of lengths.map((minutes) => start + minutes)) {
      if (start < 0 || end > MINUTES_IN_DAY) continue
      const hours = { from: toTimeOfDay(start), to: toTimeOfDay(end) }
      const care = toCare(centre, { ...asked, ...hours }, calendar)
      if (care && canBe(care)) return hours
    }
  }
  return undefined
}

const DAYS_TO_LOOK_AHEAD = 14

/** The first later day on which the same hours fit, where the day alone is in the way. */
export function findOtherDay(
  centre: CareCentre,
  asked: CareAsked,
  calendar: HolidayCalendar,
): string | undefined {
  for (let ahead = 1; ahead <= DAYS_TO_LOOK_AHEAD; ahead++) {
    const on = addDays(asked.on, ahead)
    const care = toCare(centre, { ...asked, on }, calendar)
    if (care && canBe(care)) return on
  }
  return undefined
}
