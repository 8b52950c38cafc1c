import type { ToldAct } from '#src/desk/api/act.ts'
import type { CaseRow } from '#src/desk/api/case-view.ts'
import type { OfficerCard } from '#src/officers/officer-card.ts'
import type { ComplaintRules } from '#src/region/complaint-rules.ts'

/** Which units have which part: the one that leads, and those above it. */
export type Units = { lead: string; above: readonly string[] }

export const toUnits = ({ lead, escalation }: ComplaintRules): Units => ({
  lead,
  above: escalation.map(({ authority }) => authority.id),
})

/** `all`: opens and acts; `clear`: sees what is not sealed; `nothing`: the case is not there for him. */
export type Sight = 'all' | 'clear' | 'nothing'

/** What of a case decides who sees it. */
type OfCase = Pick<CaseRow, 'holder' | 'authority'>

/**
 * What an officer sees of a case. All of it: whoever's unit opens it or handles it; cases of before there were lists
 * belong to the lead. The lead sees of all others what is not sealed, but nothing of a case that only a level above
 * opens: it is about the lead itself.
 */
export function toSight(
  { authority }: Pick<OfficerCard, 'authority'>,
  { holder, authority: handler }: OfCase,
  { lead, above }: Units,
): Sight {
  const isHeldAbove = holder !== null && above.includes(holder)
  if ((holder ?? lead) === authority) return 'all'
  if (handler === authority && !(isHeldAbove && authority === lead)) return 'all'
  return authority === lead && !isHeldAbove ? 'clear' : 'nothing'
}

/**
 * Whether an officer may do something to a case: he sees all of it, and what only a level above opens is never given
 * to the lead, neither to handle nor as a copy nor in a package.
 */
export function mayAct(
  officer: Pick<OfficerCard, 'authority'>,
  { change }: { change: Pick<ToldAct['change'], 'authority' | 'copies' | 'handOver'> },
  complaint: OfCase,
  units: Units,
): boolean {
  if (toSight(officer, complaint, units) !== 'all') return false
  const isHeldAbove = complaint.holder !== null && units.above.includes(complaint.holder)
  const given = [change.authority, change.handOver?.[1], ...(change.copies ?? [])]
  return !(isHeldAbove && given.includes(units.lead))
}
