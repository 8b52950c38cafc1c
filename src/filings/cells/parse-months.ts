import { failed, type Parsed, parsed } from '#src/filings/cells/parsed.ts'
import { zhHans as words } from '#src/filings/cells/words.ts'
import { normaliseCell } from '#src/text/read-cell.ts'

export type MonthRange = { from?: number; to?: number }

/** An age as months: `6个月`, `1岁半`, `36`. */
export function parseMonths(cell: string, heading = ''): Parsed<number> {
  const text = simplify(cell)
  const months = toMonths(text)
  if (months === undefined) return failed('not-months')
  const mayBeYears = BARE.test(text) && months > 0 && months < 12 && speaksOfYears(heading)
  return mayBeYears ? failed('age-without-unit') : parsed(months)
}

/**
 * An age range: `6个月-3岁`, `6-36月`, `3岁以下`. Two numbers without a unit are months when the upper is at least 12, and
 * years below a heading that speaks of years.
 */
export function parseMonthRange(cell: string, heading = ''): Parsed<MonthRange> {
  const text = simplify(cell)
  const above = words.ageAbovePattern.exec(text)
  const below = words.ageBelowPattern.exec(text) ?? words.ageUnderPattern.exec(text)
  const range = words.ageRangePattern.exec(below?.[1] ?? text)
  if (range) return between(range[1] ?? '', range[2] ?? '', heading)
  const from = above && toMonths(above[1] ?? '')
  if (typeof from === 'number') return parsed({ from })
  const to = below && toMonths(below[1] ?? '')
  return typeof to === 'number' ? parsed({ to }) : failed('not-months')
}

function between(lower: string, upper: string, heading: string): Parsed<MonthRange> {
  const isBare = BARE.test(lower) && BARE.test(upper)
  if (isBare && Number(upper) < 12) return toYears(Number(lower), Number(upper), heading)
  const unit = words.ageUnitPattern.exec(upper)?.[1] ?? ''
  // 12个月-3: a small number without a unit behind one with it may be of years.
  if (
    (BARE.test(lower) && !isBare && !unit) ||
    (!BARE.test(lower) && BARE.test(upper) && Number(upper) < 12)
  )
    return failed('not-months')
  const from = toMonths(BARE.test(lower) ? lower + unit : lower)
  const to = toMonths(upper)
  return from === undefined || to === undefined ? failed('not-months') : parsed({ from, to })
}

const BARE = /^[\d.]+$/
const OLDEST = 7

const speaksOfYears = (heading: string) => words.yearsHeading.test(heading)

function toYears(from: number, to: number, heading: string): Parsed<MonthRange> {
  const areYears = speaksOfYears(heading) && from < to && to <= OLDEST
  if (!areYears || !Number.isInteger(from * 12) || !Number.isInteger(to * 12))
    return failed('not-months')
  const value = { from: from * 12, to: to * 12 }
  return { value, problems: [{ code: 'ages-taken-as-years', detail: words.yearsFromTo(from, to) }] }
}

function toMonths(text: string): number | undefined {
  if (words.halfYearWords.includes(text)) return 6
  const months = words.monthsPattern.exec(text)
  if (months) return Number(months[1])
  const years = words.yearsPattern.exec(text)
  if (!years) return undefined
  const total = Number(years[1]) * 12 + (years[2] ? 6 : 0) + Number(years[3] ?? 0)
  return Number.isInteger(total) ? total : undefined
}

const simplify = (cell: string): string =>
  normaliseCell(cell)
    .replace(/\s/g, '')
    .replace(words.ageUnitBehind, '$1')
    .replace(words.ageNoise, '')
    .replace(words.chineseNumber, toArabic)

/** `三` → 3, `十八` → 18, `三十六` → 36. */
function toArabic(number: string): string {
  const digit = (text: string, blank: number) =>
    text ? (words.chineseDigits[text] ?? Number.NaN) : blank
  const [tens, ones] = number.includes(words.ten) ? number.split(words.ten) : []
  const value = tens === undefined ? digit(number, 0) : digit(tens, 1) * 10 + digit(ones ?? '', 0)
  return Number.isNaN(value) ? number : String(value)
}
