import { failed, normaliseCell, type Parsed, parsed } from '#src/filings/cells/parsed.ts'
import { zhHans as words } from '#src/filings/cells/words.ts'

const SQUARE_METRES_IN_MU = 2000 / 3

const toNumber = (digits = '') => Number(digits.replaceAll(',', ''))
const rounded = (value: number, decimals: number) => Number(value.toFixed(decimals))

/** A whole number, with or without a measure word. */
export function parseCount(cell: string): Parsed<number> {
  const match = words.countPattern.exec(normaliseCell(cell))
  const count = toNumber(match?.[1])
  return match && Number.isSafeInteger(count) ? parsed(count) : failed('not-a-whole-number')
}

/** A share in per cent, at most two decimals. */
export function parsePercent(cell: string): Parsed<number> {
  const match = words.percentPattern.exec(normaliseCell(cell))
  return match ? parsed(rounded(toNumber(match[1]), 2)) : failed('not-a-number')
}

/** `1:5` or `5` → 5 children for one carer. */
export function parseRatio(cell: string): Parsed<number> {
  const text = normaliseCell(cell)
  const match = words.ratioPattern.exec(text)
  if (!match) return /^\d{1,2}$/.test(text) ? parsed(Number(text)) : failed('not-a-ratio')
  const [carers, children] = [Number(match[1]), Number(match[2])]
  return carers > 0 && children >= carers
    ? parsed(rounded(children / carers, 2))
    : failed('not-a-ratio')
}

/** An area in square metres. */
export function parseArea(cell: string): Parsed<number> {
  const match = words.areaPattern.exec(normaliseCell(cell))
  if (!match) return failed('not-a-number')
  const factor = match[2] === words.mu ? SQUARE_METRES_IN_MU : 1
  return parsed(rounded(toNumber(match[1]) * factor, 2))
}

/** Degrees, decimal or with minutes and seconds. */
export function parseDegrees(cell: string): Parsed<number> {
  const match = words.degreesPattern.exec(normaliseCell(cell))
  if (!match) return failed('not-coordinates')
  const [degrees, minutes, seconds] = [match[1], match[2] ?? 0, match[3] ?? 0].map(Number)
  return parsed((degrees ?? 0) + (minutes ?? 0) / 60 + (seconds ?? 0) / 3600)
}

/** Longitude and latitude in one cell. */
export function parsePoint(cell: string): Parsed<{ lng: number; lat: number }> {
  const parts = normaliseCell(cell)
    .replace(/[()]/g, '')
    .split(/[,、;\s]+/)
    .filter(Boolean)
  const [lng, lat] = parts.map((part) => parseDegrees(part).value)
  return parts.length === 2 && lng !== undefined && lat !== undefined
    ? parsed({ lng, lat })
    : failed('not-coordinates')
}
