import { createHash } from 'node:crypto'
import { toAt } from '#src/desk/act-command.ts'
import { type CaseFile, readCaseContent } from '#src/desk/commands/show/read-case-content.ts'
import { toPlaceText } from '#src/desk/commands/show/to-case-text.ts'
import { toOwnName } from '#src/desk/commands/show/write-case-files.ts'
import type { Desk } from '#src/desk/desk.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import type { PackedFile } from '#src/desk/hand-over/seal-package.ts'
import { type CasePackage, toPackage } from '#src/desk/hand-over/to-package.ts'
import { toAuthorityName } from '#src/desk/names.ts'
import type { DeskCase } from '#src/desk/source/case-source.ts'
import { toSummary } from '#src/desk/to-summary.ts'
import { zhHans as deskWords } from '#src/desk/words.ts'
import type { Authority } from '#src/region/complaint-rules.ts'

type Wanted = {
  unit: Authority
  leftOut: readonly string[]
  withFiles: boolean
  /** Of a package that is sealed. */
  id?: string
}

/** What a unit gets of a case, and its files; a damaged one stays here. Throws a `DeskError`. */
export async function makePackage(
  desk: Desk,
  complaint: DeskCase,
  { unit, leftOut, withFiles, id }: Wanted,
): Promise<{ content: CasePackage; files: PackedFile[] }> {
  const { reference, holder, caseRecipient } = complaint
  const { answers, files: all } = await readCaseContent(desk, complaint)
  if (!answers) throw new DeskError(EXIT.wrong, deskWords.problems.damaged(reference))
  const site = await desk.site()
  const summary = toSummary(site, complaint)
  const described = []
  for (const file of withFiles ? all : [])
    if (file.bytes !== undefined) described.push(await describe(reference, file))
  const content = toPackage({
    row: complaint,
    answers,
    to: unit.name,
    from: toAuthorityName(site, holder ?? toAt(site).rules.lead),
    matter: summary.matter.label,
    place: toPlaceText(summary, answers),
    leftOut,
    files: described.map(({ name, sha256 }) => ({ name, sha256 })),
    ...(id !== undefined && { sealed: { id, caseRecipient } }),
  })
  return { content, files: described }
}

async function describe(reference: string, file: CaseFile) {
  const hash = createHash('sha256')
  for await (const piece of file.read()) hash.update(piece)
  const name = await toOwnName(reference, file)
  return { name, read: file.read, sha256: hash.digest('hex') }
}
