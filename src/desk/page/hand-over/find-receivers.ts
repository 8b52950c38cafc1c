import type { Accused } from '#src/desk/acts/pass-on.ts'
import { HOTLINE } from '#src/desk/hand-over/receivers.ts'
import type { ActedOn } from '#src/desk/page/acts/acted-on.ts'
import { toAccused } from '#src/desk/page/acts/find-units.ts'
import { listUnits } from '#src/desk/page/published-names.ts'
import type { Authority } from '#src/region/complaint-rules.ts'

/** How a package goes to its unit: through the desk, by the desk to its address, as a file, on paper. */
export const WAYS = ['desk', 'webhook', 'file', 'paper'] as const
export type Way = (typeof WAYS)[number]

/**
 * Units that a package can be made for: not those that the case is about, nor the officer's own; what only a level above
 * opens never goes to the lead.
 */
export function findReceivers(acted: ActedOn, accused: Accused = toAccused(acted)): Authority[] {
  const { row, published, openers } = acted
  const isHeldAbove = row.holder !== null && openers.above.includes(row.holder)
  const isLead = (id: string) => isHeldAbove && id === published.rules.lead
  return [...listUnits(published), HOTLINE].filter(
    ({ id }) => !accused.has(id) && !openers.own.has(id) && !isLead(id),
  )
}

/** How a package can go to a unit: without keys in the list that counts there is paper alone. */
export function findWays(
  unit: string,
  { openers }: Pick<ActedOn, 'openers'>,
  addresses: readonly string[],
): Way[] {
  if (!openers.listed.has(unit)) return ['paper']
  return WAYS.filter((way) => way !== 'webhook' || addresses.includes(unit))
}
