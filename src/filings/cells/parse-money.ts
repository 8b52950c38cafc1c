import type { FeeUnit } from '#src/centres/codes.ts'
import { parseCode } from '#src/filings/cells/codes/parse-code.ts'
import { failed, normaliseCell, type Parsed, parsed } from '#src/filings/cells/parsed.ts'
import { zhHans as words } from '#src/filings/cells/words.ts'

export type Fee = { feeInYuan: number; feeUnit?: FeeUnit }

/** One amount, in yuan or fen, perhaps with its unit of time. Computed in fen; a range is no amount. */
export function parseMoney(cell: string, amountIsFen = false): Parsed<Fee> {
  const text = normaliseCell(cell)
  if (words.freeWords.includes(text)) return parsed({ feeInYuan: 0 })
  const [, number = '', rest = ''] = words.moneyPattern.exec(text) ?? []
  const inFen = amountIsFen || words.fenPattern.test(rest)
  const fen = toFen(number.replaceAll(',', ''), inFen)
  const unit = toUnit(rest.replace(words.fenPattern, '').replace(words.yuanPattern, ''))
  if (fen === undefined || unit === 'wrong') return failed('not-money')
  return parsed({ feeInYuan: fen / 100, ...(unit ? { feeUnit: unit } : {}) })
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

/** What the brackets of a heading say of its amounts: 全日托收费（元/月）, 收费（分）. */
export function headingUnits(heading: string): { amountIsFen: boolean; feeUnit?: FeeUnit } {
  const unit = BRACKETS.exec(heading)?.[1]?.trim() ?? ''
  const feeUnit = unit ? parseCode('feeUnit', unit).value : undefined
  return { amountIsFen: words.fenPattern.test(unit), ...(feeUnit ? { feeUnit } : {}) }
}
