import type { RoutePreview } from '#src/complaints/complaint-intake.ts'
import { findAccused } from '#src/complaints/routing/find-accused.ts'
import { zhHans as words } from '#src/complaints/routing/words.ts'
import {
  type Authority,
  type ComplaintRules,
  HELD,
  type Matter,
  UNCLEAR,
} from '#src/region/complaint-rules.ts'
import { listMatters } from '#src/region/list-matters.ts'

/** Stands where every unit of the rules is complained about: a person has to choose one. */
export const HELD_AUTHORITY: Authority = { id: HELD, name: words.held, aliases: [] }

/**
 * Who gets a complaint. `accused`: every name it gives for the unit it is about. Nothing ever goes to that unit
 * (信访工作条例 Art. 30): another one gets it then, the first of its copies, the lead, the levels above; and where
 * all of them are accused, nobody until a person has chosen (`HELD_AUTHORITY`). A matter that the rules do not
 * know any more goes where 「不清楚」 goes.
 */
export function toRoute(
  rules: ComplaintRules,
  matterId: string,
  accused: readonly string[],
): RoutePreview {
  const matter = findMatter(rules, matterId)
  const above = rules.escalation.map(({ authority }) => authority)
  const named = findAccused([...rules.authorities, ...above], accused)
  const isFree = ({ id }: Authority) => !named.has(id)

  const wanted = findUnit(rules, matter.primary)
  const copies = matter.copies.map((id) => findUnit(rules, id)).filter(isFree)
  const candidates = [wanted, ...copies, findUnit(rules, rules.lead), ...above]
  const primary = candidates.find(isFree) ?? HELD_AUTHORITY
  return {
    matter,
    primary,
    copies: copies.filter(({ id }) => id !== primary.id),
    redirected: primary.id !== wanted.id,
    leadAccused: named.has(rules.lead),
  }
}

function findMatter(rules: ComplaintRules, wanted: string): Matter {
  const matters = listMatters(rules)
  const matter = matters.find(({ id }) => id === wanted) ?? matters.find(({ id }) => id === UNCLEAR)
  if (!matter) throw new TypeError(`Complaint rules without the matter ${UNCLEAR}`)
  return matter
}

function findUnit({ authorities }: ComplaintRules, wanted: string): Authority {
  const unit = authorities.find(({ id }) => id === wanted)
  if (!unit) throw new TypeError(`Complaint rules name a unit they do not have: ${wanted}`)
  return unit
}

/** The authority of an id; one that today's rules do not name any more stands for the lead authority. */
export function toAuthority(rules: ComplaintRules, id: string): Authority {
  const above = rules.escalation.map(({ authority }) => authority)
  const known = [...rules.authorities, ...above, HELD_AUTHORITY]
  const found = known.find((one) => one.id === id) ?? known.find((one) => one.id === rules.lead)
  if (!found) throw new Error(`The complaint rules name no lead authority ${rules.lead}`)
  return found
}
