import type { Column } from '#src/filings/columns.ts'
import { isOfFamily } from '#src/filings/headings/column-of.ts'
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
const RANK: Readonly<Record<Heading['by'], number>> = { rule: 0, name: 1, part: 3, none: 4 }

/** Whether a column is published or checked at all. */
export const isRead = (column: Column | undefined): column is Column =>
  column !== undefined && column.format !== 'unused' && column.format !== 'personal'

export type SettledHeadings = {
  headings: Heading[]
  /** Columns that say the same as a better one, and that one. */
  doubles: { heading: Heading; better: Heading }[]
}

/** 企业名称 is a name of the centre as well, but never goes before 机构名称. */
const rankOf = ({ by, heading }: Heading) => RANK[by] + Number(by === 'name' && isOfFamily(heading))

/**
 * One column for each field: a rule goes before a name of the dictionary, that before other words for it, those before a part,
 * and left before right.
 */
export function settleHeadings(headings: readonly Heading[]): SettledHeadings {
  const best = new Map<string, Heading>()
  for (const heading of headings.filter(({ column }) => isRead(column))) {
    const field = heading.column?.field ?? ''
    const before = best.get(field)
    if (!before || rankOf(heading) < rankOf(before)) best.set(field, heading)
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
