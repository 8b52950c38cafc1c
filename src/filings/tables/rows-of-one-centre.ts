import type { CellFormat } from '#src/filings/cells/cell-format.ts'
import { parseServiceTypes } from '#src/filings/cells/codes/parse-code.ts'
import { parseMonthRange } from '#src/filings/cells/parse-months.ts'
import { columnOf, normaliseHeading } from '#src/filings/headings/column-of.ts'
import type { Heading } from '#src/filings/headings/find-header.ts'
import { isRead } from '#src/filings/headings/settle-headings.ts'
import { type SheetRow, textOf } from '#src/filings/read/sheet.ts'
import { type CellRef, shorten, type Tell, toCellRef } from '#src/filings/report/filing-issue.ts'
import { columnsOf, isFilled, type Table } from '#src/filings/tables/table.ts'
import { zhHans as words } from '#src/filings/tables/words.ts'
import { CLASS_GROUP_LABELS } from '#src/text/codes.ts'

/** Rows whose columns mean the same. */
export type Part = { headings: Heading[]; rows: SheetRow[] }

/** What a row speaks of when a centre fills several: one class, or one service. */
type Selector = {
  heading: Heading
  /** What is told of a row whose part is unknown, and of which of its cells. */
  unknown: 'row-without-class' | 'row-without-service'
  /** Children of all rows are the children of the centre. */
  addsUp: boolean
  /** The part of the record that a row speaks of; none when its cell does not say. */
  codeOf: (row: SheetRow) => string | undefined
  /** What a column means in the rows of that part. */
  fieldOf: (heading: Heading, code: string) => string | undefined
}

/**
 * A centre may fill several rows: one for each class or service, or merged cells. Each row then gets the columns of
 * its class or service, and what is said once for all rows is said in the first.
 */
export function toParts(table: Table, at: CellRef, tell: Tell): { parts: Part[]; used: Heading[] } {
  const { headings } = table
  const names = columnsOf(headings, 'legalName')
  const selector = findClasses(table) ?? findServices(table)
  if (selector) takeSums(table, selector, at, tell)
  const { rows } = table
  if (!selector && !rows.some(({ fromAbove }) => fromAbove?.some((one) => names.includes(one))))
    return { parts: [table], used: [] }
  const groups = groupRows(table, names, selector)
  const inPart = selector ? headings.filter((one) => isOfPart(one, groups, selector)) : []
  const codes = new Map(rows.map((row) => [row, selector?.codeOf(row) ?? '']))
  const used = [...inPart, ...(selector && !selector.heading.column ? [selector.heading] : [])]
  const shared = headings.filter((one) => !used.includes(one))
  for (const group of groups.filter(({ length }) => length > 1))
    for (const heading of shared)
      if (selector?.addsUp && heading.column?.field === 'enrolled')
        addUp(group, [heading], heading.index)
      else settleGroup(group, heading, names, at, tell)
  if (!selector) return { parts: [table], used: [] }
  const totals = inPart.filter(({ column }) => column?.field === 'places')
  const total = totals[0] && { ...totals[0], index: table.width, given: true }
  if (total) for (const group of groups) addUp(group, totals, total.index)
  const parts = [...Map.groupBy(rows, (row) => codes.get(row) ?? '')].map(([code, own]) => {
    if (!code) tellUnknown(own, selector, inPart, at, tell)
    const mapped = code ? inPart.flatMap((one) => toPartHeading(one, code, selector)) : []
    return { headings: [...shared, ...mapped, ...(total ? [total] : [])], rows: own }
  })
  return { parts, used }
}

/** A row that adds up those of the classes above it is none of them. */
function takeSums(table: Table, { heading }: Selector, at: CellRef, tell: Tell): void {
  table.rows = table.rows.filter(({ number, cells }) => {
    if (!words.total.test(textOf(cells[heading.index]).replace(/\s/g, ''))) return true
    const value = shorten(cells.map(textOf).filter(Boolean).join(' '))
    tell({ code: 'note-row', at: { ...at, row: number }, value })
    return false
  })
}

