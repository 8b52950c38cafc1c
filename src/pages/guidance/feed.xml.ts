import type { APIRoute } from 'astro'
import { toChinaDate } from '#src/calendar/days.ts'
import { zhHans as words } from '#src/components/guidance/words.ts'
import { toAtomFeed } from '#src/guidance/to-atom-feed.ts'

/** All articles, those reviewed last first. */
export const GET: APIRoute = ({ locals: { now, region, siteUrl, library } }) => {
  const feed = toAtomFeed({
    address: `${siteUrl}/guidance/`,
    title: `${words.lists.title} · ${region.siteName}`,
    author: region.footer.organiser,
    since: toChinaDate(now),
    entries: library.articles
      .map(({ slug, title, summary, reviewedOn }) => ({
        path: `${slug}/`,
        title,
        summary,
        on: reviewedOn,
      }))
      .sort((a, b) => (a.on < b.on ? 1 : -1)),
  })
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } })
}
