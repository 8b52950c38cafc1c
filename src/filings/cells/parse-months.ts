import { failed, type Parsed, parsed } from '#src/filings/cells/parsed.ts'
import { zhHans as words } from '#src/filings/cells/words.ts'
import { normaliseCell } from '#src/text/read-cell.ts'

export type MonthRange = { from?: number; to?: number }

/** An age as months: `6个月`, `1岁半`, `36`. */
export function parseMonths(cell: string): Parsed<number> {
  const months = toMonths(simplify(cell))
  return months === undefined ? failed('not-months') : parsed(months)
}

/** An age range: `6个月-3岁`, `6-36月`, `3岁以下`. Two numbers without a unit are months when the upper is at least 12. */
export function parseMonthRange(cell: string): Parsed<MonthRange> {
  const text = simplify(cell)
  const above = words.ageAbovePattern.exec(text)
  const below = words.ageBelowPattern.exec(text)
  const range = words.ageRangePattern.exec(below?.[1] ?? text)
  if (range) return between(range[1] ?? '', range[2] ?? '')
  const from = above && toMonths(above[1] ?? '')
  if (typeof from === 'number') return parsed({ from })
  const to = below && toMonths(below[1] ?? '')
  return typeof to === 'number' ? parsed({ to }) : failed('not-months')
}

function between(lower: string, upper: string): Parsed<MonthRange> {
  const unit = words.ageUnitPattern.exec(upper)?.[1] ?? ''
  const bare = /^[\d.]+$/
  const from = toMonths(bare.test(lower) ? lower + unit : lower)
  const to = toMonths(upper)
  const doubtful = bare.test(lower) && bare.test(upper) && Number(upper) < 12
  return from === undefined || to === undefined || doubtful
    ? failed('not-months')
    : parsed({ from, to })
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
    .replace(words.ageNoise, '')
    .replace(words.chineseDigit, (digit) => words.chineseDigits[digit] ?? digit)
