import type { ComplaintStore } from '#src/complaints/store/complaint-store.ts'
import type { Engine } from '#src/complaints/store/engines/engine.ts'
import { toLatePostgresEngine } from '#src/complaints/store/engines/late-postgres-engine.ts'
import { toSqliteEngine } from '#src/complaints/store/engines/sqlite-engine.ts'
import type { Given, Queries, QueryName } from '#src/complaints/store/queries.ts'
import { ENTRIES_AT_A_TIME } from '#src/complaints/store/record.ts'
import { ReopeningDatabase } from '#src/complaints/store/reopening-database.ts'
import { toReportStore } from '#src/reports/store/to-report-store.ts'

/**
 * The store of complaints: SQLite in `dataDir`, or PostgreSQL where a `databaseUrl` is given. Nothing is opened
 * yet and nothing is thrown; a method that cannot reach the database throws `StoreUnavailableError` and the next
 * one tries again. `storeId` comes from the keys: another store is not touched. `mayCreate` is asked when there is
 * none (`openKeys` makes the first one; afterwards nobody should).
 */
export function openComplaintStore(rules: EngineRules): ComplaintStore {
  return toSqlComplaintStore(toEngine(rules))
}

/** The store in a database that speaks SQL. */
function toSqlComplaintStore(engine: Engine): ComplaintStore {
  const database = new ReopeningDatabase(engine)
  const on = <N extends QueryName>(name: N) =>
    ((...given: Given<N>) =>
      database.use<unknown>(({ query }) => query(name, ...given))) as unknown as (
      ...given: Given<N>
    ) => ReturnType<Queries[N]>
  /** What is removed is removed; the traces of it go now or with the next ones. */
  const tidy = () => database.use((opened) => opened.tidy()).catch(() => {})
  const tidied = async (removal: Promise<number>) => {
    const removed = await removal
    if (removed > 0) await tidy()
    return removed
  }
  const inParts = (name: 'readPart' | 'readPackagePart') =>
    async function* (id: string) {
      for (let position = 0; ; position += 1) {
        const part = await on(name)(id, position)
        if (!part) return
        yield part
      }
    }
  async function* readRecord() {
    for (let last: number | undefined = 0; last !== undefined; ) {
      const entries = await on('readEntries')(last)
      yield* entries
      last = entries.length === ENTRIES_AT_A_TIME ? entries.at(-1)?.seq : undefined
    }
  }
  const reports = toReportStore(on)
  return {
    reports: { ...reports, removeOld: (before) => tidied(reports.removeOld(before)) },
    readDraft: on('readDraft'),
    writeDraft: on('writeDraft'),
    removeDraft: (id) => on('removeDraft')(id),
    finishDraftFile: on('finishDraftFile'),
    removeDraftFile: on('removeDraftFile'),
    readDraftTotals: on('readDraftTotals'),
    beginFile: on('beginFile'),
    appendPart: on('appendPart'),
    readUnfinished: on('readUnfinished'),
    readParts: inParts('readPart'),
    removeUnfinished: (...file) => on('removeUnfinished')(...file),
    removeUnfinishedFiles: (since) => tidied(on('removeUnfinishedFiles')(since)),
    readGuesses: on('readGuesses'),
    noteGuess: on('noteGuess'),
    forgetGuess: on('forgetGuess'),
    spendPuzzle: on('spendPuzzle'),
    readDayKey: on('readDayKey'),
    removeOldCounts: async (before) => {
      await on('removeOldCounts')(before)
      await tidy()
    },
    readOfficerLists: () => on('readOfficerLists')(),
    addOfficerList: on('addOfficerList'),
    readPlaceKey: on('readPlaceKey'),
    keepPlaceKey: on('keepPlaceKey'),
    listUntagged: on('listUntagged'),
    tagPlaces: on('tagPlaces'),
    listPublications: () => on('listPublications')(),
    findPublication: on('findPublication'),
    openDeskSession: on('openDeskSession'),
    findDeskSession: on('findDeskSession'),
    touchDeskSession: on('touchDeskSession'),
    closeDeskSession: on('closeDeskSession'),
    removeOldDeskSessions: on('removeOldDeskSessions'),
    addPackagePart: on('addPackagePart'),
    findUnfinished: on('findUnfinished'),
    listHandOvers: on('listHandOvers'),
    findHandOver: on('findHandOver'),
    readPackage: inParts('readPackagePart'),
    removeUnfinishedPackages: (since) => tidied(on('removeUnfinishedPackages')(since)),
    takeDue: on('takeDue'),
    noteSending: on('noteSending'),
    removeExpiredDrafts: (now) => tidied(on('removeExpiredDrafts')(now)),
    findEndedCases: on('findEndedCases'),
    removeEndedCases: (...when) => tidied(on('removeEndedCases')(...when)),
    eraseCase: async (...which) => {
      const erased = await on('eraseCase')(...which)
      await tidy()
      return erased
    },
    readRecordHead: () => on('readRecordHead')(),
    readHashes: on('readHashes'),
    readRestored: () => on('readRestored')(),
    readRecord,
    tell: on('tell'),
    tellOfOffice: on('tellOfOffice'),
    countOutdated: on('countOutdated'),
    listOutdated: on('listOutdated'),
    readRecordOf: on('readRecordOf'),
    wrap: on('wrapCases'),
    submit: on('submitCase'),
    findByToken: (tokenHash) => on('findBy')('tokenHash', tokenHash),
    findByReference: (reference) => on('findBy')('reference', reference),
    findByPlace: on('findByPlace'),
    list: on('listCases'),
    readEvents: on('readEvents'),
    readMoments: on('readMoments'),
    readSigned: on('readSigned'),
    readFiles: on('readFiles'),
    change: on('changeStoredCase'),
    check: () => database.use((opened) => opened.check()),
    close: () => database.close(),
  }
}

type EngineRules = {
  dataDir: string
  databaseUrl: string | undefined
  /** What the store must be called: see `openKeys`. */
  storeId: string
  /** Whether an absent store may be made; never, where it is not given. */
  mayCreate?: () => boolean
}

/** The kind of database that the settings ask for. */
export function toEngine(rules: EngineRules): Engine {
  const { dataDir, databaseUrl, storeId, mayCreate = () => false } = rules
  return databaseUrl
    ? toLatePostgresEngine({ databaseUrl, storeId, mayCreate })
    : toSqliteEngine({ dataDir, storeId, mayCreate })
}
