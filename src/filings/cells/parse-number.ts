import type { FeeUnit } from '#src/centres/codes.ts'
import { parseCode } from '#src/filings/cells/codes/parse-code.ts'
import { failed, type Parsed, parsed } from '#src/filings/cells/parsed.ts'
import { zhHans as words } from '#src/filings/cells/words.ts'
import { normaliseCell, readDegrees } from '#src/text/read-cell.ts'

const SQUARE_METRES_IN_MU = 2000 / 3

const toNumber = (digits = '') => Number(digits.replaceAll(',', ''))
const rounded = (value: number, decimals: number) => Number(value.toFixed(decimals))

/** What the numbers of a column count. */
export type Counted = keyof typeof words.measures

/** A whole number, with or without a measure word; one of something else (3个月 of days kept) is another number. */
export function parseCount(cell: string, counted?: Counted): Parsed<number> {
  const match = words.countPattern.exec(normaliseCell(cell))
  const count = toNumber(match?.[1])
  if (!match || !Number.isSafeInteger(count)) return failed('not-a-whole-number')
  return !counted || words.measures[counted].test(match[2] ?? '')
    ? parsed(count)
    : failed('counted-otherwise', words.measureNames[counted])
}

/** Of those who must all have a certificate: a smaller number without its sign is a fraction, tenths, or a count. */
const LEAST_BARE = 10

/**
 * A share in per cent, at most two decimals. A spreadsheet keeps 92 % as 0.92: a number below 1 without its sign is such a
 * fraction; 1 may be either, and so may 1.2 and 9. `11/12` and `12人中11人` are shares too.
 */
export function parsePercent(cell: string): Parsed<number> {
  const text = normaliseCell(cell)
  const part = words.shareOfPattern.exec(text)?.groups
  if (part) return toShare(Number(part['part'] ?? part['of']), Number(part['all'] ?? part['whole']))
  const match = words.percentPattern.exec(text)
  if (!match) return failed('not-a-number')
  const number = toNumber(match[1])
  const isBare = text === match[1]
  if (isBare && number >= 1 && number < LEAST_BARE) {
    const detail = words.percentOrTimes(number, rounded(number * 100, 2))
    return failed('percent-or-fraction', detail)
  }
  if (!isBare || number > 1 || number === 0) return parsed(rounded(number, 2))
  const value = rounded(number * 100, 2)
  return { value, problems: [{ code: 'percent-as-fraction', detail: `${value}%` }] }
}

const toShare = (part: number, whole: number): Parsed<number> =>
  whole > 0 && part <= whole ? parsed(rounded((part / whole) * 100, 2)) : failed('not-a-number')

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

/** An area in square metres; the unit of its heading holds where the cell names none. */
export function parseArea(cell: string, heading = ''): Parsed<number> {
  const match = words.areaPattern.exec(normaliseCell(cell))
  const unit = match?.[2] ?? BRACKETS.exec(heading)?.[1]?.trim()
  if (!match || unit?.startsWith(words.tenThousand)) return failed('not-a-number')
  const factor = unit === words.mu ? SQUARE_METRES_IN_MU : 1
  return parsed(rounded(toNumber(match[1]) * factor, 2))
}

/** Degrees, decimal or with minutes and seconds. */
export function parseDegrees(cell: string): Parsed<number> {
  const degrees = readDegrees(cell)
  return degrees === undefined ? failed('not-coordinates') : parsed(degrees)
}

/** Longitude and latitude in one cell. */
export function parsePoint(cell: string): Parsed<{ lng: number; lat: number }> {
  const parts = normaliseCell(cell)
    .replace(words.aroundPoint, ' ')
    .split(/[,、;/\s]+/)
    .filter(Boolean)
  const [lng, lat] = parts.map((part) => parseDegrees(part).value)
  return parts.length === 2 && lng !== undefined && lat !== undefined
    ? parsed({ lng, lat })
    : failed('not-coordinates')
}

/** A fee, perhaps with what it holds in words: 含餐. */
export type Fee = { feeInYuan: number; feeUnit?: FeeUnit; feeNote?: string }

/** One amount, in yuan or fen, perhaps with its unit of time. Computed in fen; a range is no amount. */
export function parseMoney(cell: string, amountIsFen = false): Parsed<Fee> {
  const given = normaliseCell(cell)
  const [note = '', feeNote = ''] = words.feeNotePattern.exec(given) ?? []
  const text = given.slice(0, given.length - note.length).trim()
  if (words.freeWords.includes(text)) return parsed({ feeInYuan: 0 })
  const [, number = '', rest = ''] = words.moneyPattern.exec(text) ?? []
  const inFen = amountIsFen || words.fenPattern.test(rest)
  const fen = toFen(number.replaceAll(',', ''), inFen)
  const unit = toUnit(rest.replace(words.fenPattern, '').replace(words.yuanPattern, ''))
  if (fen === undefined || unit === 'wrong') return failed('not-money')
  return parsed({
    feeInYuan: fen / 100,
    ...(unit ? { feeUnit: unit } : {}),
    ...(feeNote ? { feeNote } : {}),
  })
}

function toFen(number: string, inFen: boolean): number | undefined {
  const pattern = inFen ? /^(\d+)()$/ : /^(\d+)(?:\.(\d{1,2})0*)?$/
  const match = pattern.exec(number)
  if (!match) return undefined
  const fen = Number(inFen ? match[1] : `${match[1]}${(match[2] ?? '').padEnd(2, '0')}`)
  return Number.isSafeInteger(fen) ? fen : undefined
}

function toUnit(rest: string): FeeUnit | undefined | 'wrong' {
  const unit = rest.replace(/^[\s(]+|[\s)]+$/g, '')
  if (!unit) return undefined
  const given = unit.startsWith('/') ? words.yuan + unit : unit
  return parseCode('feeUnit', given).value ?? 'wrong'
}

const BRACKETS = /[(（【[](.*?)[)）】\]]/u

/** What a heading says of its amounts, in brackets or before the fee: 全日托收费（元/月）, 收费（分）, 每月收费. */
export function headingUnits(heading: string): { amountIsFen: boolean; feeUnit?: FeeUnit } {
  const unit = BRACKETS.exec(heading)?.[1]?.trim() ?? ''
  const said = unit || words.unitBeforeFee.exec(heading)?.[1]
  const feeUnit = said ? parseCode('feeUnit', said).value : undefined
  return { amountIsFen: words.fenPattern.test(unit), ...(feeUnit ? { feeUnit } : {}) }
}
