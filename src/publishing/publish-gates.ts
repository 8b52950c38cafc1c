import type { LoadedFilings } from '#src/filings/load-filings.ts'
import type { LocalEvent } from '#src/guidance/event.ts'
import { toCalendarEntries } from '#src/guidance/event-calendar.ts'
import { readReleaseData } from '#src/publishing/release.ts'

/** More bad rows than this, and the list itself is probably wrong. */
const MOST_BAD_ROWS = 0.1
/** A list that lost more centres than this since the last release was probably cut off. */
const MOST_LOST_CENTRES = 0.2

type Counts = Pick<LoadedFilings['report']['counts'], 'rows' | 'rowsLeftOut' | 'centres'>

export type Refusal =
  | { gate: 'noCentres' }
  | { gate: 'badRows'; badRows: number; rows: number }
  | { gate: 'lostCentres'; centres: number; centresBefore: number }

/**
 * What speaks against publishing; nothing, as a rule. `centresBefore` counts the current release of the same
 * region, 0 when there is none.
 */
export function toRefusals(
  { rows, rowsLeftOut: badRows, centres }: Counts,
  centresBefore: number,
): Refusal[] {
  if (centres === 0) return [{ gate: 'noCentres' }]
  const refusals: Refusal[] = []
  if (badRows > rows * MOST_BAD_ROWS) refusals.push({ gate: 'badRows', badRows, rows })
  if (centres < centresBefore * (1 - MOST_LOST_CENTRES)) {
    refusals.push({ gate: 'lostCentres', centres, centresBefore })
  }
  return refusals
}

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
