import type { Complaint, ComplaintFilter } from '#src/complaints/store/complaint-store.ts'
import { toAt } from '#src/desk/act-command.ts'
import { toWatched, type WatchedCase } from '#src/desk/inbox/to-inbox.ts'
import type { Desk } from '#src/desk/open-desk.ts'

/** Cases that fit a filter, with where their terms stand today. Throws a `DeskError` without rules. */
export async function readWatched(
  desk: Desk,
  filter: ComplaintFilter,
): Promise<WatchedCase<Complaint>[]> {
  return toWatchedCases(desk, await (await desk.store()).list(filter))
}

/** The same of cases that were read. */
export async function toWatchedCases(
  desk: Desk,
  complaints: readonly Complaint[],
): Promise<WatchedCase<Complaint>[]> {
  const store = await desk.store()
  const moments = await store.readMoments(complaints.map(({ reference }) => reference))
  return toWatched(complaints, moments, toAt(await desk.site()))
}
