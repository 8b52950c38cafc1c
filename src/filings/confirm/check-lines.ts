import type { Centre } from '#src/centres/centre.ts'
import {
  type Confirmation,
  type FormField,
  toFormFields,
  toIdentity,
} from '#src/filings/confirm/form-fields.ts'
import { zhHans as words } from '#src/filings/confirm/words.ts'
import { zhHans as rowWords } from '#src/filings/rows/words.ts'
import type { Region } from '#src/region/region.ts'
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

/** What the lists say otherwise by now than when a form was read: approved, it would put back what was before. */
export function checkStillSo(
  { name, row, changes }: Confirmation,
  centre: Centre | undefined,
  region: Region,
): string[] {
  if (!centre) return [words.leftList(name)]
  const told = [
    ...toIdentity(centre, region),
    ...toFormFields(centre).map(({ heading, now }) => [heading, now] as const),
  ]
  return told.flatMap(([heading, now]) => {
    const change = changes.find((one) => one.heading === heading)
    const printed = change ? change.from : (row[heading] ?? '')
    const isOnForm = change !== undefined || heading in row
    return !isOnForm || printed === now ? [] : [words.moved(name, heading, printed, now)]
  })
}
