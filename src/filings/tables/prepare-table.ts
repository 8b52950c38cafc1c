import type { Subdistricts } from '#src/filings/cells/codes/parse-code.ts'
import { columnOf } from '#src/filings/headings/column-of.ts'
import type { FileRules } from '#src/filings/headings/column-rules.ts'
import type { Heading } from '#src/filings/headings/find-header.ts'
import { personal } from '#src/filings/headings/read-heading.ts'
import { isRead } from '#src/filings/headings/settle-headings.ts'
import { LIMITS, type Sheet, type SheetRow, textOf } from '#src/filings/read/sheet.ts'
import {
  type CellRef,
  type IssueCode,
  shorten,
  type Tell,
} from '#src/filings/report/filing-issue.ts'
import { tellChangedRemarks } from '#src/filings/tables/changed-remarks.ts'
import { giveStates } from '#src/filings/tables/given-states.ts'
import { giveDatum, giveSubdistricts, giveText } from '#src/filings/tables/given-values.ts'
import {
  holdsIdNumbers,
  holdsMobiles,
  holdsSubdistricts,
} from '#src/filings/tables/guess-column.ts'
import { joinBrokenRows } from '#src/filings/tables/join-broken-rows.ts'
import { tellMobiles } from '#src/filings/tables/mobiles-in-phones.ts'
import { findNotedStates, toIsOnOne } from '#src/filings/tables/notes/noted-states.ts'
import { type RowKind, toRowKind, toRowPlaces } from '#src/filings/tables/row-kind.ts'
import { nextSection, type Section } from '#src/filings/tables/sections.ts'
import { settleStates } from '#src/filings/tables/settle-states.ts'
import { leaveOutSharedCounts } from '#src/filings/tables/shared-counts.ts'
import { spreadFees } from '#src/filings/tables/spread-fees.ts'
import { columnsOf, isFilled, type Table } from '#src/filings/tables/table.ts'
import { zhHans as words } from '#src/filings/tables/words.ts'
import { FILING_STATE_LABELS } from '#src/text/codes.ts'

type TableContext = { at: CellRef; rules: FileRules; subdistricts: Subdistricts }

/** Leaves only the centres in a table, and puts into their rows what is said of them elsewhere in the file. */
export function prepareTable(table: Table, sheet: Sheet, context: TableContext, tell: Tell): void {
  const { at, rules, subdistricts } = context
  joinBrokenRows(table, subdistricts, at, tell)
  const { sections, notes } = takeRows(table, context, tell)
  const noted = findNotedStates(table, notes, sheet.comments, at, tell)
  if (table.rows.length > LIMITS.rows) {
    tell({ code: 'rows-over-limit', at, detail: String(LIMITS.rows) })
    table.rows = []
  }
  table.headings = table.headings.map((heading) => withRules(hidePersonal(heading, table), rules))
  table.headings = nameBySubdistricts(nameByDoor(table.headings), table.rows, subdistricts)
  // Lists of what offices registered publish none.
  if (rules.kind !== 'registered') tellMobiles(table, at, tell)
  leaveOutSharedCounts(table, at, tell)
  spreadFees(table)
  settleStates(table, at, tell)
  giveDatum(table)
  giveStates(table, sheet, sections, { at, rules, noted }, tell)
  tellChangedRemarks(table, at, tell)
  giveSubdistricts(table, sections, subdistricts, at, tell)
  const ofSheet = rules.sheets?.[sheet.name ?? '']?.constants
  for (const [name, text] of Object.entries({ ...rules.constants, ...ofSheet }))
    giveText(table, name, () => text)
  if (sheet.date1904) shiftSerialDates(table)
}

/** The name on the door (园所名称) is that of the centre where a list has no other. */
function nameByDoor(headings: readonly Heading[]): Heading[] {
  const [door] = columnsOf(headings, 'displayName')
  const column = columnOf(words.name)
  if (door === undefined || !column || columnsOf(headings, 'legalName').length) return [...headings]
  return headings.map((heading) =>
    heading.index === door ? { ...heading, by: 'part', column } : heading,
  )
}

/** A column of subdistricts is that of a list that names none, whatever stands above it: 属地, 片区. */
function nameBySubdistricts(
  headings: readonly Heading[],
  rows: readonly SheetRow[],
  subdistricts: Subdistricts,
): Heading[] {
  const column = columnOf(words.subdistrict)
  const isGiven = columnsOf(headings, 'subdistrictCode').length > 0
  const found = headings.find(
    ({ by, index }) =>
      column && !isGiven && by === 'none' && holdsSubdistricts(textsAt(rows, index), subdistricts),
  )
  if (!found || !column) return [...headings]
  const { unnamed: _, ...heading } = found
  return headings.map((one) => (one === found ? { ...heading, by: 'part', column } : one))
}

