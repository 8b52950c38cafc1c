import { zhHans as words } from '#src/desk/commands/hand/words.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { parseNumber } from '#src/desk/hand-over/parse-number.ts'

/** The number that a unit gave a case, as an officer typed it. Throws a `DeskError` for what is none. */
export function readNumber(typed: string | undefined): string | undefined {
  if (typed === undefined) return undefined
  const number = parseNumber(typed)
  if (!number) throw new DeskError(EXIT.usage, words.receipt.wrongNumber)
  return number
}
