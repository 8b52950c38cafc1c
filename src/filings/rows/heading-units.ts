import type { FeeUnit } from '#src/centres/codes.ts'
import { parseCode } from '#src/filings/cells/parse-code.ts'
import { FEN_PATTERN } from '#src/text/filing-patterns.ts'

const BRACKETS = /[(（【[](.*?)[)）】\]]/u

/** What the brackets of a heading say of its amounts: 全日托收费（元/月）, 收费（分）. */
export function headingUnits(heading: string): { amountIsFen: boolean; feeUnit?: FeeUnit } {
  const unit = BRACKETS.exec(heading)?.[1]?.trim() ?? ''
  const feeUnit = unit ? parseCode('feeUnit', unit).value : undefined
  return { amountIsFen: FEN_PATTERN.test(unit), ...(feeUnit ? { feeUnit } : {}) }
}
