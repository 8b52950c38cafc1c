import type { APIRoute } from 'astro'
import { toCalendarResponse } from '#src/guidance/event-calendar.ts'

export const GET: APIRoute = ({ locals: { library, siteUrl }, params }) => {
  const event = library.events.find(({ slug }) => slug === params['slug'])
  return event
    ? toCalendarResponse(event.title, [event], siteUrl)
    : new Response(null, { status: 404 })
}
