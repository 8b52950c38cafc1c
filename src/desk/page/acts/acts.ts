import { isPublished } from '#src/complaints/published-outcome.ts'
import type { EventKind, Outcome } from '#src/complaints/states.ts'
import { type Planned, refuse } from '#src/desk/acts/act.ts'
import { ofMatter, toOutcomes } from '#src/desk/acts/enquiry.ts'
import { extendTerm } from '#src/desk/acts/extend.ts'
import { confirmHandOver, notePackage } from '#src/desk/acts/hand-over.ts'
import { assignTo, mergeInto, setHold, setUrgent } from '#src/desk/acts/mark.ts'
import { askForMore, closeCase, moveCase, reopenCase } from '#src/desk/acts/move.ts'
import { passOn, returnCase } from '#src/desk/acts/pass-on.ts'
import {
  type Addition,
  proposeOutcome,
  publishOutcome,
  publishUnfiled,
  takeBack,
} from '#src/desk/acts/publish.ts'
import { reissueCode } from '#src/desk/acts/reissue-code.ts'
import { correctCase, eraseCase, noteCopy } from '#src/desk/acts/rights.ts'
import { addNote, replyTo } from '#src/desk/acts/say.ts'
import type { CaseRow } from '#src/desk/api/case-view.ts'
import { zhHans as handOver } from '#src/desk/hand-over/words.ts'
import type { ActedOn, Given } from '#src/desk/page/acts/acted-on.ts'
import { findUnits, toAccused } from '#src/desk/page/acts/find-units.ts'
import { findReceivers } from '#src/desk/page/hand-over/find-receivers.ts'
import { makePublicationId } from '#src/desk/publication-id.ts'

/** What the form of an act asks for. */
type Field =
  | ('outcome' | 'unit' | 'days' | 'officer' | 'other' | 'checked' | 'again')
  | ('made' | 'number' | 'term' | 'unfiled')

export type ActDefinition = {
  /** The key that opens its form. */
  key: string
  /** Who reads its words. */
  readers: 'complainant' | 'officers' | 'everybody'
  /** It says nothing but what is chosen. */
  isSilent?: true
  /** Stands among those that are rarely done. */
  isRare?: true
  /** What its words are, where that is not who reads them. */
  asksFor?: 'checked' | 'measures'
  /** What it does besides: a copy is saved on this device, the case is erased, it gets another query code. */
  also?: 'saves' | 'erases' | 'issues'
  /** What its complainant reads of it in words of ours, besides what officers note. */
  tells?: (given: Given, acted: ActedOn) => string
  /** Whether its words may be left out. */
  mayBeSilent?: (given: Given) => boolean
  fields: readonly Field[]
  /** Of acts that would be possible, and go by another name then. */
  isOffered?: (row: CaseRow) => boolean
  plan(given: Given, acted: ActedOn): Planned<EventKind | 'erased'>
}

const orNull = (words: string) => words || null

/** Outcomes that the complainant is told anyway, by their name. */
const SPEAKING: readonly Outcome[] = ['upheldCorrected', 'partlyUpheld', 'nothingFound']

/** The unit of an id, if something was made for it. */
const findMadeFor = (id: string, { made }: ActedOn) => made.find(({ unit }) => unit.id === id)?.unit

const toAddition = ({ appeal, until }: Given, reply: string | null, today: string): Addition => ({
  ...{ id: makePublicationId(), reply, appeal, endsOn: until, today },
})

