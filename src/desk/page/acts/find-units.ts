import { findAccused } from '#src/complaints/routing/find-accused.ts'
import type { Accused } from '#src/desk/acts/pass-on.ts'
import type { ActedOn } from '#src/desk/page/acts/acted-on.ts'
import { listUnits } from '#src/desk/page/published-names.ts'
import type { Authority } from '#src/region/complaint-rules.ts'

/** Ids of the units a case is about; `others`: names that its text complains about too. */
export const toAccused = (
  { placeNames, published }: ActedOn,
  others: readonly string[] = [],
): Accused => findAccused(listUnits(published), [...placeNames, ...others])

/** Units that a case can be given to: those that it is not about, and that do not have it. */
export function findUnits(acted: ActedOn, others: readonly string[] = []): Authority[] {
  const { row, published } = acted
  const accused = toAccused(acted, others)
  const isAlready = row.state === 'forwarded' ? row.authority : undefined
  return listUnits(published).filter(({ id }) => id !== isAlready && !accused.has(id))
}
