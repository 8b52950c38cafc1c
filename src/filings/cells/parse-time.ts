import type { CalendarDate } from '#src/calendar/calendar-date.ts'
import { DAY_IN_MILLISECONDS } from '#src/calendar/days.ts'
import type { OpeningHours } from '#src/centres/centre-parts.ts'
import {
  failed,
  normaliseCell,
  type Parsed,
  type Problem,
  parsed,
} from '#src/filings/cells/parsed.ts'
import { zhHans as words } from '#src/filings/cells/words.ts'

type Options = { rocYears?: boolean | undefined; bareYearMeans?: string | undefined }

const ROC_BEGAN = 1911
const SERIAL_PATTERN = /^[2-7]\d{4}$/
const SERIAL_EPOCH = Date.UTC(1899, 11, 30)

/** A date as text, as eight digits or as the serial number of a spreadsheet. */
export function parseDate(cell: string, options: Options = {}): Parsed<CalendarDate> {
  const text = normaliseCell(cell)
  const roc = Boolean(options.rocYears)
  const compact = (roc ? /^(\d{3})(\d\d)(\d\d)$/ : /^(\d{4})(\d\d)(\d\d)$/).exec(text)
  if (compact) return toDate(toYear(compact[1], roc), compact[2], compact[3])
  const full = words.datePattern.exec(text)
  if (full) return toDate(toYear(full[2], roc || full[1] !== undefined), full[3], full[4])
  if (SERIAL_PATTERN.test(text)) return fromSerial(Number(text))
  const year = words.yearPattern.exec(text)
  if (year && options.bareYearMeans) {
    const [month, day] = options.bareYearMeans.split('-')
    return toDate(toYear(year[2], roc || year[1] !== undefined), month, day)
  }
  return failed(year || words.yearAndMonthPattern.test(text) ? 'date-incomplete' : 'not-a-date')
}

const toYear = (digits = '', roc: boolean) =>
  roc && digits.length < 4 ? Number(digits) + ROC_BEGAN : Number(digits)

function toDate(year: number, month = '', day = ''): Parsed<CalendarDate> {
  if (year < 100) return failed('not-a-date')
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const at = new Date(`${date}T00:00:00Z`)
  const exists = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date)
  return exists && year >= 1950 && year <= 2100 ? parsed(date) : failed('impossible-date')
}

const fromSerial = (serial: number) =>
  parsed(new Date(SERIAL_EPOCH + serial * DAY_IN_MILLISECONDS).toISOString().slice(0, 10))

export type Hours = Pick<OpeningHours, 'opens' | 'closes'>

/** The hours of one day; `closed` when the cell says so. */
export function parseHours(cell: string): Parsed<Hours | 'closed'> {
  const text = normaliseCell(cell)
  if (words.closedWords.includes(text)) return parsed('closed')
  const match = words.timesPattern.exec(text)
  const opens = match && toTime(match.slice(1, 6))
  const closes = match && toTime(match.slice(6, 11))
  if (!opens || !closes) return failed('not-hours')
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

/** The hours of a week: `周一至周五 07:30-18:00；周六 08:00-12:00`. A day that is not named is closed. */
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
  return value.length ? { value, problems } : { problems }
}

/** `周一至周五` → 1…5; `undefined` when a word is no day. */
function toWeekdays(text: string): number[] | undefined {
  const parts = text.split(words.daySeparator).filter(Boolean)
  const days = parts.map((part) => words.dayWords[part] ?? toDayRange(part))
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
