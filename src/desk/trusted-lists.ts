import { verifySignature } from '#src/complaints/seal/signature.ts'
import type { Desk } from '#src/desk/desk.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { zhHans as words } from '#src/desk/words.ts'
import { type OfficerList, toListFingerprint } from '#src/officers/officer-list.ts'
import { toCurrentList } from '#src/officers/to-current-list.ts'
import { toProblemLine } from '#src/officers/words.ts'

/**
 * Whether lists, in their order, count for the settings of this desk. Throws a `DeskError` that says why they do not,
 * and where the settings trust none yet.
 */
export async function checkLists(desk: Desk, lists: readonly OfficerList[]): Promise<void> {
  const { deskFirstList: firstList, region } = desk.settings
  const [first] = lists
  if (!firstList) {
    const fingerprint = first ? await toListFingerprint(first) : ''
    throw new DeskError(EXIT.conflict, words.lists.noRoot(fingerprint))
  }
  const found = await toCurrentList(lists, { region, firstList }, verifySignature)
  if (found.outcome !== 'refused') return
  const lines = found.problems.map((problem) => toProblemLine(problem))
  throw new DeskError(EXIT.conflict, words.lists.refused(found.number, lines))
}

/** All lists that count; none where the settings of this desk name none. Throws a `DeskError` for lists that do not. */
export async function readTrustedLists(desk: Desk): Promise<OfficerList[]> {
  if (!desk.settings.deskFirstList) return []
  const lists = await (await desk.source()).readLists()
  // None is kept that nobody signed: it is the one of a demonstration.
  if (lists.length === 1 && lists[0]?.signatures.length === 0)
    throw new DeskError(EXIT.conflict, words.lists.ofDemonstration)
  await checkLists(desk, lists)
  return lists
}
