import { verifySignature } from '#src/complaints/seal/signature.ts'
import { readListFile } from '#src/desk/commands/officers/list-file.ts'
import { zhHans as words } from '#src/desk/commands/officers/words.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import type { Desk } from '#src/desk/open-desk.ts'
import { type OfficerList, toListFingerprint } from '#src/officers/officer-list.ts'
import { toCurrentList } from '#src/officers/to-current-list.ts'
import { toProblemLine } from '#src/officers/words.ts'

/** The list before one of a number: from a file, or from the store; the first one has none. */
export async function readListBefore(
  desk: Desk,
  number: number,
  file: string | undefined,
): Promise<OfficerList | undefined> {
  if (number === 1) return undefined
  if (file) return await readListFile(file)
  const lists = await (await desk.store()).readOfficerLists()
  const before = lists.find((list) => list.number === number - 1)
  if (!before) throw new DeskError(EXIT.notFound, words.noListBefore(number - 1))
  return before
}

/**
 * Whether lists, in their order, count for the settings of this portal. Throws a `DeskError` that says why they do
 * not, and for a portal that trusts none yet.
 */
export async function checkLists(desk: Desk, lists: readonly OfficerList[]): Promise<void> {
  const { deskFirstList: firstList, region } = desk.settings
  const [first] = lists
  if (!firstList)
    throw new DeskError(EXIT.conflict, words.noRoot(first ? await toListFingerprint(first) : ''))
  const found = await toCurrentList(lists, { region, firstList }, verifySignature)
  if (found.outcome !== 'refused') return
  const lines = found.problems.map((problem) => toProblemLine(problem))
  throw new DeskError(EXIT.conflict, words.refused(found.number, lines))
}
