import type { APIRoute } from 'astro'
import { zhHans as words } from '#src/components/events/words.ts'
import { toCalendarResponse } from '#src/guidance/event-calendar.ts'

export const GET: APIRoute = ({ locals: { library, region, siteUrl } }) =>
  toCalendarResponse(`${region.name}${words.lists.title}`, library.events, siteUrl)
