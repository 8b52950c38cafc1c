import type { APIRoute } from 'astro'
import { EVENTS_TEXT } from '#src/components/events/words.ts'
import { toCalendarResponse } from '#src/guidance/event-calendar.ts'

export const GET: APIRoute = ({ locals: { library, region, siteUrl } }) =>
  toCalendarResponse(`${region.name}${EVENTS_TEXT.title}`, library.events, siteUrl)
