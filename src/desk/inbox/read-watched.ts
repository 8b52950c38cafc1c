import type { Complaint, ComplaintFilter } from '#src/complaints/store/complaint-store.ts'
import { toAt } from '#src/desk/act-command.ts'
import { toWatched, type WatchedCase } from '#src/desk/inbox/to-inbox.ts'
import type { Desk } from '#src/desk/open-desk.ts'

/** Cases that fit a filter, with where their terms stand today. Throws a `DeskError` without rules. */
export async function readWatched(
  desk: Desk,
  filter: ComplaintFilter,
): Promise<WatchedCase<Complaint>[]> {
  const store = await desk.store()
  const complaints = await store.list(filter)
  const events = await store.readMoments(complaints.map(({ reference }) => reference))
  return toWatched(complaints, events, toAt(await desk.site()))
}