const isUnknownOf = (names: readonly string[]) => (heading: Heading) =>
  heading.by === 'none' && names.includes(normaliseHeading(heading.heading))

function findClasses({ headings, rows }: Table): Selector | undefined {
  const heading = headings.find(isUnknownOf(words.classes))
  if (!heading) return undefined
  const codeOf = ({ cells }: SheetRow) => toClass(textOf(cells[heading.index]))
  const names = columnsOf(headings, 'legalName')
  const isSecond = (row: SheetRow, index: number) =>
    index > 0 &&
    isFilled(row.cells[heading.index]) &&
    isFilled(rows[index - 1]?.cells[heading.index]) &&
    continues(row, rows[index - 1], names)
  return rows.some(isSecond)
    ? { heading, unknown: 'row-without-class', addsUp: true, codeOf, fieldOf: toClassField }
    : undefined
}

function toClass(cell: string): string | undefined {
  const text = cell.replace(/\s/g, '')
  const byLabel = Object.entries(CLASS_GROUP_LABELS).find(([, label]) => text.startsWith(label))
  const byWord = words.classWords.find(([pattern]) => pattern.test(text))
  return byLabel?.[0] ?? byWord?.[1] ?? toClassOfAges(text)
}

/** The class of an age: up to one year, to two, to three; what spans more is mixed. */
function toClassOfAges(text: string): string | undefined {
  if (!/\d/.test(text)) return undefined
  const { from, to } = parseMonthRange(text).value ?? {}
  if (from === undefined || to === undefined) return undefined
  if (to <= 12) return 'infant'
  if (to <= 24) return from >= 11 ? 'youngToddler' : 'mixedAge'
  return from >= 23 ? 'olderToddler' : 'mixedAge'
}

function toClassField(heading: Heading, code: string): string | undefined {
  const ending =
    (heading.column?.field === 'places' && 'places') ||
    (isUnknownOf(words.classCounts)(heading) && 'classes') ||
    (isUnknownOf(words.classSizes)(heading) && 'classSize') ||
    (isUnknownOf(words.classRatios)(heading) && 'childrenPerCarer') ||
    (isUnknownOf(words.classAvailability)(heading) && 'availability')
  return ending ? `classGroups.${code}.${ending}` : undefined
}

function findServices({ headings }: Table): Selector | undefined {
  const heading = headings.find(({ column, rule }) => column?.field === 'services' && !rule)
  if (!heading || !headings.some(isUnknownOf(words.fees))) return undefined
  const codeOf = ({ cells }: SheetRow) => {
    const { value = [], problems } = parseServiceTypes(textOf(cells[heading.index]))
    return value.length === 1 && !problems.length ? value[0] : undefined
  }
  const fieldOf = (one: Heading, code: string) =>
    isUnknownOf(words.fees)(one) ? `services.${code}.feeInYuan` : undefined
  return { heading, unknown: 'row-without-service', addsUp: false, codeOf, fieldOf }
}

/** Whether a row goes on with the centre of the row above. */
function continues(row: SheetRow, above: SheetRow | undefined, names: readonly number[]): boolean {
  return names.some(
    (index) =>
      row.fromAbove?.includes(index) ||
      !isFilled(row.cells[index]) ||
      textOf(row.cells[index]) === textOf(above?.cells[index]),
  )
}

/** Whether a row says of itself something else than the one above, so that it is another centre of that name. */
const differ = (row: SheetRow, above: SheetRow | undefined, columns: readonly number[]) =>
  columns.some((index) => {
    const [own, before] = [row.cells[index], above?.cells[index]]
    return isFilled(own) && isFilled(before) && textOf(own).trim() !== textOf(before).trim()
  })

