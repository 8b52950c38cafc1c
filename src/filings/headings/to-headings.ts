import type { Column } from '#src/filings/columns.ts'
import { columnOf, columnWithin } from '#src/filings/headings/column-of.ts'
import { type ColumnRule, isBetweenSlashes } from '#src/filings/headings/column-rules.ts'
import { normaliseHeading } from '#src/filings/headings/normalise-heading.ts'

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
export function toHeadings(cells: readonly string[], rules: readonly ColumnRule[]): Heading[] {
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
