import { compareStateWords, toStateWord } from '#src/filings/check/state/to-state-word.ts'
import { takeText } from '#src/filings/headings/column-rules.ts'
import type { Heading } from '#src/filings/headings/find-header.ts'
import { type SheetRow, textOf } from '#src/filings/read/sheet.ts'
import { type CellRef, shorten, type Tell, toCellRef } from '#src/filings/report/filing-issue.ts'
import type { Table } from '#src/filings/tables/table.ts'
import { zhHans as words } from '#src/filings/tables/words.ts'

/**
 * One state for each row from all columns that say one: the gravest. That a centre runs (运营状态 正常) says nothing of
 * its filing.
 */
export function settleStates(table: Table, at: CellRef, tell: Tell): void {
  const columns = table.headings.filter(({ column }) => column?.field === 'row.status')
  const [first] = columns
  if (!first || (columns.length === 1 && !isOfRunning(first))) return
  for (const row of table.rows) {
    const said = columns.flatMap((heading) => readState(row, heading) ?? [])
    const gravest = said.toSorted((a, b) => compareStateWords(a.word, b.word))[0]
    const other = said.find(({ word }) => word !== gravest?.word)
    if (gravest && other)
      tell({
        code: 'states-differ',
        at: toCellRef({ ...at, row: row.number }, gravest.heading),
        value: shorten(gravest.text),
        detail: `${other.heading.heading} ${shorten(other.text)}`,
      })
    for (const { index } of columns) row.cells[index] = ''
    row.cells[first.index] = gravest?.text ?? ''
  }
  table.headings = table.headings.map((heading) =>
    columns.includes(heading) ? withoutRule(heading) : heading,
  )
}

const isOfRunning = ({ heading }: Heading) => words.runningColumn.test(heading)

function readState({ cells }: SheetRow, heading: Heading) {
  const taken = takeText(textOf(cells[heading.index]), heading.rule)
  const text = typeof taken === 'string' ? taken.trim() : textOf(cells[heading.index])
  if (text === '') return undefined
  const word = toStateWord(text)
  return word === 'filed' && isOfRunning(heading) ? undefined : { text, word, heading }
}

/** What a rule takes from a cell has been taken; beside one another these columns are no doubles. */
function withoutRule({ rule: _, ...heading }: Heading): Heading {
  return { ...heading, by: 'rule' }
}