const textsAt = (rows: readonly SheetRow[], index: number) =>
  rows
    .map(({ cells }) => cells[index])
    .filter(isFilled)
    .map(textOf)

/** What is told of a row that is no centre; of a note that is where it is read. */
const TOLD: Readonly<Record<Exclude<RowKind, 'centre' | 'note'>, IssueCode>> = {
  section: 'section-row',
  example: 'example-row',
  struck: 'struck-row',
  longer: 'longer-row',
  cut: 'cut-row',
}

/** Takes the rows that are no centres out of a table; gives what a title above the others says of them, and the notes. */
function takeRows(
  table: Table,
  { at, subdistricts }: TableContext,
  tell: Tell,
): { sections: Map<SheetRow, Section>; notes: SheetRow[] } {
  const places = toRowPlaces(table)
  const kinds = table.rows.map((row) => toRowKind(row, places, subdistricts))
  const lastCentre = kinds.lastIndexOf('centre')
  const centres = table.rows.filter((_, index) => kinds[index] === 'centre')
  const isOnOne = toIsOnOne(table, centres)
  const notes: SheetRow[] = []
  const sections = new Map<SheetRow, Section>()
  let section: Section = {}
  table.rows = table.rows.filter((row, index) => {
    const found = kinds[index] ?? 'centre'
    const kind = found === 'section' && isOnOne(row, index > lastCentre) ? 'note' : found
    const here = { ...at, row: row.number }
    if (kind === 'centre') {
      if (row.hidden) tell({ code: 'hidden-row', at: here })
      if (section.state || section.subdistrict) sections.set(row, section)
      return true
    }
    const text = row.cells.map(textOf).filter(Boolean).join(' ')
    if (kind === 'longer' || kind === 'cut' || kind === 'struck') table.leftOut += 1
    if (kind === 'note') {
      notes.push(row)
      return false
    }
    if (kind === 'section') section = nextSection(section, row.number, text, subdistricts)
    const detail =
      kind === 'longer' ? String(row.cells.length) : kind === 'section' && toWords(section)
    tell({ code: TOLD[kind], at: here, value: shorten(text), ...(detail ? { detail } : {}) })
    return false
  })
  const [strange] = table.lost
  for (const { number } of table.lost)
    tell({
      code: 'unknown-header',
      at: { ...at, row: number },
      value: shorten(strange?.cells.map(textOf).filter(Boolean).join('、') ?? ''),
    })
  for (const { number, cells } of table.titles)
    tell({
      code: 'note-row',
      at: { ...at, row: number },
      value: shorten(cells.map(textOf).join('')),
    })
  return { sections, notes }
}

const toWords = ({ subdistrict, state }: Section) =>
  [
    subdistrict,
    state && state !== 'doubtful' ? FILING_STATE_LABELS[state] : state && words.unclearState,
  ]
    .filter(Boolean)
    .join('、')

/**
 * A column of citizens' numbers is about persons, whatever stands above it; so is one of mobile numbers beside a column of
 * names (联系人、联系方式).
 */
export function hidePersonal(heading: Heading, { headings, rows }: Table): Heading {
  const isBesideName =
    words.besideName.test(heading.heading) &&
    headings.some(
      ({ index, column }) => index === heading.index - 1 && column?.format === 'personal',
    )
  if (isRead(heading.column) && !isBesideName) return heading
  const texts = textsAt(rows, heading.index)
  return holdsIdNumbers(texts, rows.length) || (isBesideName && holdsMobiles(texts))
    ? { index: heading.index, ...personal(heading.heading) }
    : heading
}

/** What columns.json says of all dates and ages of a file goes with each of their columns. */
function withRules(heading: Heading, { dateOrder, ageUnit }: FileRules): Heading {
  const { format, heading: to } = heading.column ?? {}
  const more = {
    ...(dateOrder && format === 'date' ? { dateOrder } : {}),
    ...(ageUnit && (format === 'months' || format === 'monthRange') ? { ageUnit } : {}),
  }
  if (!to || !Object.keys(more).length) return heading
  return { ...heading, rule: { from: heading.heading, to, ...more, ...heading.rule } }
}

/** Days from 1 January 1900 to the first day of workbooks that count from 1904. */
const DAYS_TO_1904 = 1462
const SERIAL = /^\d{5}$/

/** Days written as bare numbers in a workbook that counts from 1904. */
function shiftSerialDates({ headings, rows }: Table): void {
  const dates = headings.filter(({ column }) => column?.format === 'date')
  for (const { index } of dates)
    for (const { cells } of rows) {
      const text = textOf(cells[index]).trim()
      if (SERIAL.test(text)) cells[index] = String(Number(text) + DAYS_TO_1904)
    }
}
