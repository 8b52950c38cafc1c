import type { Column } from '#src/filings/columns.ts'
import type { Heading } from '#src/filings/headings/find-header.ts'

/** Fields that several columns may fill together. */
const ADDED_UP = new Set([
  'phones',
  'aliases',
  'formerNames',
  'services',
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
