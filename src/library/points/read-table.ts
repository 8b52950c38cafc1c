import { CsvError } from 'csv-parse'
import { parse } from 'csv-parse/sync'
import type { ContentIssue, TellContent } from '#src/library/content-issue.ts'
import type { ContentFile } from '#src/library/read-content-files.ts'
import { zhHans } from '#src/library/words.ts'

const words = zhHans.tables

/** A table that the bureau keeps: how its columns are headed, which it cannot do without, how long it may be. */
export type TableForm<Column extends string> = {
  /** Column → its heading in Chinese; a file may also head it by code. */
  columns: Readonly<Record<Column, string>>
  needed: readonly Column[]
  /** Of a longer file only so many lines are read. */
  mostRows: number
  /** What to tell of a file without a line. */
  empty: ContentIssue['code']
}

/** One line of a table, and how to tell what is wrong with a cell of it. */
export type TableRow<Column extends string> = {
  cells: Readonly<Record<Column, string>>
  /** As a spreadsheet counts. */
  number: number
  /** The value is the whole cell, unless another is given. */
  tell: (
    code: ContentIssue['code'],
    column: Column,
    more?: Pick<ContentIssue, 'value' | 'detail'>,
  ) => void
}

/** The lines of a table that are not blank; none where a needed column is missing. */
export function readTable<Column extends string>(
  file: ContentFile,
  { columns, needed, mostRows, empty }: TableForm<Column>,
  tell: TellContent,
): TableRow<Column>[] {
  const records = parseCsv(file, mostRows, tell)
  if (!records) return []
  const [heading = [], ...rest] = records
  const titles = heading.map((title) => title.trim())
  const names = Object.keys(columns) as Column[]
  const places = names.map((column) => ({
    column,
    at: titles.findIndex((title) => title === column || title === columns[column]),
  }))
  const rows = rest.slice(0, mostRows).flatMap((record, index) => {
    if (record.every((cell) => cell.trim() === '')) return []
    const entries = places.map(({ column, at }) => [column, record[at]?.trim() ?? ''])
    const cells = Object.fromEntries(entries) as TableRow<Column>['cells']
    const number = index + 2
    const tellCell: TableRow<Column>['tell'] = (code, column, more) => {
      const field = words.cell(number, columns[column])
      tell({ code, file: file.path, field, value: cells[column], ...more })
    }
    return [{ number, cells, tell: tellCell }]
  })
  if (rest.length > mostRows) {
    tell({ code: 'tableTooLong', file: file.path, value: String(mostRows + 2) })
  }
  const missing = places.filter(({ column, at }) => at < 0 && needed.includes(column))
  if (rows.length === 0) tell({ code: empty, file: file.path })
  else if (missing.length > 0) {
    const value = missing.map(({ column }) => words.columnName(columns[column], column))
    tell({ code: 'tableColumns', file: file.path, value: value.join(words.separator) })
    return []
  }
  return rows
}

function parseCsv({ path, text }: ContentFile, mostRows: number, tell: TellContent) {
  try {
    const options = { relax_column_count: true, relax_quotes: true, to: mostRows + 2 }
    return parse(text, options) as string[][]
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    tell({ code: 'tableBroken', file: path, detail: error.message })
    return undefined
  }
}
