import type { CalendarDate } from '#src/calendar/calendar-date.ts'
import type { Checked, DoorQuestion, FURTHER, Outcome, Topic } from '#src/reports/topics.ts'

export type ReportKind = 'error' | 'doorCheck'

/** One thing that somebody reports of a centre: closed answers, and at most one value in its canonical form. */
export type NewReport = {
  centreId: string
  kind: ReportKind
  topic: Topic | DoorQuestion | Checked
  value: string | null
}

/** Equal reports are one, counted. No source and no time of day is kept. */
export type Report = Omit<NewReport, 'topic'> & {
  /** Ten hex digits. */
  id: string
  topic: NewReport['topic'] | typeof FURTHER
  count: number
  /** The days of the first and of the newest one. */
  firstOn: CalendarDate
  lastOn: CalendarDate
  closedOn: CalendarDate | null
  outcome: Outcome | Checked | null
}

/** Lets a source say one thing a day. */
export type Turn = {
  /** Hash of the source's name of the day and of what it reports about. */
  id: string
  /** Hash of all that was sent: the same again is no second report. */
  content: string
  /** A day of real time, after which it is removed. */
  day: CalendarDate
}

/** `known`: the same was sent before on this day. `spent`: something else was. Nothing is written then. */
export type Added = 'stored' | 'known' | 'spent'

/** Reports, summed: how many were received as one and when they came and went. */
export type ReportSum = Pick<Report, 'kind' | 'outcome' | 'firstOn' | 'closedOn'> & {
  entries: number
  reports: number
}

/** One more family that found nothing. A part that was not asked for is `any`. */
export type Need = {
  /** `2026-11`. */
  month: string
  subdistrictCode: string
  ageInMonths: string
  serviceType: string
}
export type CountedNeed = Need & { count: number }

export type ReportFilter = { state: 'open' | 'closed'; centreId?: string; limit: number }

/**
 * Keeps reports and counts of needs. Every method either did all of what it says, durably, or throws
 * `StoreUnavailableError` and did nothing.
 */
export interface ReportStore {
  /** Adds what one form reports on a day, in one transaction with its turn. */
  addReports(reports: readonly NewReport[], on: CalendarDate, turn: Turn): Promise<Added>
  findReport(id: string): Promise<Report | undefined>
  /** Those that wait longest first; of a day the most often reported first. */
  listReports(filter: ReportFilter): Promise<Report[]>
  closeReport(
    id: string,
    outcome: Outcome,
    on: CalendarDate,
  ): Promise<'closed' | 'known' | 'unknown'>
  /** Sums of the reports that were open on a day or later: one that waits is never too old. */
  sumReports(since: CalendarDate): Promise<ReportSum[]>
  addNeed(need: Need): Promise<void>
  /** Counts of the months before one. */
  readNeeds(beforeMonth: string): Promise<CountedNeed[]>
  /** Removes reports closed and needs counted before a day; tells how many. */
  removeOld(before: CalendarDate): Promise<number>
  /** Removes turns of days before one. */
  removeOldTurns(day: CalendarDate): Promise<void>
}
