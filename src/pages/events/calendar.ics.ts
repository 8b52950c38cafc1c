import type { APIRoute } from 'astro'
import { toCalendarResponse } from '#src/guidance/event-calendar.ts'
import { EVENTS_TEXT } from '#src/text/local/events.ts'

export const GET: APIRoute = ({ locals: { library, region, siteUrl } }) =>
  toCalendarResponse(`${region.name}${EVENTS_TEXT.title}`, library.events, siteUrl)
