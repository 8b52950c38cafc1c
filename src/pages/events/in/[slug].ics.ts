import type { APIRoute } from 'astro'
import { EVENTS_TEXT } from '#src/components/events/words.ts'
import { toCalendarResponse } from '#src/guidance/event-calendar.ts'

/** Activities of one subdistrict, and those for everybody. */
export const GET: APIRoute = ({ locals: { library, region, siteUrl }, params }) => {
  const subdistrict = region.subdistricts.find(({ slug }) => slug === params['slug'])
  if (!subdistrict) return new Response(null, { status: 404 })
  const events = library.events.filter(
    ({ subdistrictCode }) => !subdistrictCode || subdistrictCode === subdistrict.code,
  )
  return toCalendarResponse(EVENTS_TEXT.ofSubdistrict(subdistrict.name), events, siteUrl)
}
