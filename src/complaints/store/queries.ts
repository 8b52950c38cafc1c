import type { Kysely } from 'kysely'
import {
  findBy,
  findByPlace,
  listCases,
  readEvents,
  readMoments,
} from '#src/complaints/store/cases.ts'
import {
  closeDeskSession,
  findDeskSession,
  openDeskSession,
  removeOldDeskSessions,
  touchDeskSession,
} from '#src/complaints/store/desk-sessions.ts'
import { readDraftTotals } from '#src/complaints/store/draft-totals.ts'
import {
  finishDraftFile,
  readDraft,
  removeDraft,
  removeDraftFile,
  removeExpiredDrafts,
  writeDraft,
} from '#src/complaints/store/drafts.ts'
import { beginFile, readFiles, readPart } from '#src/complaints/store/files.ts'
import {
  forgetGuess,
  noteGuess,
  readDayKey,
  readGuesses,
  removeOldCounts,
  spendPuzzle,
} from '#src/complaints/store/guesses.ts'
import {
  addPackagePart,
  findHandOver,
  findUnfinished,
  listHandOvers,
  readPackagePart,
  removeUnfinishedPackages,
} from '#src/complaints/store/hand-overs.ts'
import { addOfficerList, readOfficerLists } from '#src/complaints/store/officer-lists.ts'
import { noteSending, takeDue } from '#src/complaints/store/outbox.ts'
import {
  keepPlaceKey,
  listUntagged,
  readPlaceKey,
  tagPlaces,
} from '#src/complaints/store/place-tags.ts'
import { findPublication, listPublications } from '#src/complaints/store/publications.ts'
import {
  readEntries,
  readHashes,
  readRecordHead,
  readRestored,
  readSigned,
  tell,
  tellOfOffice,
} from '#src/complaints/store/record.ts'
import { eraseCase, findEndedCases, removeEndedCases } from '#src/complaints/store/remove-cases.ts'
import type { Tables } from '#src/complaints/store/tables.ts'
import {
  appendPart,
  readUnfinished,
  removeUnfinished,
  removeUnfinishedFiles,
} from '#src/complaints/store/unfinished-files.ts'
import {
  countOutdated,
  listOutdated,
  readRecordOf,
  wrapCases,
} from '#src/complaints/store/wraps.ts'
import { changeStoredCase, submitCase } from '#src/complaints/store/write-case.ts'
import { REPORT_QUERIES } from '#src/reports/store/to-report-store.ts'

/**
 * Everything that is asked of the database, by name: SQLite does it in a thread of its own, where a name and what is given
 * is all that arrives. One name is one message, however many statements it takes.
 */
export const QUERIES = {
  readDraft,
  writeDraft,
  removeDraft,
  finishDraftFile,
  removeDraftFile,
  readDraftTotals,
  removeExpiredDrafts,
  beginFile,
  appendPart,
  readUnfinished,
  readPart,
  readFiles,
  removeUnfinished,
  removeUnfinishedFiles,
  readGuesses,
  noteGuess,
  forgetGuess,
  spendPuzzle,
  readDayKey,
  removeOldCounts,
  readOfficerLists,
  addOfficerList,
  readPlaceKey,
  keepPlaceKey,
  listUntagged,
  tagPlaces,
  listPublications,
  findPublication,
  openDeskSession,
  findDeskSession,
  touchDeskSession,
  closeDeskSession,
  removeOldDeskSessions,
  addPackagePart,
  findUnfinished,
  listHandOvers,
  findHandOver,
  readPackagePart,
  removeUnfinishedPackages,
  takeDue,
  noteSending,
  findEndedCases,
  removeEndedCases,
  eraseCase,
  readRecordHead,
  readHashes,
  readRestored,
  readEntries,
  tell,
  tellOfOffice,
  readSigned,
  countOutdated,
  listOutdated,
  readRecordOf,
  wrapCases,
  submitCase,
  findBy,
  findByPlace,
  listCases,
  readEvents,
  readMoments,
  changeStoredCase,
  ...REPORT_QUERIES,
}

export type Queries = typeof QUERIES
export type QueryName = keyof Queries
export type Given<N extends QueryName> = Queries[N] extends (
  db: never,
  ...given: infer P
) => unknown
  ? P
  : never

/** Does a query of the table on whatever database is open. */
export type RunQuery = <N extends QueryName>(name: N, ...given: Given<N>) => ReturnType<Queries[N]>

/** The queries on an open database. */
export function toRunQuery(db: Kysely<Tables>): RunQuery {
  return (name, ...given) =>
    (QUERIES[name] as (...all: readonly unknown[]) => ReturnType<Queries[typeof name]>)(
      db,
      ...given,
    )
}
