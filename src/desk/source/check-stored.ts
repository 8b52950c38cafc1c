import type { Complaint, ComplaintStore } from '#src/complaints/store/complaint-store.ts'
import { toRecordHash, toStoredCase } from '#src/complaints/store/recorded-case.ts'
import { type CaseFinding, checkCase } from '#src/record/check-case.ts'
import type { RecordedCase } from '#src/record/replay.ts'

/** Holds a case as it is stored against what the record tells of it. */
export async function checkStored(
  store: ComplaintStore,
  recorded: ReadonlyMap<string, RecordedCase>,
  complaint: Complaint,
): Promise<CaseFinding[]> {
  const { reference } = complaint
  const [events, files] = [await store.readEvents(reference), await store.readFiles(reference)]
  const stored = toStoredCase(complaint, events, files)
  return checkCase(reference, recorded.get(reference), stored, toRecordHash)
}
