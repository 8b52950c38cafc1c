import type { Openers } from '#src/complaints/routing/to-next-holder.ts'
import type { EventKind, Outcome } from '#src/complaints/states.ts'
import type { Published } from '#src/desk/api/addresses.ts'
import type { CaseRow, Moment } from '#src/desk/api/case-view.ts'
import type { Made } from '#src/desk/hand-over/find-made.ts'
import type { OfficerCard } from '#src/officers/officer-card.ts'
import type { Publication } from '#src/region/outcomes.ts'

/** A case as acts look at it. */
export type ActedOn = {
  row: CaseRow
  moments: readonly Moment[]
  /** Every name of what the complaint is about. */
  placeNames: readonly string[]
  /** As it was typed, where it is in no list. */
  place: { name: string; address: string } | undefined
  /** What the public is told of it now. */
  publication: Publication | undefined
  /** Officers of the same unit. */
  colleagues: readonly OfficerCard[]
  /** The telephone that the complainant left. */
  phone: string | undefined
  /** What he was told before, opened. */
  told: readonly { kind: EventKind; at: string; text: string | null }[]
  /** The sentence that the complainant was asked about last, opened here. */
  asked: string | null
  /** The number of who wants to be told, and which event of the case the next one is. */
  news: { to: string | undefined; position: number }
  /** What was made for other units, opened here. */
  made: readonly Made[]
  /** Other cases about the same centre. */
  similar: readonly CaseRow[]
  published: Published
  /** Who can open it where it goes to. */
  openers: Openers
  today: string
}

/** What an officer filled in. */
export type Given = {
  words: string
  outcome: Outcome
  unit: string
  /** Other units that the text complains about. */
  accused: readonly string[]
  days: number | undefined
  /** Signing key of a colleague; empty for nobody. */
  officer: string
  /** Reference of another case. */
  other: string
  /** Id of a unit that has what was made for it, and its number of the case. */
  made: string
  number: string | undefined
  /** Of what is published: whether it was appealed against, and the last day; without one, a year. */
  appeal: Publication['appeal']
  until: string | null
  reply: string | null
  /** A place in no list, and the decision about it. */
  place: { name: string; address: string }
  decision: { number: string; authority: string; on: string }
}
