import type { APIRoute } from 'astro'
import { toChinaDate } from '#src/calendar/days.ts'
import { toHsdsServices } from '#src/pages/data/_to-hsds.ts'

/** Every centre for systems that read HSDS, as one page of a list of services. */
export const GET: APIRoute = ({ locals: { now, region, siteUrl, snapshot } }) => {
  const published = { region, siteUrl, on: toChinaDate(now) }
  const contents = snapshot.centres.flatMap((centre) => toHsdsServices(centre, published))
  return Response.json({
    total_items: contents.length,
    total_pages: 1,
    page_number: 1,
    size: contents.length,
    first_page: true,
    last_page: true,
    empty: contents.length === 0,
    contents,
  })
}
