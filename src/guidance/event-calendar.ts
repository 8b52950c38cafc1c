import { toDayNumber } from '#src/calendar/days.ts'
import type { LocalEvent } from '#src/guidance/event.ts'
import { type CalendarEntry, toCalendarFile } from '#src/lib/to-calendar-file.ts'

/**
 * Calendars take of two entries of one name the one with the higher number. A day has one number: whoever has
 * an entry of the same day gets the other by its content anyway.
 */
const toSequence = toDayNumber

/**
 * The dates of an event as entries of a calendar, one a date. An entry is named after the event and its date
 * (`EventSession.id`), never after the hour: a date that moves moves in the calendars that have it.
 */
export function toCalendarEntries(event: LocalEvent, siteUrl: string): CalendarEntry[] {
  const { slug, title, summary, signUp, place, address, changedOn, cancelled, sessions } = event
  const { host } = new URL(siteUrl)
  return sessions.map(({ id, startsAt, endsAt }) => ({
    uid: `${slug}-${id}@${host}`,
    sequence: toSequence(changedOn),
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
