import { openCaseSecret } from '#src/complaints/seal/case-secret.ts'
import type { Desk } from '#src/desk/desk.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { toAlarmText, toAuthorityName } from '#src/desk/names.ts'
import type { OpenableCase } from '#src/desk/source/case-source.ts'
import { readTrustedLists } from '#src/desk/trusted-lists.ts'
import { zhHans as words } from '#src/desk/words.ts'
import { findReaders } from '#src/officers/readers.ts'

/**
 * The secret of a case, from its envelope. Throws a `DeskError` when none of the officer's keys opens it, and for
 * whatever should never be: the envelope of another case, readers that its list does not have, a key of that list
 * that it is closed to.
 */
export async function openCase(desk: Desk, complaint: OpenableCase): Promise<string> {
  const { reference } = complaint
  const lists = await readTrustedLists(desk)
  // A demonstration trusts no list: how many can open a case is not known there.
  const readers = lists.length > 0 ? findReaders(lists, complaint) : undefined
  const opened = await openCaseSecret(await desk.identities(), complaint, readers)
  if (opened.outcome === 'opened') return opened.identity
  if (opened.outcome === 'alarm') {
    // Whether it can be written down or not, the officer is told.
    await desk
      .source()
      .then((source) => source.tell(opened.alarm.kind, reference))
      .catch(() => {})
    throw new DeskError(EXIT.wrong, toAlarmText(complaint, opened.alarm))
  }
  const { holder } = complaint
  const name = holder === null ? undefined : toAuthorityName(await desk.site(), holder)
  throw new DeskError(EXIT.wrong, words.problems.wrongKey(desk.identityPath, name))
}
