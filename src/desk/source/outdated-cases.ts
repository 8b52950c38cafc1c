import type { Complaint, ComplaintStore } from '#src/complaints/store/complaint-store.ts'
import type { Answered, Asked } from '#src/desk/api/addresses.ts'
import { checkStored } from '#src/desk/source/check-stored.ts'
import type { OfficerList } from '#src/officers/officer-list.ts'
import { findEqualLists } from '#src/officers/readers.ts'
import { type RecordedCase, replayEntry } from '#src/record/replay.ts'

/** How many cases of a unit wait to be sealed anew, by the list they are sealed by. */
export const countWaiting = (
  store: ComplaintStore,
  lists: readonly OfficerList[],
  holder: string,
): Promise<Answered<'wraps/waiting'>['waiting']> =>
  store.countOutdated(holder, findEqualLists(lists, holder))

/** Some of them, each with whether it is what the record tells of it. */
export async function readWaiting(
  store: ComplaintStore,
  holder: string,
  asked: Asked<'wraps/cases'>,
): Promise<Answered<'wraps/cases'>['cases']> {
  const found = await store.listOutdated({ ...asked, holder })
  const recorded = await replayCases(store, found)
  const toCase = async (complaint: Complaint) => {
    const { reference, caseRecipient, listNumber, version } = complaint
    const isAsRecorded =
      (await agrees(store, recorded, complaint)) || (await agreesNow(store, complaint))
    const envelope = Buffer.from(complaint.envelope).toString('base64')
    return { reference, holder, listNumber, version, caseRecipient, envelope, isAsRecorded }
  }
  return await Promise.all(found.map(toCase))
}

async function replayCases(store: ComplaintStore, complaints: readonly Complaint[]) {
  const cases = new Map<string, RecordedCase>()
  const references = complaints.map(({ reference }) => reference)
  for (const entry of await store.readRecordOf(references)) replayEntry(cases, entry)
  return cases
}

const agrees = async (
  store: ComplaintStore,
  recorded: ReadonlyMap<string, RecordedCase>,
  complaint: Complaint,
) => (await checkStored(store, recorded, complaint)).length === 0

/** Somebody may have changed it meanwhile: it is read once more, and its record after it. */
async function agreesNow(store: ComplaintStore, { reference }: Complaint): Promise<boolean> {
  const complaint = await store.findByReference(reference)
  return !complaint || (await agrees(store, await replayCases(store, [complaint]), complaint))
}
