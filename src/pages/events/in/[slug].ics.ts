import type { APIRoute } from 'astro'
import { zhHans as words } from '#src/components/events/words.ts'
import { toCalendarResponse } from '#src/guidance/event-calendar.ts'

/** Activities of one subdistrict, and those for everybody. */
export const GET: APIRoute = ({ locals: { library, region, siteUrl }, params }) => {
  const subdistrict = region.subdistricts.find(({ slug }) => slug === params['slug'])
  if (!subdistrict) return new Response(null, { status: 404 })
  const events = library.events.filter(
    ({ subdistrictCode }) => !subdistrictCode || subdistrictCode === subdistrict.code,
  )
  return toCalendarResponse(words.lists.ofSubdistrict(subdistrict.name), events, siteUrl)
}
