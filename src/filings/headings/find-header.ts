import type { Column } from '#src/filings/columns.ts'
import { columnOf, columnWithin, normaliseHeading } from '#src/filings/headings/column-of.ts'
import { type ColumnRule, isBetweenSlashes } from '#src/filings/headings/column-rules.ts'
import { type SheetRow, textOf } from '#src/filings/read/sheet.ts'

/** How far down a header may stand, under titles and notes. */
const ROWS_SEARCHED = 20
const KEY_FIELDS = new Set(['legalName', 'filingNumber', 'creditCode', 'row.id'])

export type Header = { row: SheetRow; headings: Heading[] }

/** The row that holds the most known headings, at least two and one of them naming the centre. */
export function findHeader(
  rows: readonly SheetRow[],
  rules: readonly ColumnRule[],
): Header | undefined {
  let best: Header | undefined
  for (const row of rows.slice(0, ROWS_SEARCHED)) {
    const headings = toHeadings(row.cells.map(textOf), rules)
    if (isHeader(headings) && known(headings) > known(best?.headings ?? []))
      best = { row, headings }
  }
  return best
}

const known = (headings: readonly Heading[]) =>
  new Set(headings.filter(({ by }) => by !== 'none').map(({ index }) => index)).size

function isHeader(headings: readonly Heading[]): boolean {
  const names = headings.some(({ column }) => column !== undefined && KEY_FIELDS.has(column.field))
  return names && known(headings) >= 2
}

/** What one column of a sheet was understood as. One column may be read several times, by several rules. */
export type Heading = {
  /** From 0. */
  index: number
  /** As written in the file, on one line. */
  heading: string
  by: 'rule' | 'name' | 'part' | 'none'
  column?: Column
  rule?: ColumnRule
}

/** Headings of a sheet → what each column means: rules first, then the same name, then the longest alias inside. */
function toHeadings(cells: readonly string[], rules: readonly ColumnRule[]): Heading[] {
  return cells.flatMap((cell, index): Heading[] => {
    const heading = cell.replace(/\s+/gu, ' ').trim()
    if (!heading) return []
    const matching = rules.filter(({ from }) => matches(from, heading))
    if (matching.length) return matching.map((rule) => byRule(index, heading, rule))
    const exact = columnOf(heading)
    if (exact) return [{ index, heading, by: 'name', column: exact }]
    const part = columnWithin(heading)
    return [part ? { index, heading, by: 'part', column: part } : { index, heading, by: 'none' }]
  })
}

function byRule(index: number, heading: string, rule: ColumnRule): Heading {
  const column = rule.to === undefined ? undefined : columnOf(rule.to)
  return column
    ? { index, heading, by: 'rule', column, rule }
    : { index, heading, by: 'rule', rule }
}

function matches(from: string, heading: string): boolean {
  return isBetweenSlashes(from)
    ? new RegExp(from.slice(1, -1), 'u').test(heading)
    : normaliseHeading(from) === normaliseHeading(heading)
}

/** Fields that several columns may fill together. */
const ADDED_UP = new Set([
  'phones',
  'aliases',
  'pilotLabels',
  'demonstrationLabels',
  'features',
  'responsiblePosts',
])
const RANK: Readonly<Record<Heading['by'], number>> = { rule: 0, name: 1, part: 2, none: 3 }

/** Whether a column is published or checked at all. */
export const isRead = (column: Column | undefined): column is Column =>
  column !== undefined && column.format !== 'unused' && column.format !== 'personal'

export type SettledHeadings = {
  headings: Heading[]
  /** Columns that say the same as a better one, and that one. */
  doubles: { heading: Heading; better: Heading }[]
}

/** One column for each field: a rule goes before the same name, that before a part, and left before right. */
export function settleHeadings(headings: readonly Heading[]): SettledHeadings {
  const best = new Map<string, Heading>()
  for (const heading of headings.filter(({ column }) => isRead(column))) {
    const field = heading.column?.field ?? ''
    const before = best.get(field)
    if (!before || RANK[heading.by] < RANK[before.by]) best.set(field, heading)
  }
  const doubles = headings.flatMap((heading) => {
    const better = best.get(heading.column?.field ?? '')
    const isDouble = better && better.index !== heading.index && !isShared(heading)
    return isDouble ? [{ heading, better }] : []
  })
  const left = new Set(doubles.map(({ heading }) => heading))
  return { headings: headings.filter((heading) => !left.has(heading)), doubles }
}

/** Rules may name a second source for a field; some fields take all that they are given. */
const isShared = ({ by, column }: Heading) => by === 'rule' || ADDED_UP.has(column?.field ?? '')
