import { zhHans as confirmWords } from '#src/filings/confirm/words.ts'
import { toPlainNumber } from '#src/filings/ids/filing-spellings.ts'
import type { IdentifiedRows } from '#src/filings/ids/resolve-ids.ts'
import type { FinishedCentre } from '#src/filings/kept/row-memo.ts'
import { type JoinedFindings, joinFindings } from '#src/filings/merge/join-findings.ts'
import { type IssueCode, shorten, type Tell } from '#src/filings/report/filing-issue.ts'
import { compareStates } from '#src/filings/rows/complete-state.ts'
import type { Entries, Entry, FilingRow } from '#src/filings/rows/filing-row.ts'

/**
 * Rows of one centre → one record: for each field the value with the newest `asOf`; of equally old ones the last. What
 * authorities found adds up.
 * The entries of a single row become those of the record.
 */
export function mergeRows(
  { id, rows }: IdentifiedRows,
  inLatestList: boolean | undefined,
  tell: Tell,
): CentreRecord {
  const [first, ...others] = rows
  const isAlone = first && others.length === 0
  const entries = isAlone ? first.entries : mergeEntries(id, rows, tell)
  return { id, rows, entries, inLatestList }
}

function mergeEntries(id: string, rows: readonly FilingRow[], tell: Tell): Entries {
  const entries: Entries = new Map()
  const disputed = new Map<string, Entry>()
  for (const row of [...rows].sort(oldestFirst))
    for (const [field, next] of row.entries) {
      const before = entries.get(field) ?? disputed.get(field)
      // Which centre it is was printed on its form, and is for the lists to say.
      if (before && isConfirmed(row) && NEEDED.has(field)) continue
      if (before && isEqual(field, before.value, next.value)) {
        if (entries.has(field) && !isWeakerSource(next, before)) entries.set(field, next)
        continue
      }
      // What a centre says of itself takes nothing back that was found of it.
      const joined = before && !isOfBureau(before, next) && joinFindings(field, before, next)
      if (joined) {
        entries.set(field, joined.entry)
        tellJoined(field, joined.outcome, before, next, id, tell)
        continue
      }
      const outcome = before ? settle(field, before, next) : 'first'
      if (before) tellSettled(field, outcome, before, next, id, tell)
      if (outcome === 'neither') {
        entries.delete(field)
        disputed.set(field, next)
      } else if (outcome !== 'bureau' && outcome !== 'before') entries.set(field, next)
    }
  return entries
}

type Outcome = 'first' | 'newer' | 'sameDay' | 'sameList' | 'neither' | 'bureau' | 'before'

/** Which of two values of a field counts, and why. */
function settle(field: string, before: Entry, next: Entry): Outcome {
  const isState = field === 'row.status'
  if (isOfBureau(before, next) && (isState || OF_BUREAU.has(field))) {
    const weight = isState ? compareStates(next, before) : 1
    if (weight >= 0) return weight > 0 ? 'bureau' : 'before'
  }
  if (before.asOf !== next.asOf) return 'newer'
  if (isState) return compareStates(next, before) < 0 ? 'sameDay' : 'before'
  if (before.at.file !== next.at.file) return 'sameDay'
  if (NEEDED.has(field)) return 'sameList'
  return isOfRecords(next.value) ? 'sameDay' : 'neither'
}

/** What the filing system says of a filing, and authorities found, is not for the centre to change. */
const OF_BUREAU: ReadonlySet<string> = new Set([
  'filingNumber',
  'filedOn',
  'filedUntil',
  'withdrawnOn',
  'inspections',
  'violations',
  'penalties',
])
const isOfBureau = (before: Entry, next: Entry) =>
  next.source === 'centreReport' && before.source !== undefined && before.source !== next.source

/** Without these a centre cannot be published; one of two is better than none, and the clerk is told. */
const NEEDED: ReadonlySet<string> = new Set(['legalName', 'subdistrictCode'])

/** Photos, agreements: each row may name another. */
const isOfRecords = (value: unknown) =>
  Array.isArray(value) && value.some((one) => typeof one === 'object')

/** What a centre confirmed and a clerk approved comes after the lists of its day. */
export const oldestFirst = (a: FilingRow, b: FilingRow) =>
  compare(a.asOf ?? '', b.asOf ?? '') || Number(isConfirmed(a)) - Number(isConfirmed(b))
