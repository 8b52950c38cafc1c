import type { CalendarDate } from '#src/calendar/calendar-date.ts'
import type { OpeningHours } from '#src/centres/centre-parts.ts'
import { failed, type Parsed, type Problem, parsed } from '#src/filings/cells/parsed.ts'
import { zhHans as words } from '#src/filings/cells/words.ts'
import { simplifyWord } from '#src/text/code-words.ts'
import { NAMED_WEEKDAYS } from '#src/text/dates.ts'
import { normaliseCell, readDate } from '#src/text/read-cell.ts'

/** A date as text, as eight digits or as the serial number of a spreadsheet. */
export function parseDate(
  cell: string,
  options?: Parameters<typeof readDate>[1],
  heading = '',
): Parsed<CalendarDate> {
  const isEndless =
    words.endHeading.test(heading) && words.endlessWords.includes(simplifyWord(cell))
  if (isEndless) return failed('date-without-end')
  const date = readDate(cell, options)
  if (typeof date !== 'string') return failed(date.wrong)
  return date === NO_DAY ? failed('date-of-no-day') : parsed(date)
}

/** What computers write where no day was entered; no day of a filing. */
export const NO_DAY = '1970-01-01'

export type Hours = Pick<OpeningHours, 'opens' | 'closes'>

/** The hours of one day; `closed` when the cell says so. */
export function parseHours(cell: string): Parsed<Hours | 'closed'> {
  const text = normaliseCell(cell)
  if (words.closedWords.includes(text)) return parsed('closed')
  const match = words.timesPattern.exec(text)
  const opens = match && toTime(match.slice(1, 6))
  const closes = match && toTime(match.slice(6, 11))
  if (!opens || !closes)
    return failed(words.brokenDayPattern.test(text) ? 'hours-with-break' : 'not-hours')
  return closes > opens ? parsed({ opens, closes }) : failed('closes-before-opens')
}

type TimeParts = (string | undefined)[]

function toTime([half, hour, minutes, minutesInWords, halfHour]: TimeParts): string | undefined {
  const afternoon = half !== undefined && words.afternoonWords.includes(half)
  const hours = Number(hour) + (afternoon && Number(hour) < 12 ? 12 : 0)
  const minute = halfHour ? 30 : Number(minutes ?? minutesInWords ?? 0)
  if (minute > 59 || hours > 24 || (hours === 24 && minute > 0)) return undefined
  return `${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/**
 * The hours of a week: `周一至周五 07:30-18:00；周六 08:00-12:00`. A day that is not named is closed; hence nothing is read of a
 * cell of which a part cannot be: its day would be published as closed.
 */
export function parseWeekHours(cell: string): Parsed<OpeningHours[]> {
  const value: OpeningHours[] = []
  const problems: Problem[] = []
  const entries = normaliseCell(cell).split(words.weekEntrySeparator)
  for (const entry of entries.map((text) => text.trim()).filter(Boolean)) {
    const [, days = '', times = ''] = words.daysPattern.exec(entry) ?? []
    const weekdays = toWeekdays(days)
    const { value: hours, problems: wrong } = parseHours(times)
    const again = weekdays?.some((day) => value.some(({ weekday }) => weekday === day))
    if (!weekdays || again || !hours)
      problems.push({ code: wrong[0]?.code ?? 'not-hours', value: entry })
    else if (hours !== 'closed') value.push(...weekdays.map((weekday) => ({ weekday, ...hours })))
  }
  value.sort((a, b) => a.weekday - b.weekday)
  if (problems.length) return { problems }
  return value.length ? parsed(value) : failed('not-hours')
}

/** `周一至周五` → 1…5; `undefined` when a word is no day. */
function toWeekdays(text: string): number[] | undefined {
  const parts = text.split(words.daySeparator).filter(Boolean)
  const days = parts.map((part) => NAMED_WEEKDAYS[part] ?? toDayRange(part))
  return days.length && days.every((list) => list !== undefined) ? days.flat() : undefined
}

function toDayRange(part: string): number[] | undefined {
  const bare = part.replace(words.dayPrefix, '').replaceAll(words.sundayAlias, words.sunday)
  const numberOf = (name = '') => words.dayNames.indexOf(name) + 1
  if (bare.length === 1 && numberOf(bare)) return [numberOf(bare)]
  const range = words.dayRangePattern.exec(bare)
  if (!range) return undefined
  const [first, last] = [numberOf(range[1]), numberOf(range[2])]
  return first < last ? Array.from({ length: last - first + 1 }, (_, i) => first + i) : undefined
}
