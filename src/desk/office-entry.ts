import { makeDemonstrationList } from '#src/complaints/channel/demonstration.ts'
import { toSigner } from '#src/complaints/seal/signature.ts'
import type { OfficeEntry } from '#src/complaints/store/complaint-store.ts'
import { type OfficeActKind, toOfficeBytes } from '#src/desk/api/office-act.ts'
import type { Desk } from '#src/desk/desk.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { readTrustedLists } from '#src/desk/trusted-lists.ts'
import { zhHans as words } from '#src/desk/words.ts'
import { allKeys, type OfficerList } from '#src/officers/officer-list.ts'
import type { OfficeBody } from '#src/record/entry-body.ts'

/** Every command that does something at the host takes who does it, and why. */
export const OFFICE_OPTIONS = { post: { type: 'string' }, reason: { type: 'string' } } as const
type Said = { post?: string | undefined; reason?: string | undefined }

/** Of what is typed no more than a post, and a reason of a line. */
const POST = /^[^\p{C}\p{Zl}\p{Zp}]{2,40}$/u
const REASON = /^[^\p{C}\p{Zl}\p{Zp}]{2,200}$/u

/**
 * What was done at the host as an entry of the record: signed by the officer whose key is here, or told with the post that
 * was typed, where no officer's key may lie. Throws a `DeskError` for neither.
 */
export async function toOfficeEntry(
  desk: Desk,
  what: OfficeActKind,
  said: Said,
  told: OfficeBody['told'],
  reference = '',
): Promise<OfficeEntry> {
  const { post = null, reason = null } = { post: said.post?.trim(), reason: said.reason?.trim() }
  if (post !== null && !POST.test(post)) throw new DeskError(EXIT.usage, words.office.wrongPost)
  if (reason !== null && !REASON.test(reason))
    throw new DeskError(EXIT.usage, words.office.wrongReason)
  const at = (await desk.site()).clock().toISOString()
  const body = { what, madeAt: at, post, reason, told }
  if (post !== null)
    return {
      at,
      reference,
      by: null,
      signature: null,
      office: { ...body, list: null, also: [] },
    }
  const { signers, list } = await needSigners(desk)
  const [signer] = signers
  if (!signer) throw new DeskError(EXIT.wrong, words.problems.notListed)
  const part = { ...body, reference, list: list.number }
  const signature = signer.sign(toOfficeBytes(desk.settings.region, part))
  const office = { ...body, list: list.number, also: [] }
  return { at, reference, by: signer.signingKey, signature, office }
}

/** The officer's own keys that are listed, and the list that counts. Throws a `DeskError` where there is no key here. */
export async function needSigners(desk: Desk) {
  const { deskFirstList, deskIdentity } = desk.settings
  if (deskFirstList && !deskIdentity) throw new DeskError(EXIT.usage, words.office.who)
  const list = await readListInForce(desk)
  const cards = new Map(allKeys(list).map((card) => [card.signingKey, card]))
  const signers = (await desk.identities()).map(toSigner).flatMap((signer) => {
    const card = cards.get(signer.signingKey)
    return card ? [{ ...signer, card }] : []
  })
  return { signers, list }
}

/** The list that counts; in a demonstration the one that its machine makes. Throws a `DeskError` where there is none. */
export async function readListInForce(desk: Desk): Promise<OfficerList> {
  const { dataDir, region, deskFirstList } = desk.settings
  const trusted = (await readTrustedLists(desk)).at(-1)
  if (trusted) return trusted
  const { rules } = await desk.site()
  if (deskFirstList || !rules) throw new DeskError(EXIT.usage, words.office.who)
  return (await makeDemonstrationList(dataDir, region, rules)).list
}
