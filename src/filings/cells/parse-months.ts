import { failed, normaliseCell, type Parsed, parsed } from '#src/filings/cells/parsed.ts'
import * as words from '#src/text/filing-patterns.ts'

export type MonthRange = { from?: number; to?: number }

/** An age as months: `6个月`, `1岁半`, `36`. */
export function parseMonths(cell: string): Parsed<number> {
  const months = toMonths(simplify(cell))
  return months === undefined ? failed('not-months') : parsed(months)
}

/** An age range: `6个月-3岁`, `6-36月`, `3岁以下`. Two numbers without a unit are months when the upper is at least 12. */
export function parseMonthRange(cell: string): Parsed<MonthRange> {
  const text = simplify(cell)
  const above = words.AGE_ABOVE_PATTERN.exec(text)
  const below = words.AGE_BELOW_PATTERN.exec(text)
  const range = words.AGE_RANGE_PATTERN.exec(below?.[1] ?? text)
  if (range) return between(range[1] ?? '', range[2] ?? '')
  const from = above && toMonths(above[1] ?? '')
  if (typeof from === 'number') return parsed({ from })
  const to = below && toMonths(below[1] ?? '')
  return typeof to === 'number' ? parsed({ to }) : failed('not-months')
}

function between(lower: string, upper: string): Parsed<MonthRange> {
  const unit = words.AGE_UNIT_PATTERN.exec(upper)?.[1] ?? ''
  const bare = /^[\d.]+$/
  const from = toMonths(bare.test(lower) ? lower + unit : lower)
  const to = toMonths(upper)
  const doubtful = bare.test(lower) && bare.test(upper) && Number(upper) < 12
  return from === undefined || to === undefined || doubtful
    ? failed('not-months')
    : parsed({ from, to })
}

function toMonths(text: string): number | undefined {
  if (words.HALF_YEAR_WORDS.includes(text)) return 6
  const months = words.MONTHS_PATTERN.exec(text)
  if (months) return Number(months[1])
  const years = words.YEARS_PATTERN.exec(text)
  if (!years) return undefined
  const total = Number(years[1]) * 12 + (years[2] ? 6 : 0) + Number(years[3] ?? 0)
  return Number.isInteger(total) ? total : undefined
}

const simplify = (cell: string): string =>
  normaliseCell(cell)
    .replace(/\s/g, '')
    .replace(words.AGE_NOISE, '')
    .replace(words.CHINESE_DIGIT, (digit) => words.CHINESE_DIGITS[digit] ?? digit)
