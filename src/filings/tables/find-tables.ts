import { COLUMNS } from '#src/filings/columns.ts'
import { isOfFamily, normaliseHeading } from '#src/filings/headings/column-of.ts'
import type { ColumnRule } from '#src/filings/headings/column-rules.ts'
import {
  findHeader,
  type Header,
  type Heading,
  headerAt,
  isHeaderAgain,
  isOtherHeader,
  isStrangeHeader,
} from '#src/filings/headings/find-header.ts'
import type { SheetRow } from '#src/filings/read/sheet.ts'
import { isFilled, type Table } from '#src/filings/tables/table.ts'

/** The tables of a sheet: below one another, each with a header of its own, and side by side. */
export function findTables(rows: readonly SheetRow[], rules: readonly ColumnRule[]): Table[] {
  const tables: Table[] = []
  let header = findHeader(rows, rules)
  const [first] = header?.rows ?? []
  const above = first ? rows.slice(0, rows.indexOf(first)) : []
  let own: SheetRow[] = []
  while (header) {
    const begin = endOf(rows, header)
    const next = findNextHeader(rows, begin, header, rules)
    const filled = rows.slice(begin, next).filter(({ cells }) => cells.some(isFilled))
    const titles = next < rows.length ? takeTitles(filled) : []
    const strange = findStrangeHeader(filled, header)
    const lost = strange < 0 ? [] : filled.splice(strange)
    const said = [...own, ...above]
    tables.push(
      ...toBlocks(header, filled).map((table) => ({
        ...table,
        above: said,
        titles,
        lost: [],
        leftOut: 0,
      })),
    )
    tables.at(-1)?.lost.push(...lost)
    own = titles
    header = next < rows.length ? headerAt(rows, next, rules) : undefined
  }
  return tables
}

/** Takes away the rows of one cell above the header of a further table: they are its title. */
function takeTitles(rows: SheetRow[]): SheetRow[] {
  const last = rows.findLastIndex(({ cells }) => cells.filter(isFilled).length > 1)
  return rows.splice(last + 1)
}

const endOf = (rows: readonly SheetRow[], { rows: own }: Header) => {
  const last = own.at(-1)
  return last ? rows.indexOf(last) + 1 : 0
}

const KEY_NAMES = new Set(
  COLUMNS.filter(({ field }) =>
    ['legalName', 'filingNumber', 'creditCode'].includes(field),
  ).flatMap(({ heading, aliases }) => [heading, ...aliases]),
)

/** The first row that looks like another header, but is not understood. */
function findStrangeHeader(rows: readonly SheetRow[], header: Header): number {
  if (header.rows[0]?.number === 0) return -1
  return rows.findIndex((row) => isStrangeHeader(row) && !isHeaderAgain(row, header))
}

/** The next row that is a header with other columns; the number of rows when there is none. */
function findNextHeader(
  rows: readonly SheetRow[],
  begin: number,
  header: Header,
  rules: readonly ColumnRule[],
): number {
  // The keys of JSON are its header, and no entry is one.
  if (header.rows[0]?.number === 0) return rows.length
  for (let at = begin; at < rows.length; at += 1) {
    const row = rows[at]
    if (!row?.cells.some((cell) => typeof cell === 'string' && KEY_NAMES.has(cell))) continue
    if (isHeaderAgain(row, header, true) || !isOtherHeader(row, rules)) continue
    if (at > begin) return at
    header.rows.push(row)
    begin += 1
  }
  return rows.length
}

/** Tables side by side repeat the headings of the first: each becomes a table of its own. */
function toBlocks(
  header: Header,
  rows: SheetRow[],
): Pick<Table, 'header' | 'headings' | 'rows' | 'width'>[] {
  const starts = findStarts(header.headings)
  const width = Math.max(...header.rows.map(({ cells }) => cells.length))
  if (starts.length < 2) return [{ header, headings: header.headings, rows, width }]
  return starts.map((start, block) => {
    const [from, to] = [block === 0 ? 0 : start, starts[block + 1] ?? Number.POSITIVE_INFINITY]
    const isOwn = (_: unknown, index: number) => index >= from && index < to
    const own = rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, index) => (isOwn(cell, index) ? cell : '')),
    }))
    return {
      header,
      headings: header.headings.filter(({ index }) => isOwn(undefined, index)),
      rows: own.filter(({ cells }) => cells.some(isFilled)),
      width,
    }
  })
}

/** Where tables side by side begin: the first heading that comes as often as that of the name. */
function findStarts(headings: readonly Heading[]): number[] {
  const own = headings.filter(({ unnamed, spread, by }) => !unnamed && !spread && by !== 'rule')
  const inOtherWords = findOtherStart(own)
  if (inOtherWords !== undefined) return [0, inOtherWords]
  const places = Map.groupBy(own, ({ heading }) => normaliseHeading(heading))
  const name = own.find(({ column }) => column?.field === 'legalName')
  const count = name ? (places.get(normaliseHeading(name.heading))?.length ?? 0) : 0
  const repeated = [...places.values()].filter(({ length }) => length === count)
  return count > 1 && repeated.length > 1 ? (repeated[0] ?? []).map(({ index }) => index) : []
}

/** What every list says of a centre, once. */
const ONCE = new Set(['subdistrictCode', 'address', 'filingNumber', 'phones', 'places'])

/**
 * Where a second table begins that calls its columns otherwise: a second name of the dictionary (企业名称 may be whose the
 * centre is), and what else the first has too.
 */
function findOtherStart(own: readonly Heading[]): number | undefined {
  const names = own.filter(
    ({ column, by, heading }) =>
      by === 'name' && column?.field === 'legalName' && !isOfFamily(heading),
  )
  const [first, second] = names
  const isSame = (one: Heading) =>
    normaliseHeading(one.heading) === normaliseHeading(first?.heading ?? '')
  if (!first || !second || names.length > 2 || isSame(second)) return undefined
  const at = own.indexOf(second)
  const before = new Set(own.slice(0, at).map(({ column }) => column?.field))
  const isAgain = own
    .slice(at + 1)
    .some(({ column }) => column && ONCE.has(column.field) && before.has(column.field))
  if (!isAgain) return undefined
  const left = own[at - 1]
  const isNumber = left?.column?.field === 'row.unused' && left.index > first.index
  return isNumber ? left.index : second.index
}
