import { toPlaceText, toWhenText } from '#src/desk/commands/show/to-case-text.ts'
import { zhHans as show } from '#src/desk/commands/show/words.ts'
import { toFlags } from '#src/desk/names.ts'
import type { TableCase } from '#src/desk/source/case-source.ts'
import type { TableContent } from '#src/desk/table/open-table-case.ts'
import { zhHans as words } from '#src/desk/table/words.ts'
import { toTerminalText } from '#src/desk/terminal-text.ts'
import { toStateText, toTermText } from '#src/desk/to-state-text.ts'
import { toInstantText } from '#src/desk/to-summary.ts'

/** Columns of a table; names and telephones only where they are asked for. */
export const toColumns = (withContact: boolean): string[] => {
  const { contact, name, phone, ...others } = words.columns
  return [...Object.values(others), ...(withContact ? [contact, name, phone] : [])]
}

/** What ids are called. */
export type TableNames = Record<'unit' | 'matter' | 'centre', (id: string) => string>

/** What lies open of a case. */
type Clear = Pick<TableCase, 'files'> & {
  complaint: Omit<
    TableCase['complaint'],
    'envelope' | 'sealedAnswers' | 'caseRecipient' | 'residentRecipient'
  >
}

/** Most characters of a cell; a spreadsheet keeps no more. */
const LONGEST = 32_000

/** The row of a case that was opened. */
export function toCells(
  names: TableNames,
  { complaint, files }: Clear,
  { answers, reply }: Extract<TableContent, { outcome: 'opened' }>,
  withContact: boolean,
): string[] {
  const { reference, filedAt, authority, copies, matter, centreId, promises } = complaint
  const { choice, name = '', phone = '' } = answers?.contact ?? {}
  const centreName = centreId === null ? null : names.centre(centreId)
  return [
    reference,
    toInstantText(filedAt),
    toStateText(complaint),
    names.unit(authority),
    copies.map(names.unit).join(show.separator),
    names.matter(matter),
    toPlaceText({ centreId, centreName }, answers),
    centreId ?? '',
    toWhenText(answers?.when),
    answers ? (answers.narrative ?? '') : words.damagedText,
    toFlags(complaint).join(show.separator),
    promises
      .map(({ label, on, estimated }) => show.promise(toTermText(label, matter), on, estimated))
      .join('\n'),
    String(files),
    reply === undefined ? words.damagedText : (reply ?? ''),
    ...(withContact ? [choice ? show.contacts[choice] : '', name, phone] : []),
  ].map(toCellText)
}

/** Nothing in a cell can hide or turn what stands beside it. */
function toCellText(written: string): string {
  const text = toTerminalText(written)
  return text.length > LONGEST ? text.slice(0, LONGEST) + words.cut : text
}
