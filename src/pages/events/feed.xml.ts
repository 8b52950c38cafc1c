import type { APIRoute } from 'astro'
import { toChinaDate } from '#src/calendar/days.ts'
import { zhHans as words } from '#src/components/events/words.ts'
import { toAtomFeed } from '#src/guidance/to-atom-feed.ts'

/** All activities and classes, those changed last first. */
export const GET: APIRoute = ({ locals: { library, now, region, siteUrl, snapshot } }) => {
  const feed = toAtomFeed({
    address: `${siteUrl}/events/`,
    title: `${words.lists.title} · ${region.siteName}`,
    author: region.footer.organiser,
    since: snapshot.asOf ?? toChinaDate(now),
    entries: library.events
      .map(({ slug, title, summary, changedOn }) => ({
        path: `${slug}/`,
        title,
        summary,
        on: changedOn,
      }))
      .sort((a, b) => b.on.localeCompare(a.on)),
  })
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } })
}
