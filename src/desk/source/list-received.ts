import type { ComplaintStore } from '#src/complaints/store/complaint-store.ts'
import type { ReceivedPackage } from '#src/desk/api/hand-over-view.ts'

/** Packages for units, with what their receipts are made from. */
export async function listReceived(
  store: ComplaintStore,
  toUnits: readonly string[],
): Promise<ReceivedPackage[]> {
  const received: ReceivedPackage[] = []
  for (const handOver of await store.listHandOvers({ toUnits })) {
    const complaint = await store.findByReference(handOver.reference)
    if (!complaint) continue
    const { matter, version, caseRecipient, residentRecipient } = complaint
    received.push({ ...handOver, matter, version, caseRecipient, residentRecipient })
  }
  return received
}
