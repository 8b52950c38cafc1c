import { countReaders } from '#src/complaints/seal/envelope.ts'
import { verifySignature } from '#src/complaints/seal/signature.ts'
import type { Complaint, ComplaintStore, Wrap } from '#src/complaints/store/complaint-store.ts'
import { toRecordHash } from '#src/complaints/store/recorded-case.ts'
import { ApiError } from '#src/desk/api/addresses.ts'
import { type SignedWrap, toWrapBytes } from '#src/desk/api/wrap.ts'
import { isOff, isSealed } from '#src/desk/source/signed-bytes.ts'
import { type OfficerCard, toBytes } from '#src/officers/officer-card.ts'
import { allKeys, type OfficerList, toRecipients } from '#src/officers/officer-list.ts'

type WrapDesk = { store: ComplaintStore; region: string; list: OfficerList; now: Date }

/**
 * Keeps what an officer's device sealed anew: cases of his unit only, for the list that counts, for as many readers as it
 * has. Tells which; one that was changed or sealed anew since stays as it is. Who the readers are nobody here can see:
 * his signature stands for it. Throws an `ApiError` for anything else, and then nothing was kept.
 */
export async function receiveWraps(
  desk: WrapDesk,
  signed: readonly SignedWrap[],
): Promise<string[]> {
  const wraps: Wrap[] = []
  for (const one of signed) {
    const wrap = await toWrap(desk, one)
    if (wrap) wraps.push(wrap)
  }
  return desk.store.wrap(wraps)
}

/** What is kept of one; nothing where the case is not any more what the officer saw. */
async function toWrap(
  { store, region, list, now }: WrapDesk,
  { wrap, by, signature }: SignedWrap,
): Promise<Wrap | undefined> {
  const { envelope, hashes, ...rest } = wrap
  const card = allKeys(list).find(({ signingKey }) => signingKey === by)
  const [key, bytes] = [toBytes(by), toBytes(signature)]
  const isSigned = key && bytes && verifySignature(key, toWrapBytes(region, wrap), bytes)
  if (!card || !isSigned) throw new ApiError('wrong')
  const complaint = await store.findByReference(wrap.reference)
  if (!complaint) return undefined
  await needHolder(store, card, complaint, now)
  const [before, after] = [complaint.envelope, new Uint8Array(Buffer.from(envelope, 'base64'))]
  const readers = toRecipients(list, card.authority).length
  const isWhole = isSealed(after) && countReaders(after) === readers
  if (isOff(wrap.at, now) || !isWhole || toRecordHash(after) !== hashes[1])
    throw new ApiError('wrong')
  const isSeen = complaint.version === wrap.version && toRecordHash(before) === hashes[0]
  if (!isSeen || wrap.listNumber !== list.number) return undefined
  return { ...rest, before, after, by, signature }
}

/** Only officers of the unit that opens a case seal it anew; what others wanted stands in the record. Throws an `ApiError`. */
async function needHolder(
  store: ComplaintStore,
  { authority, signingKey }: OfficerCard,
  { reference, holder }: Complaint,
  now: Date,
): Promise<void> {
  if (holder === authority) return
  const at = now.toISOString()
  await store.tell([{ at, kind: 'refused', reference, by: signingKey, what: 'wrapped' }])
  throw new ApiError('notAllowed')
}
