import type { CountedNeed, Report, Turn } from '#src/reports/report-store.ts'

type ReportTable = Report & {
  /** What makes two reports the same; null once nothing is counted to it any more. */
  sameKey: string | null
}

/** The tables of the data desk, as queries see them. */
export type ReportTables = {
  dataReports: ReportTable
  dataReportTurns: Turn
  unmetNeeds: CountedNeed
}
