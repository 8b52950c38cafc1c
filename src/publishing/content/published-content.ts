import type { Centre } from '#src/centres/centre.ts'
import type { CentreSnapshot } from '#src/centres/centre-snapshot.ts'
import { toOversightOn } from '#src/centres/oversight-term.ts'
import { type History, type HistoryRecord, toHistory } from '#src/changes/history.ts'
import type { MapTiles } from '#src/choosing/map/map-tiles.ts'
import { toSessionsOn } from '#src/guidance/event.ts'
import { isNoticeValid } from '#src/guidance/health-notice.ts'
import type { Library } from '#src/guidance/library.ts'
import type { ComplaintRules } from '#src/region/complaint-rules.ts'
import { toToldOn } from '#src/region/outcomes.ts'
import type { Region } from '#src/region/region.ts'
import type { Figures } from '#src/statistics/figures.ts'

/**
 * The data of a release, as it was checked and as `region.json`, `complaints.json`, `snapshot.json`, `library.json` and
 * `map-tiles.json` hold it.
 */
export type PublishedContent = {
  region: Region
  /** Nothing where the region has no complaint channel. */
  complaintRules: ComplaintRules | undefined
  snapshot: CentreSnapshot
  library: Library
  /** Where maps get pictures of streets from; without it, nowhere. */
  mapTiles?: MapTiles | undefined
  /** What publications changed, of centres and of what readers see; none where nobody keeps them. */
  records?: readonly HistoryRecord[] | undefined
  /** Figures of earlier publications, for the trend. */
  earlierFigures?: readonly Figures[] | undefined
  /** What is told of them on a day. */
  history?: History | undefined
}

/** What every page of a region knows, as one text: equal texts, equal pages. */
export const toSharedText = ({
  region,
  complaintRules,
  mapTiles,
}: Pick<PublishedContent, 'region' | 'complaintRules' | 'mapTiles'>) =>
  JSON.stringify([region, complaintRules ?? null, mapTiles ?? null])

/** What authorities found is published until the last day it may be, and not one longer. */
function toCentreOn(centre: Centre, on: string): Centre {
  const { inspections, violations, penalties } = centre
  if (inspections.length + violations.length + penalties.length === 0) return centre
  return { ...centre, ...toOversightOn(centre, on) }
}

/** The record of a centre that is gone shows no longer what may be shown only for a time. */
function toHistoryOn(records: readonly HistoryRecord[], on: string): History {
  const { gone, ...history } = toHistory(records, on)
  return { ...history, gone: gone.map((one) => ({ ...one, centre: toCentreOn(one.centre, on) })) }
}

/** Notices have a first and a last day; dates of an event go one by one, and after the last its page says so. */
function toLibraryOn(library: Library, on: string): Library {
  const coming = library.events.map((event) => ({ ...event, sessions: toSessionsOn(event, on) }))
  return {
    ...library,
    outcomes: library.outcomes && toToldOn(library.outcomes, on),
    notices: library.notices.filter((notice) => isNoticeValid(notice, on)),
    events: coming.filter(({ sessions }) => sessions.length > 0),
    pastEvents: library.events.filter((event) => toSessionsOn(event, on).length === 0),
  }
}

/**
 * What is shown on a day: what has ended is left out, and what has not begun. Of the whole content of a release
 * only this reaches pages, lists, feeds, calendars and answers.
 */
export function toContentOn(content: PublishedContent, on: string): PublishedContent {
  const { snapshot, library } = content
  return {
    ...content,
    snapshot: { ...snapshot, centres: snapshot.centres.map((centre) => toCentreOn(centre, on)) },
    library: toLibraryOn(library, on),
    history: toHistoryOn(content.records ?? [], on),
  }
}

/** The same for a server that runs for days: made once a day. */
export function followContent(content: PublishedContent): (on: string) => PublishedContent {
  let kept: { on: string; shown: PublishedContent } | undefined
  return (on) => {
    if (kept?.on !== on) kept = { on, shown: toContentOn(content, on) }
    return kept.shown
  }
}
