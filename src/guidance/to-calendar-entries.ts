import type { LocalEvent } from '#src/guidance/event.ts'
import { type CalendarEntry, toCalendarFile } from '#src/lib/to-calendar-file.ts'

/**
 * The dates of an event as entries of a calendar, one a date. The name of an entry is made of the event and its
 * day and hour: a date that moves is a new one.
 */
export function toCalendarEntries(event: LocalEvent, siteUrl: string): CalendarEntry[] {
  const { slug, title, summary, signUp, place, address, changedOn, cancelled, sessions } = event
  const { host } = new URL(siteUrl)
  return sessions.map(({ startsAt, endsAt }) => ({
    uid: `${slug}-${Date.parse(startsAt) / 60_000}@${host}`,
    stampedAt: `${changedOn}T00:00:00+08:00`,
    startsAt,
    endsAt,
    summary: title,
    description: [summary, signUp.text, cancelled, `${siteUrl}/events/${slug}/`]
      .filter(Boolean)
      .join('\n'),
    place,
    address,
    cancelled: cancelled !== undefined,
  }))
}

/** An answer with the dates of some events as a calendar. */
export const toCalendarResponse = (
  name: string,
  events: readonly LocalEvent[],
  siteUrl: string,
): Response =>
  new Response(
    toCalendarFile(
      name,
      events.flatMap((event) => toCalendarEntries(event, siteUrl)),
    ),
    { headers: { 'content-type': 'text/calendar; charset=utf-8' } },
  )
