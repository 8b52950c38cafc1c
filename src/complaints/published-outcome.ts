import type { EventKind } from '#src/complaints/states.ts'

type Happened = { kind: EventKind }

/** The last of some kinds; browsers of officers may be older than `findLast`. */
const lastOf = (events: readonly Happened[], kinds: readonly EventKind[]) =>
  events.filter(({ kind }) => kinds.includes(kind)).at(-1)?.kind

/** What takes a closed case up again: how it ended is open then, and what was agreed to about it counts no more. */
export const REOPENING: readonly EventKind[] = ['stateChanged', 'reviewAsked']

const ASKING: readonly EventKind[] = ['outcomeProposed', 'outcomeAgreed']
const DECIDING: readonly EventKind[] = [...ASKING, 'outcomeRefused', ...REOPENING]

/** Whether the complainant agreed to the last sentence that he was asked about, and it still counts. */
export const isAgreed = (events: readonly Happened[]): boolean =>
  lastOf(events, DECIDING) === 'outcomeAgreed'

/** Whether he may still say no: he was asked how it ended, and did not say so yet. */
export const mayRefuse = (events: readonly Happened[]): boolean => {
  const last = lastOf(events, DECIDING)
  return last !== undefined && ASKING.includes(last)
}

// Whoever takes back what he agreed to takes it from the public.
const PUBLISHING: readonly EventKind[] = ['outcomePublished', 'outcomeTakenBack', 'outcomeRefused']

/** Whether something is published of a case, by what happened to it. */
export const isPublished = (events: readonly Happened[]): boolean =>
  lastOf(events, PUBLISHING) === 'outcomePublished'

/** Whether what is published of how a case ended counts no more: it was taken up again since. */
export const isOutdated = (events: readonly Happened[]): boolean =>
  isPublished(events) && lastOf(events, [...PUBLISHING, ...REOPENING]) !== 'outcomePublished'
