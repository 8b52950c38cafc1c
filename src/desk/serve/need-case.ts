import type { Complaint } from '#src/complaints/store/complaint-store.ts'
import { ApiError } from '#src/desk/api/addresses.ts'
import { toSight, toUnits } from '#src/desk/api/rights.ts'
import { type DeskHost, needRules, type SignedIn } from '#src/desk/serve/desk-host.ts'

/** A case that an officer may open. Throws an `ApiError`; that he wanted one that is not for him is written down. */
export async function needCase(
  { store, site }: DeskHost,
  reference: string,
  { card }: SignedIn,
): Promise<Complaint> {
  const complaint = await store.findByReference(reference)
  const published = await site()
  const sees = complaint && toSight(card, complaint, toUnits(needRules(published)))
  if (!complaint || sees === 'nothing') throw new ApiError('unknown')
  if (sees === 'all') return complaint
  const at = published.clock().toISOString()
  await store.tell([{ at, kind: 'refused', reference, by: card.signingKey, what: 'opened' }])
  throw new ApiError('notAllowed')
}
