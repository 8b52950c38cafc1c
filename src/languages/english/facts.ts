import { codes } from '#src/languages/english/codes.ts'
import type { Translation } from '#src/languages/translation.ts'
import type { toAgeRangeText, toAgeText } from '#src/text/ages.ts'
import type { toDateText, WEEKDAY_LABELS } from '#src/text/dates.ts'
import type { toDistanceText } from '#src/text/distance.ts'
import { toAmount, type toFeeText } from '#src/text/fees.ts'
import type { toOpeningWords } from '#src/text/opening-hours.ts'

const WEEKDAYS: Translation<typeof WEEKDAY_LABELS> = [
  'Mon',
  'Tue',
  'Wed',
  'Thu',
  'Fri',
  'Sat',
  'Sun',
]
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const count = (number: number, name: string) => `${number} ${name}${number === 1 ? '' : 's'}`

/** Months up to the second birthday, as English speakers count them; then years and months. */
const toAge: typeof toAgeText = (months) => {
  if (months < 24) return count(months, 'month')
  const years = count(Math.floor(months / 12), 'year')
  return months % 12 === 0 ? years : `${years} ${count(months % 12, 'month')}`
}

const toAges: typeof toAgeRangeText = (from, to) => {
  if (from === undefined && to === undefined) return undefined
  if (from === undefined) return `under ${toAge(to ?? 0)}`
  return to === undefined ? `${toAge(from)} and older` : `${toAge(from)} to ${toAge(to)}`
}

const toDate: typeof toDateText = (date) => {
  const [year, month = 1, day] = date.split('-').map(Number)
  return [day, MONTHS[month - 1], year].filter(Boolean).join(' ')
}

const toFee: typeof toFeeText = ({ feeInYuan, feeUnit }) => {
  if (feeInYuan === undefined) return undefined
  return `${toAmount(feeInYuan)} yuan ${feeUnit ? codes.feeUnits[feeUnit] : '(for how long: not provided)'}`
}

/** Days with the same hours together: `Mon–Fri 07:30–18:00, Sat 08:00–12:00`. */
const toOpening: typeof toOpeningWords = (hours) => {
  const daysOf = new Map<string, number[]>()
  for (const { weekday, opens, closes } of [...hours].sort((a, b) => a.weekday - b.weekday)) {
    const span = `${opens}–${closes}`
    daysOf.set(span, [...(daysOf.get(span) ?? []), weekday])
  }
  const parts = [...daysOf].map(([span, days]) => `${toDays(days)} ${span}`)
  return parts.length > 0 ? parts.join('; ') : undefined
}

/** Weekdays 1–7, runs joined. */
function toDays(days: readonly number[]): string {
  if (days.length === 7) return 'Every day'
  const name = (day: number) => WEEKDAYS[day - 1] ?? ''
  const goesOn = (day: number) => days.includes(day + 1)
  const isInside = (day: number) => days.includes(day - 1) && goesOn(day)
  return days
    .filter((day) => !isInside(day))
    .map((day) => name(day) + (goesOn(day) ? '–' : ', '))
    .join('')
    .replace(/, $/, '')
}

const toDistance: typeof toDistanceText = (metres) =>
  metres < 950
    ? `about ${Math.max(100, Math.round(metres / 100) * 100)} m in a straight line`
    : `about ${(metres / 1000).toFixed(1)} km in a straight line`

/** What `src/text` says in Chinese, told the same things. */
export const facts = { toAge, toAges, toDate, toFee, toOpening, toDistance }
