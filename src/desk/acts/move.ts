import { type EventKind, NEXT_STATES, type Outcome, type State } from '#src/complaints/states.ts'
import { type ActedCase, type Planned, refuse, toAct } from '#src/desk/acts/act.ts'

/** States and outcomes that must be explained to the complainant. */
const NEEDS_WORDS: readonly (State | Outcome | null)[] = [
  'infoAsked',
  'notAccepted',
  'passedOn',
  'answered',
  'referred',
]
/** A telephone as people write it: no more than that somebody can be rung. */
const PHONE = /\d(?:[\s-]?\d){4}/
const ONLY_COMPLAINANT: readonly State[] = ['reviewAsked', 'withdrawn']

/** Where a case goes, how it ended, and what its complainant is told of it. */
export type Move = {
  state: State
  outcome: Outcome | null
  words: string | null
  /** What its complainant is told that happened with it so far. */
  events: readonly { kind: EventKind }[]
}

/**
 * Moves a case on: accepts it, asks for more, closes it, takes a closed one up again. A closed case always has an
 * outcome; a person has looked at it by then, so it need not be verified.
 */
export function moveCase(complaint: ActedCase, { state, outcome, words, events }: Move): Planned {
  if (ONLY_COMPLAINANT.includes(state)) return refuse({ code: 'onlyComplainant', state })
  if (state === 'closed' && outcome === null) return refuse({ code: 'outcomeMissing' })
  if (state !== 'closed' && outcome !== null) return refuse({ code: 'outcomeWithoutClosing' })
  const from = complaint.state
  if (from === state) return refuse({ code: 'sameState', state })
  if (!NEXT_STATES[from].includes(state)) return refuse({ code: 'notPossible', from, to: state })
  const mustExplain = NEEDS_WORDS.includes(state) || NEEDS_WORDS.includes(outcome)
  if (words === null && mustExplain) return refuse({ code: 'wordsMissing' })
  // What no unit has signed for is with nobody else.
  if (outcome === 'passedOn' && !events.some(({ kind }) => kind === 'handedOver'))
    return refuse({ code: 'notHandedOver' })
  if (outcome === 'referred' && !PHONE.test(words ?? '')) return refuse({ code: 'phoneMissing' })
  return toAct('stateChanged', {
    toComplainant: words,
    change: { state, outcome, toVerify: false },
  })
}

/** Asks the complainant for more; where the region's rules say so, terms stand still until there is an answer. */
export const askForMore = (complaint: ActedCase, words: string): Planned =>
  moveCase(complaint, { state: 'infoAsked', outcome: null, words, events: [] })

/** Ends a case. */
export const closeCase = (complaint: ActedCase, ending: Omit<Move, 'state'>): Planned =>
  moveCase(complaint, { ...ending, state: 'closed' })

/** Takes a closed case up again; its complainant is told why. */
export function reopenCase(complaint: ActedCase, words: string): Planned {
  const { state } = complaint
  if (state !== 'closed') return refuse({ code: 'notPossible', from: state, to: 'accepted' })
  return moveCase(complaint, { state: 'accepted', outcome: null, words, events: [] })
}