/** What can be done with a case, in the order it is shown. */
export const ACTS = {
  accept: {
    key: 'a',
    readers: 'complainant',
    mayBeSilent: () => true,
    fields: [],
    // A closed case is taken up again, with a reason.
    isOffered: ({ state }) => state !== 'closed',
    plan: ({ words }, { row }) =>
      moveCase(row, { state: 'accepted', outcome: null, words: orNull(words), events: [] }),
  },
  reply: {
    key: 'r',
    readers: 'complainant',
    fields: [],
    plan: ({ words }, { row }) => replyTo(row, words),
  },
  ask: {
    key: 'b',
    readers: 'complainant',
    fields: [],
    plan: ({ words }, { row }) => askForMore(row, words),
  },
  note: {
    key: 'n',
    readers: 'officers',
    fields: [],
    plan: ({ words }) => addNote(words),
  },
  extend: {
    key: 'e',
    readers: 'complainant',
    fields: ['days'],
    plan: ({ words, days }, { row, moments, published: { rules }, today }) =>
      extendTerm(row, moments, { days, words }, { rules, today }),
  },
  route: {
    key: 'f',
    readers: 'officers',
    fields: ['unit'],
    plan: ({ words, unit, accused }, acted) =>
      passOn(acted.row, unit, toAccused(acted, accused), words, acted.openers),
  },
  return: {
    key: 't',
    readers: 'officers',
    fields: [],
    plan: ({ words }, acted) =>
      returnCase(acted.row, acted.published.rules, toAccused(acted), words, acted.openers),
  },
  handOver: {
    key: 'y',
    readers: 'officers',
    isSilent: true,
    fields: [],
    // Whatever there is to choose of it stands in a form of its own.
    plan: (_, acted) => {
      const [unit] = findReceivers(acted)
      return notePackage(unit?.id ?? acted.row.authority, toAccused(acted), '')
    },
  },
  receipt: {
    key: 's',
    readers: 'officers',
    fields: ['made', 'number'],
    tells: ({ made, number }, acted) => handOver.told(findMadeFor(made, acted)?.name ?? '', number),
    plan: (given, acted) => {
      const unit = findMadeFor(given.made, acted)
      if (!unit) return refuse({ code: 'notMade' })
      const { number, words } = given
      return confirmHandOver(
        handOver.told(unit.name, number),
        handOver.notes.receipt(number, words),
      )
    },
  },
  close: {
    key: 'c',
    readers: 'complainant',
    mayBeSilent: ({ outcome }) => SPEAKING.includes(outcome),
    fields: ['outcome'],
    plan: ({ words, outcome }, { row, moments: events }) =>
      closeCase(row, { outcome, words: orNull(words), events }),
  },
  reopen: {
    key: 'o',
    readers: 'complainant',
    fields: [],
    plan: ({ words }, { row }) => reopenCase(row, words),
  },
  urgent: {
    key: 'u',
    readers: 'officers',
    fields: [],
    plan: ({ words }, { row }) => setUrgent(row, !row.urgent, words),
  },
  assign: {
    key: 'g',
    readers: 'officers',
    isSilent: true,
    fields: ['officer'],
    plan: ({ officer }, { row }) => assignTo(row, officer || null),
  },
  merge: {
    key: 'm',
    readers: 'officers',
    fields: ['other'],
    plan: ({ words, other }, { row, similar }) => {
      const found = similar.find(({ reference }) => reference === other)
      return found ? mergeInto(row, found, words) : refuse({ code: 'mergedItself' })
    },
  },
  correct: {
    key: 'q',
    readers: 'complainant',
    isRare: true,
    fields: [],
    plan: ({ words }) => correctCase(words),
  },
  copy: {
    key: 'p',
    readers: 'officers',
    isRare: true,
    asksFor: 'checked',
    also: 'saves',
    fields: [],
    plan: ({ words }) => noteCopy(words),
  },
  reissue: {
    key: 'd',
    readers: 'officers',
    isRare: true,
    asksFor: 'checked',
    also: 'issues',
    fields: [],
    plan: ({ words }, { phone, told }) => reissueCode(phone, told, words),
  },
  hold: {
    key: 'h',
    readers: 'officers',
    isRare: true,
    fields: [],
    plan: ({ words }, { row }) => setHold(row, !row.onHold, words),
  },
  erase: {
    key: 'x',
    readers: 'officers',
    isRare: true,
    isSilent: true,
    also: 'erases',
    fields: ['checked', 'again'],
    plan: (_, { row }) => eraseCase(row),
  },
  propose: {
    key: 'v',
    readers: 'complainant',
    fields: [],
    isOffered: (row) => row.centreId !== null,
    plan: ({ words }, { row }) => proposeOutcome(row, words),
  },
  publish: {
    key: 'w',
    readers: 'everybody',
    mayBeSilent: () => true,
    fields: ['term'],
    plan: (given, { row, moments, asked, today }) =>
      publishOutcome(row, moments, asked, toAddition(given, orNull(given.words), today)),
  },
  unfiled: {
    key: 'l',
    readers: 'everybody',
    asksFor: 'measures',
    fields: ['unfiled', 'term'],
    isOffered: (row) => row.centreId === null,
    plan: (given, { row, today }) => {
      const { place, decision, reply, words } = given
      const told = { ...place, sentence: words }
      return publishUnfiled(row, told, decision, toAddition(given, reply, today))
    },
  },
  takeBack: {
    key: 'z',
    readers: 'officers',
    isRare: true,
    fields: [],
    plan: ({ words }, { moments }) => takeBack(isPublished(moments), words),
  },
} as const satisfies Record<string, ActDefinition>

export type ActId = keyof typeof ACTS
const ACT_IDS = Object.keys(ACTS) as ActId[]

export const toAct = (id: ActId): ActDefinition => ACTS[id]

/** An act as it is filled in, refused where it makes no sense for what the case is about. */
export const planAct = (id: ActId, given: Given, acted: ActedOn): Planned<EventKind | 'erased'> =>
  ofMatter(acted.row, toAct(id).plan(given, acted))

/** Cases that one can be looked into together with. */
export const findOthers = ({ row, similar }: ActedOn): CaseRow[] =>
  similar.filter((other) => mergeInto(row, other, '').outcome === 'act')

/** What can be done with a case now: whatever would be refused however its form was filled in is not offered. */
export function findActs(acted: ActedOn): ActId[] {
  const { row, colleagues, today } = acted
  const [unit = ''] = findUnits(acted).map(({ id }) => id)
  const officer = colleagues.find(({ signingKey }) => signingKey !== row.assignedTo)?.signingKey
  const [other] = findOthers(acted)
  const given: Given = {
    // Long enough for a sentence.
    ...{
      words: '……',
      outcome: toOutcomes(row)[0] ?? 'nothingFound',
      unit,
      accused: [],
      days: undefined,
    },
    officer: officer ?? row.assignedTo ?? '',
    other: other?.reference ?? '',
    made: acted.made.find(({ receivedAt }) => receivedAt === null)?.unit.id ?? '',
    number: undefined,
    ...{ appeal: undefined, until: null, reply: null },
    place: { name: '……', address: '……' },
    decision: { number: '…………', authority: '……', on: today },
  }
  return ACT_IDS.filter((id) => {
    const { isOffered } = toAct(id)
    return isOffered?.(acted.row) !== false && planAct(id, given, acted).outcome === 'act'
  })
}
