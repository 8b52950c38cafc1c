import { toTypedCode } from '#src/complaints/seal/checked-code.ts'
import type { Outcome } from '#src/complaints/states.ts'
import { parseNumber } from '#src/desk/hand-over/parse-number.ts'
import type { ActedOn, Given } from '#src/desk/page/acts/acted-on.ts'
import { type ActId, toAct } from '#src/desk/page/acts/acts.ts'
import { findUnits } from '#src/desk/page/acts/find-units.ts'
import { zhHans as words } from '#src/desk/page/acts/words.ts'
import { listUnits } from '#src/desk/page/published-names.ts'
import type { Publication } from '#src/region/outcomes.ts'

/** A form as it is filled in; nothing chosen is empty. */
export type Filled = {
  words: string
  outcome: Outcome | ''
  unit: string
  /** Names, with commas between them. */
  accused: string
  days: string
  officer: string
  other: string
  /** That it was made sure who asks. */
  checked: boolean
  /** The reference, typed once more. */
  again: string
  made: string
  number: string
  appeal: NonNullable<Publication['appeal']> | ''
  until: string
  reply: string
  name: string
  address: string
  /** Number of a decision, who decided, and when. */
  decision: string
  by: string
  on: string
}

/**
 * A form as it begins: what can only be one is chosen, the place is the one the complaint names, and of what is public
 * already everything stands as it is told now.
 */
export function toBegin({
  made,
  place,
  publication,
}: Pick<ActedOn, 'made' | 'place' | 'publication'>): typeof EMPTY {
  const open = made.filter(({ receivedAt }) => receivedAt === null)
  const [only, ...others] = open.length > 0 ? open : made
  const { name = '', address = '' } = place ?? {}
  const begun = { ...EMPTY, made: only && others.length === 0 ? only.unit.id : '', name, address }
  if (!publication) return begun
  const { appeal, endsOn: until, reply = '' } = publication
  const told: typeof EMPTY = { ...begun, appeal: appeal ?? '', until, reply }
  if (publication.kind === 'outcome') return told
  const { decision } = publication
  const decided = { decision: decision.number, by: decision.authority, on: decision.on }
  return { ...told, ...decided, name: publication.name, address: publication.address }
}

/** A form in which nothing is filled in. */
export const EMPTY: Omit<Filled, 'words'> = {
  ...{ outcome: '', unit: '', accused: '', days: '', officer: '', other: '' },
  ...{ checked: false, again: '', made: '', number: '', appeal: '', until: '', reply: '' },
  ...{ name: '', address: '', decision: '', by: '', on: '' },
}

/** Longest text of an officer, in UTF-16 units, as for commands. */
const LONGEST = 20_000
const BLANK = '\uff3f\uff3f'

export const hasBlank = (text: string): boolean => text.includes(BLANK)

/** What an officer typed and did not send yet; `kept`: what he typed for the other readers. */
export type Draft = { act: ActId; words: string; kept?: string }

/** A draft, for another act: what officers note is never carried into what a complainant reads, nor lost. */
export function toDraftFor(
  act: ActId,
  draft: Draft | undefined,
  publication?: ActedOn['publication'],
): Draft {
  if (!draft) return { act, words: toToldWords(act, publication) }
  const { words: typed, kept = '' } = draft
  const isSame = toAct(draft.act).readers === toAct(act).readers
  return isSame ? { ...draft, act } : { act, words: kept, kept: typed }
}

/** The words of what is public already. */
function toToldWords(act: ActId, publication: ActedOn['publication']): string {
  if (act === 'publish') return publication?.reply ?? ''
  return act === 'unfiled' ? (publication?.sentence ?? '') : ''
}

/** What is filled in, as acts take it. */
export const toGiven = ({ words: typed, outcome, accused, days, ...filled }: Filled): Given => ({
  unit: filled.unit,
  officer: filled.officer,
  other: filled.other,
  made: filled.made,
  number: parseNumber(filled.number),
  words: typed.replace(/\r\n?/g, '\n').trim(),
  outcome: outcome || 'nothingFound',
  accused: accused
    .split(/[,，、;；\n]/)
    .map((name) => name.trim())
    .filter(Boolean),
  days: days.trim() ? Number(days) : undefined,
  appeal: filled.appeal || undefined,
  until: filled.until || null,
  reply: filled.reply.trim() || null,
  place: { name: filled.name.trim(), address: filled.address.trim() },
  decision: {
    number: filled.decision.trim(),
    authority: filled.by.trim(),
    on: filled.on,
  },
})

/** What is missing in a form, in words. */
export function findProblem(act: ActId, filled: Filled, acted: ActedOn): string | undefined {
  const { fields, isSilent, mayBeSilent, asksFor } = toAct(act)
  const given = toGiven(filled)
  const { problems } = words
  if (fields.includes('outcome') && !filled.outcome) return problems.noOutcome
  if (fields.includes('unit')) {
    if (!given.unit) return problems.noUnit
    const isFree = findUnits(acted, given.accused).some(({ id }) => id === given.unit)
    const name = listUnits(acted.published).find(({ id }) => id === given.unit)?.name
    if (!isFree) return problems.accused(name ?? given.unit)
  }
  if (fields.includes('other') && !given.other) return problems.noOther
  if (fields.includes('made') && !given.made) return problems.noMade
  if (fields.includes('number') && filled.number.trim() && given.number === undefined)
    return problems.wrongNumber
  if (fields.includes('unfiled')) {
    const { place, decision } = given
    if (!place.name || !place.address) return problems.noPlace
    if (!decision.number || !decision.authority || !decision.on) return problems.noDecision
  }
  if (fields.includes('checked') && !filled.checked) return problems.notChecked
  if (fields.includes('again') && toTypedCode(filled.again) !== toTypedCode(acted.row.reference))
    return problems.notAgain(acted.row.reference)
  if (isSilent) return undefined
  if (given.words.length > LONGEST) return problems.longWords(LONGEST)
  if (given.words || mayBeSilent?.(given)) return undefined
  return asksFor === 'checked' ? problems.notChecked : problems.noWords
}
