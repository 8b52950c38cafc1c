import { findAccused } from '#src/complaints/routing/find-accused.ts'
import type { Authority, ComplaintRules } from '#src/region/complaint-rules.ts'

/**
 * To whose officers a complaint is sealed: the unit that gets it, if it has any, else the lead. A complaint about
 * the lead is opened by the level above and by nobody below it. `accused`: every name it gives for the unit it is
 * about. Nothing where nobody is left: it is not taken then.
 */
export function toHolder(
  rules: ComplaintRules,
  primary: Authority,
  accused: readonly string[],
  isListed: (authority: string) => boolean,
): Authority | undefined {
  const above = rules.escalation.map(({ authority }) => authority)
  const named = findAccused([...rules.authorities, ...above], accused)
  const lead = rules.authorities.filter(({ id }) => id === rules.lead)
  const candidates = named.has(rules.lead) ? above : [primary, ...lead]
  return candidates.find(({ id }) => !named.has(id) && isListed(id))
}
