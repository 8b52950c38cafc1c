import type { APIRoute } from 'astro'
import { toChinaDate } from '#src/calendar/days.ts'
import { zhHans as words } from '#src/components/local/words.ts'
import { toAtomFeed } from '#src/guidance/to-atom-feed.ts'

/** All health notices with their last days, the newest first. */
export const GET: APIRoute = ({ locals: { library, now, region, siteUrl, snapshot } }) => {
  const feed = toAtomFeed({
    address: `${siteUrl}/notices/`,
    title: `${words.notices.title} · ${region.siteName}`,
    author: region.footer.organiser,
    since: snapshot.asOf ?? toChinaDate(now),
    entries: library.notices.map((notice) => ({
      path: `#${notice.slug}`,
      title: notice.title,
      summary: `${words.notices.validity(notice.startsOn, notice.endsOn)}${words.notices.colon}${notice.situation}`,
      on: notice.issuedOn,
    })),
  })
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } })
}
