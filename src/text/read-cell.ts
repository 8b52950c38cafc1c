import type { CalendarDate } from '#src/calendar/calendar-date.ts'
import { DAY_IN_MILLISECONDS, toChinaDate } from '#src/calendar/days.ts'

/** How people write dates and degrees in tables. */
const words = {
  /** 2026-03-02, 2026/3/2, 2026.3.2, 2026年3月2日, a time after it. Groups: era, year, month, day. */
  datePattern:
    /^(民国|民國)?\s*(\d{2,4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?(?:[\sT]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:\+08:?00)?)?$/,
  yearPattern: /^(民国|民國)?\s*(\d{2,4})\s*年?度?$/,
  yearAndMonthPattern: /^(?:民国|民國)?\s*\d{2,4}\s*[-/.年]\s*\d{1,2}\s*月?$/,
  chineseDate:
    /^[〇零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日?$/,
  digits: '〇一二三四五六七八九',
  /** Degrees, minutes, seconds. Groups: degrees, minutes, seconds. */
  degreesPattern:
    /^(?:东经|北纬|[EN])?\s*(-?\d{1,3}(?:\.\d+)?)\s*(?:[°度]\s*(?:(\d{1,2}(?:\.\d+)?)\s*['′分]\s*(?:(\d{1,2}(?:\.\d+)?)\s*(?:["″秒]|''|′′)?)?)?)?\s*[EN]?$/i,
} as const

/**
 * Marks that take no room, those that turn the direction of writing, and bullets in fonts of signs: pasted with a text,
 * seen by nobody.
 */
const INVISIBLE = /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uF000-\uF0FF\uFEFF]/g

/** A text as it is seen. */
export const withoutInvisible = (text: string): string => text.replace(INVISIBLE, '')

/** A text of plain letters, digits and Chinese characters with single spaces reads as it stands, as most cells do. */
export const isPlain = (text: string): boolean => PLAIN.test(text)
const PLAIN = /^[!-~\u3001\u3002\u4E00-\u9FFF]+(?: [!-~\u3001\u3002\u4E00-\u9FFF]+)*$/

/** Text for parsing: plain digits, letters and brackets (NFKC), single spaces, nothing that cannot be seen. */
export const normaliseCell = (text: string): string =>
  isPlain(text)
    ? text
    : toPlainSigns(withoutInvisible(text))
        .replace(/[^\S\n]+/g, ' ')
        .trim()

/** The mark of a note stays one beside a number: 60① is not 601, and 5² is not 52. */
const toPlainSigns = (text: string) =>
  NOTE_MARK.test(text)
    ? text
        .split(NOTE_MARK)
        .map((part, at) => (at % 2 ? part : part.normalize('NFKC')))
        .join('')
    : text.normalize('NFKC')
const NOTE_MARKS = '[²³¹⁰⁴-⁹₀-₉①-⒛⓪]+'
const NOTE_MARK = new RegExp(`((?<=[\\d０-９])${NOTE_MARKS}|${NOTE_MARKS}(?=[\\d０-９]))`)

type Options = { rocYears?: boolean | undefined; bareYearMeans?: string | undefined }

/** Why a cell is no date. */
type WrongDate = { wrong: 'not-a-date' | 'impossible-date' | 'date-incomplete' }

/** What keyboards offer for a hyphen. */
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g

const ROC_BEGAN = 1911
const SERIAL_PATTERN = /^[2-7]\d{4}$/
const SERIAL_EPOCH = Date.UTC(1899, 11, 30)

/** A date as text, as eight digits or as the serial number of a spreadsheet. */
export function readDate(cell: string, options: Options = {}): CalendarDate | WrongDate {
  const text = toArabicDate(normaliseCell(cell).replace(DASHES, '-'))
  if (INSTANT.test(text)) return toChinaDay(text)
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
  const isIncomplete = year || words.yearAndMonthPattern.test(text)
  return { wrong: isIncomplete ? 'date-incomplete' : 'not-a-date' }
}

/** 二〇二四年三月十二日 → 2024年3月12日, 24年5月6日 → 2024年5月6日. */
function toArabicDate(text: string): string {
  const short = /^[0-4]\d年\d{1,2}月\d{1,2}日?$/.test(text) ? `20${text}` : text
  if (!words.chineseDate.test(short)) return short
  return short
    .replace(/^[^年]+/, (year) => [...year].map(toDigit).join(''))
    .replace(/(?<=[年月])[^月日年]+/g, (number) => String(toSmallNumber(number)))
}

const toDigit = (letter: string) => words.digits.indexOf(letter === '零' ? '〇' : letter)

/** 十二, 二十, 三十一. */
function toSmallNumber(text: string): number {
  const [tens = '', ones] = text.includes('十') ? text.split('十') : ['', text]
  const ten = text.includes('十') ? (tens ? toDigit(tens) : 1) * 10 : 0
  return ten + (ones ? toDigit(ones) : 0)
}

/** An instant as a program writes it; the day that it was meant for is the one in China. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z$/

function toChinaDay(text: string): CalendarDate | WrongDate {
  const at = new Date(text)
  return Number.isNaN(at.getTime()) ? { wrong: 'impossible-date' } : toChinaDate(at)
}

const toYear = (digits = '', roc: boolean) =>
  roc && digits.length < 4 ? Number(digits) + ROC_BEGAN : Number(digits)

function toDate(year: number, month = '', day = ''): CalendarDate | WrongDate {
  if (year < 100) return { wrong: 'not-a-date' }
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const at = new Date(`${date}T00:00:00Z`)
  const exists = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date)
  return exists && year >= 1950 && year <= 2100 ? date : { wrong: 'impossible-date' }
}

const fromSerial = (serial: number): CalendarDate =>
  new Date(SERIAL_EPOCH + serial * DAY_IN_MILLISECONDS).toISOString().slice(0, 10)

/** Degrees, decimal or with minutes and seconds. */
export function readDegrees(cell: string): number | undefined {
  const match = words.degreesPattern.exec(normaliseCell(cell))
  if (!match) return undefined
  const [degrees, minutes = 0, seconds = 0] = [match[1], match[2] ?? 0, match[3] ?? 0].map(Number)
  if (minutes >= 60 || seconds >= 60) return undefined
  return (degrees ?? 0) + (minutes ?? 0) / 60 + (seconds ?? 0) / 3600
}