const isConfirmed = ({ at }: Pick<FilingRow, 'at'>) => at.file === confirmWords.file
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b))
/** How a number is spelt otherwise was told before. */
const isEqual = (field: string, a: unknown, b: unknown) =>
  field === 'filingNumber'
    ? toPlainNumber(String(a)) === toPlainNumber(String(b))
    : JSON.stringify(a) === JSON.stringify(b)

/** What a centre confirmed adds to what lists say of it; one that no list names is not published for it. */
export function leaveOutUnlisted(
  centres: readonly IdentifiedRows[],
  tell: Tell,
): readonly IdentifiedRows[] {
  return centres.filter(({ id, rows }) => {
    if (!rows.every(isConfirmed)) return true
    for (const { at } of rows) tell({ code: 'confirmed-unlisted', at, centre: id })
    return false
  })
}

/** A list that repeats what the filing system says does not become the source of it. */
const isWeakerSource = (next: Entry, before: Entry) =>
  before.source === 'filingSystem' && next.source !== 'filingSystem'

/** Who a centre is, what state it is in, whom to call, and what says that it is safe. */
const WEIGHTY =
  /^(?:legalName|creditCode|filingNumber|subdistrictCode|phones|complaintPhones|filedOn|filedUntil|suspended\w+|withdrawnOn|row\.status|certificates\..+|qualifiedShareInPercent)$/

const CODES = {
  newer: 'older-value',
  sameDay: 'conflicting-values',
  sameDayOfWeight: 'conflicting-weighty',
  sameList: 'conflicting-names',
  neither: 'conflicting-rows',
  bureau: 'bureau-says',
} as const satisfies Partial<Record<Outcome | 'sameDayOfWeight', IssueCode>>

function tellJoined(
  field: string,
  outcome: JoinedFindings['outcome'],
  before: Entry,
  next: Entry,
  centre: string,
  tell: Tell,
): void {
  if (outcome === 'replaced')
    tellSettled(field, before.asOf === next.asOf ? 'sameDay' : 'newer', before, next, centre, tell)
  if (outcome === 'twice') {
    const [value, detail] = [shorten(before.text), shorten(next.text)]
    tell({ code: 'finding-twice', at: next.at, value, detail, centre })
  }
}

function tellSettled(
  field: string,
  outcome: Outcome,
  before: Entry,
  next: Entry,
  centre: string,
  tell: Tell,
): void {
  if (outcome === 'first' || outcome === 'before') return
  const [lost, kept] = outcome === 'bureau' ? [next, before] : [before, next]
  const [value, detail] = [shorten(lost.text), shorten(kept.text)]
  const isUndated = outcome === 'newer' && !lost.asOf && lost.at.file !== kept.at.file
  const isWeighty = outcome === 'sameDay' && WEIGHTY.test(field) && !isConfirmed(next)
  const code = isUndated ? 'undated-value' : CODES[isWeighty ? 'sameDayOfWeight' : outcome]
  tell({ code, at: lost.at, value, detail, centre })
}

/** One centre after merging, still by field path, so that checks can name the cell behind a value. */
export type CentreRecord = {
  id: string
  rows: FilingRow[]
  entries: Entries
  inLatestList: boolean | undefined
  /** What the centre became the last time, when nothing that decides it changed. */
  finished?: FinishedCentre
}

/**
 * Tells of a centre's rows whether it is in the newest complete list, or in one of several of the same day. So is a centre that the filing system
 * named after that list was made. Nothing is said without a complete list, nor of a centre that only a
 * government notice names: a list never claimed to hold it.
 */
export function findLatestList(
  rows: readonly FilingRow[],
): (own: readonly FilingRow[]) => boolean | undefined {
  const dates = new Map<string, string>()
  for (const { inCompleteList, listAsOf, asOf, at } of rows)
    if (inCompleteList) dates.set(at.file, later(dates.get(at.file), listAsOf ?? asOf))
  if (!dates.size) return () => undefined
  const since = [...dates.values()].reduce(later)
  const isIn = ({ at, asOf = '', source }: FilingRow) =>
    dates.get(at.file) === since || (source === 'filingSystem' && asOf > since)
  const isFromNotice = ({ source }: FilingRow) => source === 'notice'
  return (own) => (own.every(isFromNotice) ? undefined : own.some(isIn))
}

const later = (a = '', b = '') => (a > b ? a : b)
