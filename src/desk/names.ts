import { HELD_AUTHORITY } from '#src/complaints/routing/to-route.ts'
import { OUTCOMES, type Outcome, STATES, type State } from '#src/complaints/states.ts'
import type { Complaint } from '#src/complaints/store/complaint-store.ts'
import type { DeskSite } from '#src/desk/desk.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { zhHans as words } from '#src/desk/words.ts'
import type { WrapAlarm } from '#src/desk/wrapping/wrap-cases.ts'
import type { Authority } from '#src/region/complaint-rules.ts'
import { listMatters } from '#src/region/list-matters.ts'

/** Every unit the rules name: those of the region and those above. */
export function listAuthorities({ rules }: DeskSite): Authority[] {
  if (!rules) return []
  return [...rules.authorities, ...rules.escalation.map(({ authority }) => authority)]
}

/** The name of a unit; its id, where today's rules do not name it any more. */
export function toAuthorityName(site: DeskSite, id: string): string {
  if (id === HELD_AUTHORITY.id) return HELD_AUTHORITY.name
  return listAuthorities(site).find((authority) => authority.id === id)?.name ?? id
}

/** The residents' words for a matter; its id, where today's rules do not have it any more. */
export function toMatterLabel({ rules }: DeskSite, id: string): string {
  return (rules && listMatters(rules).find((matter) => matter.id === id)?.label) ?? id
}

/** The name of the centre complained about, as filed; nothing for a place that is not in the directory. */
export function toCentreName(
  { toNames }: DeskSite,
  { centreId }: Pick<Complaint, 'centreId'>,
): string | undefined {
  if (centreId === null) return undefined
  return toNames(centreId)[0] ?? centreId
}

/**
 * The unit of an id, a name or an alias; `others`: what counts as one besides those of the rules. Throws a `DeskError` that
 * names all units for any other word.
 */
export function findAuthority(
  site: DeskSite,
  written: string,
  others: readonly Authority[] = [],
): Authority {
  const authorities = [...listAuthorities(site), ...others]
  if (authorities.length === 0) throw new DeskError(EXIT.wrong, words.problems.noRules)
  const found = authorities.find(({ id, name, aliases }) =>
    [id, name, ...aliases].includes(written.trim()),
  )
  if (found) return found
  const names = authorities.map(({ id, name }) => `${name}（${id}）`)
  throw new DeskError(EXIT.usage, words.problems.unknownAuthority(written, names))
}

/**
 * The id of a unit, however it is written. Where no rules are published, as on an officer's own device, only an id
 * can be written. Throws a `DeskError` for any other word.
 */
export function toAuthorityId(site: DeskSite, written: string): string {
  const isId = /^[a-z0-9-]+$/.test(written.trim())
  return !site.rules && isId ? written.trim() : findAuthority(site, written).id
}

/** Why a case must not be worked on. */
export function toAlarmText(
  { reference, listNumber }: Pick<Complaint, 'reference' | 'listNumber'>,
  alarm: WrapAlarm,
): string {
  const { problems } = words
  if (alarm.kind === 'unknownList') return problems.unknownList(reference, listNumber)
  if (alarm.kind === 'otherReaders')
    return problems.otherReaders(reference, alarm.expected, alarm.found)
  return problems[alarm.kind](reference)
}

/** What officers look at first. */
export function toFlags(complaint: Pick<Complaint, 'urgent' | 'toVerify' | 'raised'>): string[] {
  return (['urgent', 'toVerify', 'raised'] as const)
    .filter((flag) => complaint[flag])
    .map((flag) => words.flags[flag])
}

/** The id of a matter, written as its id or in residents' words. Throws a `DeskError` that names all for any other word. */
export function toMatterId({ rules }: DeskSite, written: string): string {
  const matters = rules ? listMatters(rules) : []
  const found = matters.find(({ id, label }) => [id, label].includes(written.trim()))
  if (found) return found.id
  const names = matters.map(({ id, label }) => `${label}（${id}）`)
  throw new DeskError(EXIT.usage, words.problems.unknownMatter(written, names))
}

/** A state, written as its code or in Chinese. Throws a `DeskError` for any other word. */
export function parseState(written: string): State {
  const state = STATES.find((one) => one === written || words.states[one] === written)
  if (!state) throw new DeskError(EXIT.usage, words.problems.unknownState(written))
  return state
}

/** An outcome, written as its code or in Chinese. Throws a `DeskError` for any other word. */
export function parseOutcome(written: string): Outcome {
  const outcome = OUTCOMES.find((one) => one === written || words.outcomes[one] === written)
  if (!outcome) throw new DeskError(EXIT.usage, words.problems.unknownOutcome(written))
  return outcome
}
