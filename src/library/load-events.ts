import { type EventSession, eventSchema, type LocalEvent } from '#src/guidance/event.ts'
import type { TellContent } from '#src/library/content-issue.ts'
import { loadRegionList } from '#src/library/load-region-list.ts'
import type { ContentSource } from '#src/library/read-content-files.ts'

const toStart = ({ startsAt }: EventSession) => Date.parse(startsAt)
const toFirstStart = ({ sessions }: LocalEvent) => Math.min(...sessions.map(toStart))

/** Activities and classes of a region, their dates in order. */
export async function loadEvents(source: ContentSource, tell: TellContent): Promise<LocalEvent[]> {
  const events = await loadRegionList(source, 'events', eventSchema, 'slug', tell)
  return events
    .map((event) => ({
      ...event,
      sessions: event.sessions.toSorted((a, b) => toStart(a) - toStart(b)),
    }))
    .sort((a, b) => toFirstStart(a) - toFirstStart(b) || (a.slug < b.slug ? -1 : 1))
}
