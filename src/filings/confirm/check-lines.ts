import type { FormField } from '#src/filings/confirm/form-fields.ts'
import { zhHans as words } from '#src/filings/confirm/words.ts'
import { zhHans as rowWords } from '#src/filings/rows/words.ts'
import { normaliseCell } from '#src/text/read-cell.ts'

/** What cannot be taken from the lines of a form that came back: nothing that somebody wrote is passed over. */
export function checkLines(
  lines: readonly string[][],
  fields: readonly FormField[],
  file: string,
): string[] {
  const seen = new Set<string>()
  return lines.flatMap(([heading = '', now = '', to = '', how = '', ...others]) => {
    const field = fields.find((one) => one.heading === heading)
    if (!field) return [words.notOnForm(file, heading || now || to || how || others.join(' '))]
    if (seen.has(heading)) return [words.twice(file, heading)]
    seen.add(heading)
    const isSame = (cell: string, printed: string) => normaliseCell(cell) === normaliseCell(printed)
    const beside = [...(isSame(how, field.how) ? [] : [how]), ...others].filter(Boolean).join(' ')
    if (beside) return [words.besideForm(file, heading, beside)]
    if (to && rowWords.blankWords.includes(normaliseCell(to).toLowerCase()))
      return [words.cannotClear(file, heading, to)]
    return isSame(now, field.now) || to ? [] : [words.writtenOver(file, heading, now, field.now)]
  })
}
