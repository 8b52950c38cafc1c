import type { EventKind, State } from '#src/complaints/states.ts'

/** A promised day and where the promise comes from. */
export type Promised = {
  id: string
  label: string
  /** `YYYY-MM-DD`. */
  on: string
  /** True: beyond the last day whose holidays are known. */
  estimated: boolean
  /** The day promised before, where it was extended. */
  extendedFrom?: string
  basis: string
}

/** What clocks need to know of an event; nothing of it is sealed. */
export type Moment = {
  /** An instant as ISO 8601. */
  at: string
  kind: EventKind
  actor: 'complainant' | 'desk'
  state: State | null
}

/** From handing in, from asking for a review, or from taking a closed case up again, to the next of these. */
export type Round = {
  begunBy: 'filed' | 'review' | 'reopened'
  /** `YYYY-MM-DD` in China, as all days here. */
  startedOn: string
  moments: readonly Moment[]
}

/**
 * `half`, `late`: 50 % and 80 % of the term are over. `kept`, `missed`: what was promised was done, in time or not.
 * `ended`: it does not count any more, because the case was taken back.
 */
export type ClockState =
  | 'running'
  | 'half'
  | 'late'
  | 'overdue'
  | 'paused'
  | 'kept'
  | 'missed'
  | 'ended'

/** A promised day and where it stands. */
export type CaseClock = Omit<Promised, 'on'> & {
  begunBy: Round['begunBy']
  /** The term begins on the day after. */
  startedOn: string
  /** The last day of the term, with its pauses. */
  dueOn: string
  /** The day it was kept, or ended; the day a pause began. */
  since: string | undefined
  state: ClockState
}

/** Still to be kept, the most pressing first. */
const OPEN: readonly ClockState[] = ['overdue', 'late', 'half', 'running', 'paused']
export const isOpen = ({ state }: Pick<CaseClock, 'state'>): boolean => OPEN.includes(state)
