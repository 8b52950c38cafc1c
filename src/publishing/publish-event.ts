import type { LoadedFilings } from '#src/filings/load-filings.ts'
import type { LoadedLibrary } from '#src/library/load-library.ts'
import type { KeptIds } from '#src/publishing/keep-ids.ts'
import type { MeilisearchOutcome } from '#src/publishing/meilisearch-indexes.ts'
import type { Refusal } from '#src/publishing/publish-gates.ts'
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
