import { calendarDateSchema } from '#src/calendar/calendar-date.ts'
import { zhHans as words } from '#src/reports/words.ts'

/*
 * How people and pages write what is reported → one form, so that equal values are equal texts; nothing where it
 * cannot be told. Ends of a span have a hyphen between them, an amount its unit behind one.
 */

const { typed } = words
const FIRST_DAY = '2000-01-01'

const withoutSpaces = (text: string) => text.replace(/\s/g, '')

/** A landline with its area code and perhaps an extension, or a number that is free to call. */
const LANDLINE = /^(0(?:10|2\d|[3-9]\d{2}))-?(\d{7,8})(?:-(\d{1,6}))?$/
const FREE = /^[48]00\d{7}$/

export function toTelephone(text: string): string | undefined {
  const plain = text
    .replace(/[\s()]/g, '')
    .replace(typed.extension, '-')
    .replace(/\p{Pd}/gu, '-')
  const [, area, number, extension] = LANDLINE.exec(plain) ?? []
  if (area && number) return [area, number, ...(extension ? [extension] : [])].join('-')
  const free = plain.replaceAll('-', '')
  return FREE.test(free) ? free : undefined
}

/** A number up to `most`, with at most so many decimals. */
function toNumber(text: string, most: number, decimals = 0): string | undefined {
  const form = decimals > 0 ? /^\d{1,6}(?:\.\d{1,2})?$/ : /^\d{1,6}$/
  const number = form.test(text) ? Number(text) : Number.NaN
  return number <= most ? String(number) : undefined
}

/** `2680`, or `2680-month` where it is said for what: another unit is another fee. */
export function toMoney(text: string): string | undefined {
  const plain = withoutSpaces(text).replace(/[,¥]/g, '')
  const { before, amount = '', behind } = typed.money.exec(plain)?.groups ?? {}
  const number = toNumber(amount, 100_000, 2)
  const unit = typed.feeUnits[(before ?? behind) as keyof typeof typed.feeUnits]
  return number && unit ? `${number}-${unit}` : number
}

export const toCount = (text: string) =>
  toNumber(withoutSpaces(text).replace(/,/g, '').replace(typed.places, ''), 2000)

/** Completed months: `18`, `18个月`, `1岁半`, `1岁6个月`. */
function toAge(text: string): number {
  const [, years = '0', half, months = '0'] = typed.age.exec(text) ?? [undefined, 'x']
  return Number(years) * 12 + (half ? 6 : 0) + Number(months)
}

/** The youngest age, or both: `6`, `6-36`. */
export function toMonths(text: string): string | undefined {
  const [from = '', to, ...more] = withoutSpaces(text).replace(typed.from, '').split(typed.to)
  const isUpTo = typed.upTo.test(from)
  const ages = isUpTo
    ? [0, toAge(from.replace(typed.upTo, ''))]
    : [from, to].flatMap((end) => (end === undefined ? [] : toAge(end)))
  const isRising = ages.every((age, at) => age <= 84 && (at === 0 || age > (ages[at - 1] ?? 0)))
  return isRising && more.length === 0 ? ages.join('-') : undefined
}

/** `08:00`, `8点`, `8点半`, `8点30分`, `下午5:30`. */
function toTime(text: string): string | undefined {
  const { half, hours, minutes = '0', isHalf } = typed.time.exec(text)?.groups ?? {}
  const isLate = half !== undefined && typed.afternoon.test(half) && Number(hours) < 12
  const hour = Number(hours) + (isLate ? 12 : 0)
  const minute = isHalf ? 30 : Number(minutes)
  if (!(hour <= 24 && minute <= 59)) return undefined
  return [hour, minute].map((part) => String(part).padStart(2, '0')).join(':')
}

/** Both ends stand in fields of their own, or in the first one as pages write them. */
export function toHours(opens: string, closes: string): string | undefined {
  const written = withoutSpaces(opens).replace(typed.everyDay, '')
  const ends = closes ? [written, withoutSpaces(closes)] : written.split(typed.to)
  const [from, to, ...more] = ends.map(toTime)
  return from && to && more.length === 0 && from < to && to <= '24:00' ? `${from}-${to}` : undefined
}

/** A day that has been, of this century. */
export function toPastDay(text: string, on: string): string | undefined {
  const [, year = '', month = '', day = ''] = typed.date.exec(withoutSpaces(text)) ?? []
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const isDay = calendarDateSchema.safeParse(date).success
  return isDay && FIRST_DAY <= date && date <= on ? date : undefined
}
