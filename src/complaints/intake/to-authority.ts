import type { Authority, ComplaintRules } from '#src/region/complaint-rules.ts'
import { HELD_AUTHORITY } from '#src/text/complaints/routing.ts'

/** The authority of an id; one that today's rules do not name any more stands for the lead authority. */
export function toAuthority(rules: ComplaintRules, id: string): Authority {
  const above = rules.escalation.map(({ authority }) => authority)
  const known = [...rules.authorities, ...above, HELD_AUTHORITY]
  const found = known.find((one) => one.id === id) ?? known.find((one) => one.id === rules.lead)
  if (!found) throw new Error(`The complaint rules name no lead authority ${rules.lead}`)
  return found
}
