import type { CalendarDate } from '#src/calendar/calendar-date.ts'
import { failed, normaliseCell, type Parsed, parsed } from '#src/filings/cells/parsed.ts'
import { DATE_PATTERN, YEAR_AND_MONTH_PATTERN, YEAR_PATTERN } from '#src/text/filing-patterns.ts'

type Options = { rocYears?: boolean | undefined; bareYearMeans?: string | undefined }

const ROC_BEGAN = 1911
const SERIAL_PATTERN = /^[2-7]\d{4}$/
const SERIAL_EPOCH = Date.UTC(1899, 11, 30)
const DAY_IN_MILLISECONDS = 86_400_000

/** A date as text, as eight digits or as the serial number of a spreadsheet. */
export function parseDate(cell: string, options: Options = {}): Parsed<CalendarDate> {
  const text = normaliseCell(cell)
  const roc = Boolean(options.rocYears)
  const compact = (roc ? /^(\d{3})(\d\d)(\d\d)$/ : /^(\d{4})(\d\d)(\d\d)$/).exec(text)
  if (compact) return toDate(toYear(compact[1], roc), compact[2], compact[3])
  const full = DATE_PATTERN.exec(text)
  if (full) return toDate(toYear(full[2], roc || full[1] !== undefined), full[3], full[4])
  if (SERIAL_PATTERN.test(text)) return fromSerial(Number(text))
  const year = YEAR_PATTERN.exec(text)
  if (year && options.bareYearMeans) {
    const [month, day] = options.bareYearMeans.split('-')
    return toDate(toYear(year[2], roc || year[1] !== undefined), month, day)
  }
  return failed(year || YEAR_AND_MONTH_PATTERN.test(text) ? 'date-incomplete' : 'not-a-date')
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
