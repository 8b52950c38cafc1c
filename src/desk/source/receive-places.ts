import { countReaders } from '#src/complaints/seal/envelope.ts'
import { toTagStart } from '#src/complaints/seal/place-tag.ts'
import { verifySignature } from '#src/complaints/seal/signature.ts'
import type { Complaint, ComplaintStore } from '#src/complaints/store/complaint-store.ts'
import type { PlaceTag } from '#src/complaints/store/place-tag-store.ts'
import { ApiError, type Asked } from '#src/desk/api/addresses.ts'
import { MOST_PLACES, type PlaceKey, toPlaceKeyBytes } from '#src/desk/api/place-key.ts'
import { isOff, isSealed } from '#src/desk/source/signed-bytes.ts'
import { type OfficerCard, toBytes } from '#src/officers/officer-card.ts'
import { type OfficerList, toRecipients } from '#src/officers/officer-list.ts'
import { isEnquiry } from '#src/region/complaint-rules.ts'

/** The store of places, for one officer. */
export type PlaceHost = {
  store: ComplaintStore
  region: string
  list: OfficerList
  card: OfficerCard
  /** The unit that cases of before there were lists belong to. */
  lead: string
  /** An instant, by the clock of the desk. */
  at: string
}

export async function readPlaceKey({ store, card }: PlaceHost): Promise<PlaceKey | null> {
  const found = await store.readPlaceKey(card.authority)
  return found ? { ...found, sealed: Buffer.from(found.sealed).toString('base64') } : null
}

/**
 * Keeps a key that this officer signed for his own unit, by the list of now, for as many readers as that has. Throws an
 * `ApiError`.
 */
export async function keepPlaceKey(
  { store, region, list, card, at }: PlaceHost,
  { key, before }: Asked<'places/keep'>,
): Promise<void> {
  const [by, signature] = [toBytes(card.signingKey), toBytes(key.signature)]
  const isOwn = key.by === card.signingKey && key.authority === card.authority
  if (!isOwn || !by || !signature) throw new ApiError('notAllowed')
  if (!verifySignature(by, toPlaceKeyBytes(region, key), signature)) throw new ApiError('wrong')
  if (key.listNumber !== list.number) throw new ApiError('stale')
  const sealed = new Uint8Array(Buffer.from(key.sealed, 'base64'))
  const readers = toRecipients(list, card.authority).length
  if (!isSealed(sealed) || countReaders(sealed) !== readers || isOff(key.madeAt, new Date(at)))
    throw new ApiError('wrong')
  const kept = await store.keepPlaceKey({ ...key, sealed }, before, at)
  if (kept === 'stale') throw new ApiError('stale')
}

/**
 * Cases that this officer's unit opens and nobody tagged yet, newest first. That they were given out to be opened
 * stands in the record.
 */
export async function listUntagged(
  { store, card, lead, at }: PlaceHost,
  { keyId, after }: Asked<'places/untagged'>,
): Promise<Complaint[]> {
  const holders = card.authority === lead ? [card.authority, null] : [card.authority]
  const found = await store.listUntagged({ holders, keyId, after, limit: MOST_PLACES })
  const read = { at, kind: 'read', by: card.signingKey, what: 'placeTag' } as const
  await store.tell(found.map(({ reference }) => ({ ...read, reference })))
  return found
}

/** Takes tags of cases that this officer's unit opens, made with its key of now. Throws an `ApiError`. */
export async function receiveTags(
  { store, card, lead, at }: PlaceHost,
  tags: readonly PlaceTag[],
): Promise<void> {
  const key = await store.readPlaceKey(card.authority)
  if (!key || !tags.every(({ tag }) => tag.startsWith(toTagStart(key.keyId))))
    throw new ApiError('stale')
  for (const { reference } of tags) {
    const complaint = await store.findByReference(reference)
    if (!complaint || (complaint.holder ?? lead) !== card.authority) throw new ApiError('unknown')
    if (complaint.centreId !== null || isEnquiry(complaint)) throw new ApiError('impossible')
  }
  await store.tagPlaces(tags, { at, by: card.signingKey })
}
