import { verifySignature } from '#src/complaints/seal/signature.ts'
import type { Complaint } from '#src/complaints/store/complaint-store.ts'
import { eraseCase } from '#src/desk/acts/rights.ts'
import { ApiError } from '#src/desk/api/addresses.ts'
import { type Erasure, toErasurePart } from '#src/desk/api/erasure.ts'
import { findSigners } from '#src/desk/api/office-act.ts'
import { type DeskHost, needList, type SignedIn } from '#src/desk/serve/desk-host.ts'
import { isOff } from '#src/desk/source/signed-bytes.ts'

/**
 * Erases a case as an officer's device signed it, where it may be erased; his signature stands in the record beside what is
 * left of it. Throws an `ApiError`.
 */
export async function eraseAtHost(
  { store, region, site, officers }: DeskHost,
  complaint: Complaint,
  asked: Erasure,
  { card }: SignedIn,
): Promise<void> {
  const { reference, version, madeAt, listNumber, by, signature } = asked
  if (by !== card.signingKey) throw new ApiError('notAllowed')
  const { list } = await needList({ officers })
  const now = (await site()).clock()
  const { reference: _, ...part } = toErasurePart(asked)
  const signed = [{ by, signature }]
  const signers = findSigners(region, { ...part, reference }, signed, list, verifySignature)
  if (signers.length === 0 || isOff(madeAt, now)) throw new ApiError('wrong')
  if (listNumber !== list.number || version !== complaint.version) throw new ApiError('stale')
  if (eraseCase(complaint).outcome === 'refused') throw new ApiError('impossible')
  const office = { ...part, also: [] }
  const entry = { at: now.toISOString(), reference, by, signature, office }
  const erased = await store.eraseCase(reference, version, now, 'request', entry)
  if (erased === 'stale') throw new ApiError('stale')
}
