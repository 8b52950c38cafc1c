import { isCreditCode } from '#src/centres/credit-code.ts'
import { failed, normaliseCell, type Parsed, parsed } from '#src/filings/cells/parsed.ts'

/** A unified social credit code, upper case without spaces. The check digit is `checkCentres`' business. */
export function parseCreditCode(cell: string): Parsed<string> {
  const code = normaliseCell(cell).toUpperCase().replace(/[\s-]/g, '')
  return isCreditCode(code) ? parsed(code) : failed('not-a-credit-code')
}
