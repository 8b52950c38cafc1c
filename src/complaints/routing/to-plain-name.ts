import { toPlainName1 } from '#src/lib/plain-text-1.ts'
import { UNIT_WORDS } from '#src/text/complaints/unit-words.ts'

/**
 * A name of a unit as it is compared: traditional and full-width forms, spaces, marks and long words of
 * offices removed. Never throws.
 */
export function toPlainName(name: string): string {
  return UNIT_WORDS.reduce(
    (plain, [word, short]) => plain.replaceAll(word, short),
    toPlainName1(name),
  )
}
