import type { LocalEvent } from '#src/guidance/event.ts'
import { toCalendarEntries } from '#src/guidance/event-calendar.ts'
import { readReleaseData } from '#src/publishing/release.ts'

/** What a calendar shows of an event, without what only says that something is new. */
const toShown = (event: LocalEvent) =>
  JSON.stringify(
    toCalendarEntries(event, 'https://any.example').map(
      ({ uid: _, sequence: __, stampedAt: ___, ...shown }) => shown,
    ),
  )

/** Whether calendars would show something else, and the day of the change does not say so. */
const isUnraised = (event: LocalEvent, before: LocalEvent | undefined) =>
  before !== undefined && event.changedOn <= before.changedOn && toShown(event) !== toShown(before)

/**
 * Titles of events that changed since an earlier release while their `changedOn` did not: calendars that have
 * them may keep what they have (`SEQUENCE` comes from that day). A release that cannot be read finds none.
 */
export async function findUnraisedEvents(
  earlierFolder: string,
  events: readonly LocalEvent[],
): Promise<string[]> {
  const earlier = await readReleaseData(earlierFolder).catch(() => undefined)
  const before = new Map(earlier?.library.events.map((event) => [event.slug, event]))
  return events
    .filter((event) => isUnraised(event, before.get(event.slug)))
    .map(({ title }) => title)
}
