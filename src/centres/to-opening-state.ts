import { type HolidayCalendar, toDayKind } from '#src/calendar/day-kind.ts'
import { addDays, toWeekday } from '#src/calendar/days.ts'
import type { OpeningHours } from '#src/centres/centre-parts.ts'
import type { HolidayRule } from '#src/centres/to-holiday-rule.ts'

/** Why nobody can say whether a centre is open on a day. */
export type OpeningDoubt = 'holiday' | 'makeUp'

/**
 * Open until a time, or closed until a time on a day (`daysAhead` 0 is today) or until a day of doubt; or, today, not
 * to be told. `isHoliday`: closed because of a public holiday. `isUnannounced`: reckoned with days whose holidays
 * nobody has announced yet.
 */
export type OpeningState =
  | { open: true; until: string; isUnannounced: boolean }
  | {
      open: false
      opens: string
      on: string
      daysAhead: number
      isHoliday: boolean
      isUnannounced: boolean
    }
  | { open: false; doubt: OpeningDoubt; on: string; daysAhead: number; isHoliday: boolean }
  | { open: undefined; doubt: OpeningDoubt }

/** What a centre says of its hours; `holidayRule` is absent where it does not speak of holidays. */
export type StatedHours = {
  hours: readonly OpeningHours[]
  holidayRule?: HolidayRule | undefined
}

/** The longest break is nine days, a centre may open once a week. */
const DAYS_AHEAD = 21
const WORKING_WEEK = [1, 2, 3, 4, 5]

/**
 * Open or closed on a day (`YYYY-MM-DD`) at a time (`HH:MM`) in China. Public holidays follow what the centre says of
 * them; a Saturday or Sunday that is worked for a holiday has the hours of its working week. `undefined` when no hours
 * are known.
 */
export function toOpeningState(
  stated: StatedHours,
  calendar: HolidayCalendar,
  today: string,
  time: string,
): OpeningState | undefined {
  const kindOf = (day: string) => toDayKind(day, calendar)
  const spans = toHoursOn(stated, calendar, today)
  if (!Array.isArray(spans)) return { open: undefined, doubt: spans }
  const now = spans.find(({ opens, closes }) => opens <= time && time < closes)
  const isUnannounced = kindOf(today) === 'unknown'
  if (now) return { open: true, until: now.closes, isUnannounced }
  const isHoliday = kindOf(today) === 'holiday'
  for (let daysAhead = 0; daysAhead <= DAYS_AHEAD; daysAhead++) {
    const on = addDays(today, daysAhead)
    const later = toHoursOn(stated, calendar, on)
    if (!Array.isArray(later)) return { open: false, doubt: later, on, daysAhead, isHoliday }
    const [opens] = later
      .filter((span) => daysAhead > 0 || span.opens > time)
      .map((span) => span.opens)
      .sort()
    if (opens) {
      const isGuess = isUnannounced || kindOf(on) === 'unknown'
      return { open: false, opens, on, daysAhead, isHoliday, isUnannounced: isGuess }
    }
  }
  return undefined
}

/** The hours of a day, none when it is closed; or why they cannot be told. */
export function toHoursOn(
  { hours, holidayRule }: StatedHours,
  calendar: HolidayCalendar,
  day: string,
): OpeningHours[] | OpeningDoubt {
  const kind = toDayKind(day, calendar)
  const usual = hours.filter(({ weekday }) => weekday === toWeekday(day))
  if (kind === 'holiday' && holidayRule !== 'open') {
    return holidayRule === 'closed' || usual.length === 0 ? [] : 'holiday'
  }
  return kind === 'makeUp' && usual.length === 0 ? toMakeUpSpans(hours) : usual
}

/** The hours of Monday to Friday where they are all the same: no notice says which of them is made up for. */
function toMakeUpSpans(hours: readonly OpeningHours[]): OpeningHours[] | OpeningDoubt {
  const days = WORKING_WEEK.map((day) => hours.filter(({ weekday }) => weekday === day))
  const [monday = []] = days
  const asText = (spans: readonly OpeningHours[]) =>
    spans
      .map(({ opens, closes }) => `${opens}-${closes}`)
      .sort()
      .join()
  return days.every((spans) => asText(spans) === asText(monday)) ? monday : 'makeUp'
}
