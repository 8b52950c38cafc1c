import { type Answers, answersSchema } from '#src/complaints/answers.ts'
import { openJson, openText } from '#src/complaints/seal/case.ts'
import { openCaseSecret } from '#src/complaints/seal/case-secret.ts'
import { zhHans as words } from '#src/desk/commands/export/words.ts'
import { toPlaceText, toWhenText } from '#src/desk/commands/show/to-case-text.ts'
import { zhHans as show } from '#src/desk/commands/show/words.ts'
import type { DeskSite } from '#src/desk/desk.ts'
import { toFlags, toStateText } from '#src/desk/names.ts'
import type { TableCase, ToldOfCase } from '#src/desk/source/case-source.ts'
import { toTerminalText } from '#src/desk/terminal-text.ts'
import { toInstantText, toSummary } from '#src/desk/to-summary.ts'
import type { OfficerList } from '#src/officers/officer-list.ts'
import { findReaders } from '#src/officers/readers.ts'

/** Columns of a table; names and telephones only where they are asked for. */
export const toColumns = (withContact: boolean): string[] => {
  const { contact, name, phone, ...others } = words.columns
  return [...Object.values(others), ...(withContact ? [contact, name, phone] : [])]
}

/** What opens cases and names what is in them. */
export type TableKeys = {
  site: DeskSite
  identities: readonly string[]
  /** None in a demonstration, which trusts no list. */
  lists: readonly OfficerList[]
  withContact: boolean
}

/**
 * A row of a case. `closed`: it was sealed to others. `isDamaged`: not all of it could be opened, `alarm` where that should
 * never be.
 */
export type TableRow = { reference: string } & (
  | { outcome: 'row'; cells: string[]; isDamaged: boolean; alarm: ToldOfCase | undefined }
  | { outcome: 'closed' }
)

/** Most characters of a cell; a spreadsheet keeps no more. */
const LONGEST = 32_000

/** Opens a case on this device and makes a row of it. */
export async function toTableRow(keys: TableKeys, one: TableCase): Promise<TableRow> {
  const { identities, lists } = keys
  const { complaint, sealedReply } = one
  const { reference } = complaint
  const readers = lists.length > 0 ? findReaders(lists, complaint) : undefined
  const secret = await openCaseSecret(identities, complaint, readers)
  if (secret.outcome === 'closed') return { reference, outcome: 'closed' }
  const identity = secret.outcome === 'opened' ? secret.identity : undefined
  const answers =
    identity === undefined
      ? undefined
      : await openJson(identity, complaint.sealedAnswers, answersSchema)
  const reply =
    sealedReply && identity !== undefined ? await openText(identity, sealedReply) : undefined
  const isDamaged = !answers || (sealedReply !== null && reply === undefined)
  const alarm = secret.outcome === 'alarm' ? secret.alarm.kind : undefined
  return { reference, outcome: 'row', isDamaged, alarm, cells: toCells(keys, one, answers, reply) }
}

function toCells(
  { site, withContact }: TableKeys,
  { complaint, files, sealedReply }: TableCase,
  answers: Answers | undefined,
  reply: string | undefined,
): string[] {
  const summary = toSummary(site, complaint)
  const { choice, name = '', phone = '' } = answers?.contact ?? {}
  const told = sealedReply ? (reply ?? words.damagedText) : ''
  return [
    summary.reference,
    toInstantText(summary.filedAt),
    toStateText(summary),
    summary.authority.name,
    summary.copies.map((copy) => copy.name).join(show.separator),
    summary.matter.label,
    toPlaceText(summary, answers),
    summary.centreId ?? '',
    toWhenText(answers?.when),
    answers ? (answers.narrative ?? '') : words.damagedText,
    toFlags(summary).join(show.separator),
    summary.promises
      .map(({ label, on, estimated }) => show.promise(label, on, estimated))
      .join('\n'),
    String(files),
    told,
    ...(withContact ? [choice ? show.contacts[choice] : '', name, phone] : []),
  ].map(toCellText)
}

/** Nothing in a cell can hide or turn what stands beside it. */
function toCellText(written: string): string {
  const text = toTerminalText(written)
  return text.length > LONGEST ? text.slice(0, LONGEST) + words.cut : text
}
