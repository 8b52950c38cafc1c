import type { ComplaintFilter } from '#src/complaints/store/complaint-store.ts'
import { toCommand } from '#src/desk/command.ts'
import { CASE_OPTIONS, toCaseFilter } from '#src/desk/commands/list/case-filter.ts'
import { zhHans as words } from '#src/desk/commands/list/words.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { readWatched } from '#src/desk/inbox/read-watched.ts'
import { toListLines, toWatchedSummary } from '#src/desk/inbox/to-line.ts'
import { readPosts } from '#src/desk/read-cards.ts'

const MOST = 1000

/** Cases that fit all the conditions given, newest first. */
export const list = toCommand({
  name: 'list',
  words,
  positionals: 0,
  options: {
    ...CASE_OPTIONS,
    limit: { type: 'string', default: '50' },
  },
  run: async (desk, values) => {
    const [site, posts] = [await desk.site(), await readPosts(desk)]
    const limit = parseLimit(values.limit)
    const filter: ComplaintFilter = {
      ...toCaseFilter(site, values),
      // One more than asked for tells whether there are more.
      limit: limit + 1,
      offset: 0,
    }
    const found = await readWatched(desk, filter)
    const complaints = found.slice(0, limit).map((one) => toWatchedSummary(site, posts, one))
    const hasMore = found.length > limit
    const end = hasMore ? words.more(limit) : words.count(complaints.length)
    const text =
      complaints.length === 0 ? words.none : [...toListLines(complaints, posts), end].join('\n')
    return { text, json: { complaints, hasMore } }
  },
})

function parseLimit(written: string): number {
  const limit = /^\d{1,4}$/.test(written) ? Number(written) : 0
  if (limit < 1 || limit > MOST) throw new DeskError(EXIT.usage, words.wrongLimit(MOST))
  return limit
}
