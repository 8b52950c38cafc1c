import { toCommand } from '#src/desk/command.ts'
import { zhHans as words } from '#src/desk/commands/inbox/words.ts'
import { readWatched } from '#src/desk/inbox/read-watched.ts'
import { toInbox } from '#src/desk/inbox/to-inbox.ts'
import { toListLines, toWatchedSummary } from '#src/desk/inbox/to-line.ts'
import { findAuthority, toMatterId } from '#src/desk/names.ts'
import { readPosts } from '#src/desk/read-cards.ts'

/** More open cases than an office has. */
const MOST = 10_000

/** All open cases, what is overdue first. */
export const inbox = toCommand({
  name: 'inbox',
  words,
  positionals: 0,
  options: { authority: { type: 'string' }, matter: { type: 'string' } },
  run: async (desk, { authority, matter }) => {
    const [site, posts] = [await desk.site(), await readPosts(desk)]
    const watched = await readWatched(desk, {
      open: true,
      ...(authority !== undefined && { authority: findAuthority(site, authority).id }),
      ...(matter !== undefined && { matter: toMatterId(site, matter) }),
      limit: MOST,
      offset: 0,
    })
    const complaints = toInbox(watched).map((one) => toWatchedSummary(site, posts, one))
    const overdue = complaints.filter(({ overdueDays }) => overdueDays > 0).length
    const end = words.count(complaints.length, overdue)
    const text =
      complaints.length === 0 ? words.none : [...toListLines(complaints, posts), end].join('\n')
    return { text, json: { complaints, overdue } }
  },
})
