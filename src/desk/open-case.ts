import { openCaseSecret } from '#src/complaints/seal/case-secret.ts'
import { toSigner } from '#src/complaints/seal/signature.ts'
import type { Desk } from '#src/desk/desk.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { toAlarmText, toAuthorityName } from '#src/desk/names.ts'
import type { OpenableCase } from '#src/desk/source/case-source.ts'
import { readTrustedLists } from '#src/desk/trusted-lists.ts'
import { zhHans as words } from '#src/desk/words.ts'
import type { OfficerList } from '#src/officers/officer-list.ts'
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
  const { holder, listNumber } = complaint
  const current = lists.at(-1)
  if (current && listNumber < current.number && (await isListed(desk, current, holder)))
    throw new DeskError(EXIT.wrong, words.problems.notWrapped(reference))
  const name = holder === null ? undefined : toAuthorityName(await desk.site(), holder)
  throw new DeskError(EXIT.wrong, words.problems.wrongKey(desk.identityPath, name))
}

/** Whether the officer has a key of the unit that opens a case on a list: he came when the case was there. */
async function isListed(desk: Desk, list: OfficerList, holder: string | null): Promise<boolean> {
  const own = (await desk.identities()).map((identity) => toSigner(identity).signingKey)
  return list.authorities
    .filter(({ authority }) => authority === holder)
    .some(({ officers }) => officers.some(({ signingKey }) => own.includes(signingKey)))
}
