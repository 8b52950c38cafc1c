import type { StateWord } from '#src/filings/check/state/to-state-word.ts'
import { type Sheet, type SheetRow, textOf } from '#src/filings/read/sheet.ts'
import type { CellRef } from '#src/filings/report/filing-issue.ts'
import { toRemarkedState, toSaidState } from '#src/filings/tables/said-state.ts'
import { columnsOf, isFilled, type Table } from '#src/filings/tables/table.ts'
import { zhHans as words } from '#src/filings/tables/words.ts'

/** What is said of the state of rows elsewhere, and where. */
export type Given = { state: Exclude<StateWord, 'filed'>; title: string; at: CellRef }

/** Lists have some notes; in more of them nobody looks for names. */
const MOST_NOTES = 100

/** A shorter name may stand in any text. */
const SHORTEST_NAME = 4

/** The names of the centres of a table, without blanks, by row. */
export function toNames({ headings }: Table, rows: readonly SheetRow[]): Map<SheetRow, string> {
  const columns = columnsOf(headings, 'legalName', 'displayName')
  return new Map(
    rows.map((row) => {
      const cell = columns.map((index) => row.cells[index]).find(isFilled)
      return [row, textOf(cell).replace(/\s/g, '')]
    }),
  )
}

/** What tells whether a line is about one of these centres, and no title of others. */
export function toIsOnOne(names: ReadonlyMap<SheetRow, string>): (row: SheetRow) => boolean {
  let looked = 0
  return (row) => {
    looked += 1
    const line = toLine(row.cells)
    if (looked > MOST_NOTES) return false
    return meantBy(line, names).some((one) => one !== row && !toSaidState(names.get(one) ?? ''))
  }
}

/**
 * The states that notes above and below a list say of single rows: of those they name (示例园已停业), of those with a mark that they
 * explain (带★的已注销); and those written beside a cell. Where a note means some by their colour or place in the list, nobody can tell which.
 */
export function findNotedStates(
  table: Table,
  notes: readonly SheetRow[],
  comments: Sheet['comments'],
  at: CellRef,
): Map<SheetRow, Given> {
  const noted = new Map<SheetRow, Given>()
  for (const { row: number, text } of comments ?? []) {
    const state = toRemarkedState(text)
    const row = table.rows.find((one) => one.number === number)
    if (row && state && state !== 'filed')
      noted.set(row, { state, title: text, at: { ...at, row: number } })
  }
  const above = table.above.filter(({ cells }) => words.noTitle.test(toLine(cells)))
  const said = [...above, ...notes].slice(0, MOST_NOTES).flatMap(({ number, cells }) => {
    const title = toLine(cells)
    const state = toSaidState(title)
    const isOfRows = state && state !== 'filed' && !words.total.test(title)
    return isOfRows ? [{ state, title, at: { ...at, row: number } }] : []
  })
  const names = said.length > 0 ? toNames(table, table.rows) : new Map<SheetRow, string>()
  for (const one of said) for (const row of meantBy(one.title, names)) noted.set(row, one)
  const unclear = said.find(({ title }) => words.ofSomeOnly.test(title))
  if (unclear && noted.size === 0)
    for (const row of table.rows) noted.set(row, { ...unclear, state: 'doubtful' })
  return noted
}

const toLine = (cells: SheetRow['cells']) => cells.map(textOf).join('').replace(/\s/g, '')

function meantBy(title: string, names: ReadonlyMap<SheetRow, string>): SheetRow[] {
  const all = [...names]
  const named = all.filter(([, name]) => name.length >= SHORTEST_NAME && title.includes(name))
  const marks = [...new Set(title.match(words.markOfNote))]
  const marked = all.filter(([, name]) =>
    marks.some((mark) => name.startsWith(mark) || name.endsWith(mark)),
  )
  return [...named, ...marked].map(([row]) => row)
}
