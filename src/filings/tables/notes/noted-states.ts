import type { Heading } from '#src/filings/headings/find-header.ts'
import { type Sheet, type SheetRow, textOf } from '#src/filings/read/sheet.ts'
import { type CellRef, shorten, type Tell, toCellRef } from '#src/filings/report/filing-issue.ts'
import { type NotedState, toNoteReader } from '#src/filings/tables/notes/read-note.ts'
import { zhHans as notes } from '#src/filings/tables/notes/words.ts'
import {
  toCertainState,
  toSaidState,
  toStatement,
  toTitleState,
} from '#src/filings/tables/said-state.ts'
import { columnsOf, isFilled, type Table } from '#src/filings/tables/table.ts'
import { zhHans as words } from '#src/filings/tables/words.ts'

/** What is said of the state of rows elsewhere, and where; `firm`: so that a column that says filed cannot be right. */
export type Given = { state: NotedState; title: string; at: CellRef; firm: boolean }

/** Lists have some notes; in more of them nobody looks for names. */
const MOST_NOTES = 100

/** The names of centres, without blanks, by row. */
function toNames({ headings }: Table, rows: readonly SheetRow[]): Map<SheetRow, string> {
  const columns = columnsOf(headings, 'legalName', 'displayName')
  return new Map(
    rows.map((row) => {
      const cell = columns.map((index) => row.cells[index]).find(isFilled)
      return [row, textOf(cell).replace(/\s/g, '')]
    }),
  )
}

/**
 * What tells whether a row that looks like a title says the state of these centres, or which mark means a state. A mark
 * before a state (★已注销) explains itself below the last centre only; above others it is the bullet of their title.
 */
export function toIsOnOne(
  table: Table,
  centres: readonly SheetRow[],
): (row: SheetRow, isBelow: boolean) => boolean {
  // Most lists have no such row, and many centres: their names are read when one is asked about.
  let read: ReturnType<typeof toNoteReader> | undefined
  let looked = 0
  return (row, isBelow) => {
    looked += 1
    const line = toLine(row)
    if (looked > MOST_NOTES) return false
    if (notes.someOnly.test(line)) return true
    if (notes.byColour.test(line) && !toTitleState(line)) return true
    if (!isBelow && notes.bareMark.test(line)) return false
    if (notes.markExplained.test(line)) return true
    read ??= toNoteReader(toNames(table, centres))
    return read(line).size > 0
  }
}

/**
 * The states that notes above and below a list say of single rows: of those they name (示例园已停业), of those with a mark that they
 * explain (带★的已注销); and those written beside a cell. Where a note means some by their colour, nobody can tell which.
 */
export function findNotedStates(
  table: Table,
  below: readonly SheetRow[],
  comments: Sheet['comments'],
  at: CellRef,
  tell: Tell,
): Map<SheetRow, Given> {
  const noted = new Map<SheetRow, Given>()
  const above = table.above.filter((row) => isNoteAbove(toLine(row)))
  const lines = [...above, ...below].slice(0, MOST_NOTES)
  const read = lines.length > 0 ? toNoteReader(toNames(table, table.rows)) : undefined
  const taken = new Set<SheetRow>()
  for (const row of lines) {
    const title = toLine(row)
    const given = { title, at: { ...at, row: row.number }, firm: true }
    const found = read?.(title) ?? []
    for (const [one, state] of found) noted.set(one, { ...given, state })
    const isOfColour = saysColour(title)
    for (const one of isOfColour ? table.rows : [])
      if (!noted.has(one)) noted.set(one, { ...given, state: 'doubtful' })
    const asks = saysSome(title)
    if (asks) tell({ code: 'note-of-some', at: given.at, value: shorten(title) })
    if (isOfColour || asks || [...found].length > 0) taken.add(row)
  }
  for (const row of below)
    if (!taken.has(row)) {
      const value = shorten(row.cells.map(textOf).filter(Boolean).join(' '))
      tell({ code: 'note-row', at: { ...at, row: row.number }, value })
    }
  giveCommented(table, comments ?? [], at, noted)
  return noted
}

/** Comments on names, states and remarks are about the centre; those on a telephone are about that. */
function giveCommented(
  { headings, rows }: Table,
  comments: NonNullable<Sheet['comments']>,
  at: CellRef,
  noted: Map<SheetRow, Given>,
): void {
  const own = columnsOf(headings, 'legalName', 'displayName', 'row.status')
  for (const { row: number, column, text } of comments) {
    const heading = headings.find(({ index }) => index === column)
    if (!heading || !(own.includes(column) || isRemark(heading))) continue
    const state = toCertainState(text)
    const row = rows.find((one) => one.number === number)
    if (!row || !state) continue
    const place = toCellRef({ ...at, row: number }, heading)
    noted.set(row, { state, title: text, at: place, firm: true })
  }
}

/** Columns that are not read, in which clerks note what became of a centre. */
export const isRemark = ({ by, column, heading, rule }: Heading): boolean =>
  rule === undefined &&
  ((by === 'none' && !column) ||
    (column?.field === 'row.unused' && words.remarkColumn.test(heading)))

const isNoteAbove = (line: string) =>
  notes.noTitle.test(line) || notes.byColour.test(line) || notes.markExplained.test(line)

function saysColour(line: string): boolean {
  if (notes.asksOfClerk.test(line) || notes.leftList.test(line)) return false
  return line.split(notes.anyEnd).some((clause) => {
    const state = toSaidState(clause)
    const isState = (state && state !== 'filed') || notes.endedState.test(clause)
    return notes.byColour.test(clause) && isState
  })
}

/** 其中2家停业, with nothing more. */
function saysSome(line: string): boolean {
  const [, rest = ''] = notes.someOnly.exec(line) ?? []
  return rest !== '' && toStatement(rest) !== undefined
}

const toLine = ({ cells }: SheetRow) => cells.map(textOf).join('').replace(/\s/g, '')
