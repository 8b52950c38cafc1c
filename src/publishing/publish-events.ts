import type { LoadedFilings } from '#src/filings/load-filings.ts'
import { countIssues } from '#src/library/content-issue.ts'
import type { LoadedLibrary } from '#src/library/load-library.ts'
import type { KeptIds } from '#src/publishing/keep-ids.ts'
import type { Refusal } from '#src/publishing/publish-gates.ts'
import type { MeilisearchOutcome } from '#src/publishing/search-indexes.ts'
import { PUBLISH_TEXT } from '#src/publishing/words.ts'
import type { WrittenPages } from '#src/publishing/write-pages.ts'

/** What happened, in the order it happens. Whoever prints it finds the words. */
export type PublishEvent =
  | { step: 'checked'; filings: LoadedFilings }
  | ({ step: 'library' } & LoadedLibrary)
  /** Titles of events that changed while their `changedOn` did not. */
  | { step: 'unraised'; titles: string[] }
  | { step: 'refused'; refusals: Refusal[] }
  | { step: 'indexed'; centres: number }
  | ({ step: 'written' } & WrittenPages)
  | ({ step: 'meilisearch' } & MeilisearchOutcome)
  | { step: 'switched'; version: string; from: string | undefined }
  | ({ step: 'ids' } & KeptIds)
  | { step: 'removed'; versions: string[] }

function toRefusalLine(refusal: Refusal): string {
  if (refusal.gate === 'noCentres') return PUBLISH_TEXT.noCentres
  return refusal.gate === 'badRows'
    ? PUBLISH_TEXT.badRows(refusal.badRows, refusal.rows)
    : PUBLISH_TEXT.lostCentres(refusal.centres, refusal.centresBefore)
}

function toIdsLines({ path, added, outcome }: KeptIds): string[] {
  if (outcome === 'same') return []
  return [
    outcome === 'written' ? PUBLISH_TEXT.idsWritten(path, added) : PUBLISH_TEXT.idsNotWritten(path),
  ]
}

function toLibraryLines({ library, issues }: LoadedLibrary): string[] {
  const { leftOut, due } = countIssues(issues)
  return [
    PUBLISH_TEXT.library(library.articles.length),
    ...(leftOut + due > 0 ? [PUBLISH_TEXT.libraryIssues(leftOut, due)] : []),
  ]
}

/** The lines a clerk reads about one step. */
export function toEventLines(event: PublishEvent, force: boolean): string[] {
  switch (event.step) {
    case 'checked': {
      const { rows, centres, rowsLeftOut, valueIssues, hintIssues } = event.filings.report.counts
      return [
        PUBLISH_TEXT.checked(rows, centres, rowsLeftOut),
        ...(valueIssues + hintIssues > 0 ? [PUBLISH_TEXT.issues(valueIssues, hintIssues)] : []),
      ]
    }
    case 'library':
      return toLibraryLines(event)
    case 'unraised':
      return event.titles.map(PUBLISH_TEXT.unraised)
    case 'refused':
      return [
        force ? PUBLISH_TEXT.forced : PUBLISH_TEXT.refused,
        ...event.refusals.map(toRefusalLine),
        ...(force ? [] : [PUBLISH_TEXT.howToForce]),
      ]
    case 'indexed':
      return [PUBLISH_TEXT.indexed(event.centres)]
    case 'written':
      return [
        PUBLISH_TEXT.written(event.rendered, event.reused, event.assets),
        ...event.failed.map(({ address, problem }) => PUBLISH_TEXT.pageFailed(address, problem)),
      ]
    case 'switched':
      return [PUBLISH_TEXT[event.version === event.from ? 'unchanged' : 'switched'](event.version)]
    case 'meilisearch':
      return [
        'problem' in event
          ? PUBLISH_TEXT.meilisearchFailed(event.problem)
          : PUBLISH_TEXT.meilisearchFilled(event.centres),
      ]
    case 'ids':
      return toIdsLines(event)
    case 'removed':
      return event.versions.length > 0 ? [PUBLISH_TEXT.removed(event.versions)] : []
  }
}
