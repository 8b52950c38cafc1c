import { CsvError } from 'csv-parse'
import { parse } from 'csv-parse/sync'
import {
  type FileContent,
  LIMITS,
  type SheetRow,
  withoutApostrophe,
} from '#src/filings/read/sheet.ts'
import { zhHans as words } from '#src/filings/read/words.ts'

/** The order decides between equals. */
const DELIMITERS = [',', '\t', ';', '|', '，']
const LINE_END = /\r\n|\n|\r/

/** What is left of a file of which the end was never written. */
const UNWRITTEN = /\0{8}/

/** CSV text → one sheet. Lines may end in different ways within one file. */
export function parseCsv(text: string): FileContent {
  if (UNWRITTEN.test(text)) return { fault: 'broken-file', detail: words.unwritten }
  const delimiter = findDelimiter(text)
  try {
    const records = parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      to: LIMITS.rows + LIMITS.otherRows + 1,
    })
    const swallowing = records.findIndex((cells) => hasSwallowedLines(cells, delimiter))
    if (swallowing >= 0)
      return { fault: 'broken-file', detail: words.quoteSwallows(swallowing + 1) }
    const plain = text.includes("'") ? (cells: string[]) => cells.map(withoutApostrophe) : undefined
    const toRow = (cells: string[], index: number) => ({
      number: index + 1,
      cells: plain?.(cells) ?? cells,
    })
    const rows: SheetRow[] = records.map(toRow)
    const last = rows.at(-1)
    if (last && isCut(text, records)) last.cut = true
    return { sheets: [{ rows }] }
  } catch (error) {
    if (error instanceof CsvError)
      return { fault: 'broken-file', detail: words.quoteOpen(lineOf(error)) }
    throw error
  }
}

const lineOf = ({ lines }: CsvError & { lines?: unknown }) =>
  typeof lines === 'number' ? lines : undefined

/** Whether the last line ends without a line end, and before the last column of all others. */
function isCut(text: string, records: readonly string[][]): boolean {
  const last = records.at(-1)?.length ?? 0
  const others = records.slice(0, -1).filter(({ length }) => length > 1)
  const isShorter = others.length > 1 && others.every(({ length }) => length > last)
  return last > 1 && isShorter && !/[\r\n]$/.test(text)
}

/** Lines that are looked at; a header stands among them. */
const LINES_TRIED = 50
const TEXT_TRIED = 20_000

/**
 * What divides the cells: what stands in most lines, and of equals what stands equally often in most of them. Marks
 * inside cells (全日托;半日托) are not in the header, and so in fewer lines.
 */
function findDelimiter(text: string): string {
  const lines = text
    .slice(0, TEXT_TRIED)
    .replace(/"[^"]*"/g, '')
    .split(LINE_END, LINES_TRIED)
  const counts = DELIMITERS.map((delimiter) => {
    const frequencies = lines.map((line) => line.split(delimiter).length - 1).filter(Boolean)
    const alike = Map.groupBy(frequencies, (one) => one).values()
    const even = Math.max(0, ...[...alike].map(({ length }) => length))
    return { delimiter, lines: frequencies.length, even }
  })
  const [best] = counts.sort((a, b) => b.lines - a.lines || b.even - a.even)
  return best?.delimiter ?? ','
}

/** Whether a quotation mark that was never closed made a cell of whole lines: one of them has as many cells as its row. */
function hasSwallowedLines(cells: readonly string[], delimiter: string): boolean {
  const cell = cells.find((one) => one.includes('\n'))
  if (!cell) return false
  const wide = Math.max(3, cells.length)
  return cell
    .split(LINE_END)
    .slice(1)
    .some((line) => line.split(delimiter).length >= wide)
}
