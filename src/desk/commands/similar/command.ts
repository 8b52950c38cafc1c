import { toCommand } from '#src/desk/command.ts'
import { zhHans as words } from '#src/desk/commands/similar/words.ts'
import { findCase } from '#src/desk/desk-case.ts'
import { toWatchedCases } from '#src/desk/inbox/read-watched.ts'
import { toListLines, toWatchedSummary } from '#src/desk/inbox/to-line.ts'
import { readPosts } from '#src/desk/read-cards.ts'
import { isEnquiry } from '#src/region/complaint-rules.ts'

/** Other cases about the same place within a year before a case, and since. */
export const similar = toCommand({
  name: 'similar',
  words,
  positionals: 1,
  options: {},
  run: async (desk, _, [typed = '']) => {
    const complaint = await findCase(desk, typed)
    const source = await desk.source()
    const watched = await toWatchedCases(desk, await source.listSimilar(complaint.reference))
    const [site, posts] = [await desk.site(), await readPosts(desk)]
    const complaints = watched.map((one) => toWatchedSummary(site, posts, one))
    const { reference, centreId, placeTag } = complaint
    const isUnknown = centreId === null && placeTag === null && !isEnquiry(complaint)
    const text =
      complaints.length === 0
        ? isUnknown
          ? words.untagged
          : words.none(reference)
        : [...toListLines(complaints, posts), words.count(reference, complaints.length)].join('\n')
    return { text, json: { reference, complaints } }
  },
})
