import type { CaseRow } from '#src/desk/api/case-view.ts'
import type { DeskSite } from '#src/desk/desk.ts'
import type { WatchedCase } from '#src/desk/inbox/to-inbox.ts'
import { zhHans as words } from '#src/desk/inbox/words.ts'
import { toFlags } from '#src/desk/names.ts'
import { ofAsker } from '#src/desk/of-asker.ts'
import { type Posts, toPost } from '#src/desk/read-cards.ts'
import { toPlaceless } from '#src/desk/to-placeless.ts'
import { toStateText, toTermText } from '#src/desk/to-state-text.ts'
import { toInstantText, toSummary } from '#src/desk/to-summary.ts'
import { zhHans as deskWords } from '#src/desk/words.ts'
import { isEnquiry } from '#src/region/complaint-rules.ts'

/** A watched case for programs: what lies open of it, what is due next, and whether there is news. */
export function toWatchedSummary(
  site: DeskSite,
  posts: Posts,
  { complaint, next, overdueDays, hasNews }: WatchedCase<CaseRow>,
) {
  const due = next && {
    id: next.id,
    label: next.label,
    on: next.dueOn,
    estimated: next.estimated,
    state: next.state,
  }
  const { assignedTo, mergedInto } = complaint
  const assigned = assignedTo && { key: assignedTo, post: posts.byKey.get(assignedTo) ?? null }
  const summary = toSummary(site, complaint)
  return { ...summary, assigned, mergedInto, due: due ?? null, overdueDays, hasNews }
}

export type WatchedSummary = ReturnType<typeof toWatchedSummary>

/** Cases, each in a line. */
export const toListLines = (summaries: readonly WatchedSummary[], posts: Posts): string[] =>
  summaries.map((summary) => toLine(summary, posts))

function toLine(summary: WatchedSummary, posts: Posts): string {
  const { reference, filedAt, authority, matter, centreName, due, overdueDays } = summary
  const { hasNews, assigned, mergedInto } = summary
  const flags = [
    ...(isEnquiry({ matter: matter.id }) ? [deskWords.flags.enquiry] : []),
    ...(overdueDays > 0 ? [words.overdue(overdueDays)] : []),
    ...toFlags(summary),
    ...(hasNews ? [ofAsker(words.news, matter.id)] : []),
    ...(assigned ? [toPost(posts, assigned.key)] : []),
    ...(mergedInto ? [words.merged(mergedInto)] : []),
  ].map((flag) => `【${flag}】`)
  return [
    reference,
    toInstantText(filedAt),
    toStateText({ ...summary, matter: matter.id }),
    authority.name,
    matter.label,
    centreName ?? toPlaceless({ matter: matter.id }),
    ...(flags.length > 0 ? [flags.join('')] : []),
    ...(due
      ? [
          words.due(
            toTermText(due.label, matter.id),
            due.on,
            words.standing[due.state],
            due.estimated,
          ),
        ]
      : []),
  ].join(words.separator)
}
