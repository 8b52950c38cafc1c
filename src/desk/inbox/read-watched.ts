import type { ComplaintFilter } from '#src/complaints/store/complaint-store.ts'
import { toAt } from '#src/desk/act-command.ts'
import type { CaseRow } from '#src/desk/api/case-view.ts'
import type { Desk } from '#src/desk/desk.ts'
import { toWatched, type WatchedCase } from '#src/desk/inbox/to-inbox.ts'

/** Cases that fit a filter, with where their terms stand today. Throws a `DeskError` without rules. */
export async function readWatched(
  desk: Desk,
  filter: ComplaintFilter,
): Promise<WatchedCase<CaseRow>[]> {
  return toWatchedCases(desk, await (await desk.source()).list(filter))
}

/** The same of cases that were read. */
export async function toWatchedCases(
  desk: Desk,
  complaints: readonly CaseRow[],
): Promise<WatchedCase<CaseRow>[]> {
  const source = await desk.source()
  const moments = await source.readMoments(complaints.map(({ reference }) => reference))
  return toWatched(complaints, moments, toAt(await desk.site()))
}