/** Rows of one centre in one group. Where a file lost its merged cells, a blank name is the one above. */
function groupRows({ headings, rows }: Table, names: readonly number[], selector?: Selector) {
  const others = columnsOf(headings, 'subdistrictCode', 'filingNumber', 'creditCode', 'address')
  const groups: SheetRow[][] = []
  rows.forEach((row, index) => {
    const above = rows[index - 1]
    const group = groups.at(-1)
    const isMerged = names.some((one) => row.fromAbove?.includes(one))
    const isPart = selector?.addsUp
      ? isFilled(row.cells[selector.heading.index])
      : selector?.codeOf(row)
    const goesOn =
      isMerged || (isPart && continues(row, above, names) && !differ(row, above, others))
    if (!above || !group || !goesOn) {
      groups.push([row])
      return
    }
    for (const one of [...names, ...others])
      if (!isFilled(row.cells[one])) row.cells[one] = above.cells[one] ?? ''
    group.push(row)
  })
  return groups
}

/** Whether a column says something of its own in further rows of a centre, or can say it of a class or service only. */
function isOfPart(heading: Heading, groups: readonly SheetRow[][], selector: Selector): boolean {
  if (!selector.fieldOf(heading, 'any')) return false
  const { index } = heading
  return (
    heading.by === 'none' ||
    groups.some(([, ...further]) =>
      further.some(({ cells, fromAbove }) => isFilled(cells[index]) && !fromAbove?.includes(index)),
    )
  )
}

function toPartHeading(heading: Heading, code: string, { fieldOf }: Selector): Heading[] {
  const column = columnOf(fieldOf(heading, code) ?? '')
  return column ? [{ ...heading, by: 'name', column }] : []
}

/** Formats of cells that hold several entries. */
const LISTS = new Set<CellFormat>([
  'phones',
  'texts',
  'features',
  'label',
  'serviceTypes',
  'inspections',
  'violations',
  'penalties',
  'extraCharges',
])

/** What several rows of one centre say in one column, said in the first of them: joined, added up, or told. */
function settleGroup(
  [first, ...further]: SheetRow[],
  { index, heading, column }: Heading,
  names: readonly number[],
  at: CellRef,
  tell: Tell,
): void {
  if (!first || !isRead(column) || names.includes(index)) return
  const own = [first, ...further].filter(
    ({ cells, fromAbove }) => isFilled(cells[index]) && !fromAbove?.includes(index),
  )
  const texts = [...new Set(own.map(({ cells }) => textOf(cells[index]).trim()))]
  if (texts.length < 2) return
  for (const row of further) row.cells[index] = ''
  if (LISTS.has(column.format)) first.cells[index] = texts.join('\n')
  else {
    first.cells[index] = ''
    const detail = shorten(names.map((one) => textOf(first.cells[one])).join(' '))
    const place = toCellRef({ ...at, row: first.number }, { index, heading })
    tell({ code: 'rows-of-one-centre', at: place, value: heading, detail })
  }
}

/** The places of all classes of a centre, beside them. Nothing where one of them is no number. */
function addUp(group: readonly SheetRow[], columns: readonly Heading[], into: number): void {
  const counts = group.flatMap(({ cells, fromAbove }) =>
    columns.flatMap(({ index }) =>
      fromAbove?.includes(index) ? [] : [textOf(cells[index]).trim()],
    ),
  )
  const [first, ...further] = group
  if (!first || !counts.every((text) => /^\d{1,4}$/.test(text))) return
  for (const row of further) row.cells[into] = ''
  first.cells[into] = String(counts.reduce((sum, text) => sum + Number(text), 0))
}

function tellUnknown(
  rows: readonly SheetRow[],
  { heading, unknown: code }: Selector,
  inPart: readonly Heading[],
  at: CellRef,
  tell: Tell,
): void {
  for (const { number, cells } of rows) {
    const said = inPart.find(({ index }) => isFilled(cells[index]))
    if (!said) continue
    const shown = code === 'row-without-class' ? heading : said
    tell({
      code,
      at: toCellRef({ ...at, row: number }, shown),
      value: shorten(textOf(cells[shown.index])),
      detail: Object.values(CLASS_GROUP_LABELS).join('、'),
    })
  }
}
