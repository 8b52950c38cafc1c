import { identityToRecipient } from 'age-encryption'
import { countReaders, openEnvelope } from '#src/complaints/seal/envelope.ts'
import type { Desk } from '#src/desk/desk.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { toAuthorityName } from '#src/desk/names.ts'
import type { DeskCase, ToldOfCase } from '#src/desk/source/case-source.ts'
import { readTrustedLists } from '#src/desk/trusted-lists.ts'
import { zhHans as words } from '#src/desk/words.ts'
import { toRecipients } from '#src/officers/officer-list.ts'

const { problems } = words

/**
 * The secret of a case, from its envelope. Throws a `DeskError` when none of the officer's keys opens it, and for
 * whatever should never be: the envelope of another case, readers that its list does not have, a key of that list
 * that it is closed to.
 */
export async function openCase(desk: Desk, complaint: DeskCase): Promise<string> {
  const { reference, envelope } = complaint
  const alarm = async (what: ToldOfCase, message: string): Promise<never> => {
    // Whether it can be written down or not, the officer is told.
    await desk
      .source()
      .then((source) => source.tell(what, reference))
      .catch(() => {})
    throw new DeskError(EXIT.wrong, message)
  }
  const recipients = await readRecipients(desk, complaint)
  if (recipients && countReaders(envelope) !== recipients.length)
    return alarm(
      'otherReaders',
      problems.otherReaders(reference, recipients.length, countReaders(envelope)),
    )
  const identities = await desk.identities()
  for (const identity of identities) {
    const opened = await openEnvelope(identity, complaint)
    if (opened.outcome === 'opened') return opened.identity
    if (opened.outcome === 'mismatch')
      return alarm('otherEnvelope', problems.otherEnvelope(reference))
  }
  const own = await Promise.all(identities.map(identityToRecipient))
  if (own.some((recipient) => recipients?.includes(recipient)))
    return alarm('closedToListed', problems.closedToListed(reference))
  const { holder } = complaint
  const name = holder === null ? undefined : toAuthorityName(await desk.site(), holder)
  throw new DeskError(EXIT.wrong, problems.wrongKey(desk.identityPath, name))
}

/**
 * To whom a case was sealed, by the list it names; nothing for a case of an earlier release, and where this desk trusts
 * no list, as in a demonstration.
 */
async function readRecipients(
  desk: Desk,
  { reference, holder, listNumber }: DeskCase,
): Promise<string[] | undefined> {
  if (holder === null) return undefined
  const lists = await readTrustedLists(desk)
  if (lists.length === 0) return undefined
  const list = lists.find(({ number }) => number === listNumber)
  const recipients = list ? toRecipients(list, holder) : []
  if (recipients.length === 0)
    throw new DeskError(EXIT.wrong, problems.unknownList(reference, listNumber))
  return recipients
}
