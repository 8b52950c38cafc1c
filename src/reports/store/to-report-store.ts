import type { Kysely } from 'kysely'
import type { ReportStore } from '#src/reports/report-store.ts'
import { addNeed, readNeeds } from '#src/reports/store/needs.ts'
import {
  addReports,
  closeReport,
  findReport,
  listReports,
  sumReports,
} from '#src/reports/store/reports.ts'
import type { ReportTables } from '#src/reports/store/tables.ts'

type Db = Kysely<ReportTables>

/** Removes what was closed, and months that were over, before a day; tells how many rows. */
async function removeOld(db: Db, before: string): Promise<number> {
  const reports = await db
    .deleteFrom('dataReports')
    .where('closedOn', '<', before)
    .executeTakeFirst()
  const needs = await db
    .deleteFrom('unmetNeeds')
    .where('month', '<', before.slice(0, 7))
    .executeTakeFirst()
  return Number(reports.numDeletedRows + needs.numDeletedRows)
}

async function removeOldTurns(db: Db, day: string): Promise<void> {
  await db.deleteFrom('dataReportTurns').where('day', '<', day).execute()
}

/** What is asked of the database for the data desk. */
export const REPORT_QUERIES = {
  addReports,
  findReport,
  listReports,
  closeReport,
  sumReports,
  addNeed,
  readNeeds,
  removeOld,
  removeOldTurns,
}

type Queries = typeof REPORT_QUERIES
type Given<N extends keyof Queries> = Queries[N] extends (db: never, ...given: infer P) => unknown
  ? P
  : never

/** A query on whatever database is open now. */
type On = <N extends keyof Queries>(name: N) => (...given: Given<N>) => ReturnType<Queries[N]>

/** The data desk's part of a database that speaks SQL. */
export const toReportStore = (on: On): ReportStore => ({
  addReports: on('addReports'),
  findReport: on('findReport'),
  listReports: on('listReports'),
  closeReport: on('closeReport'),
  sumReports: on('sumReports'),
  addNeed: on('addNeed'),
  readNeeds: on('readNeeds'),
  removeOld: on('removeOld'),
  removeOldTurns: on('removeOldTurns'),
})
