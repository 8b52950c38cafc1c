import type { EventKind } from '#src/complaints/states.ts'

type Happened = { kind: EventKind }

/** The last of some kinds; browsers of officers may be older than `findLast`. */
const lastOf = (events: readonly Happened[], kinds: readonly EventKind[]) =>
  events.filter(({ kind }) => kinds.includes(kind)).at(-1)?.kind

const DECIDING: readonly EventKind[] = ['outcomeProposed', 'outcomeAgreed', 'outcomeRefused']

/** Whether the complainant agreed to the last sentence that he was asked about, and did not take it back. */
export const isAgreed = (events: readonly Happened[]): boolean =>
  lastOf(events, DECIDING) === 'outcomeAgreed'

/** Whether he may still say no: he was asked, and did not say so yet. */
export const mayRefuse = (events: readonly Happened[]): boolean => {
  const last = lastOf(events, DECIDING)
  return last !== undefined && last !== 'outcomeRefused'
}

// Whoever takes back what he agreed to takes it from the public.
const PUBLISHING: readonly EventKind[] = ['outcomePublished', 'outcomeTakenBack', 'outcomeRefused']

/** Whether something is published of a case, by what happened to it. */
export const isPublished = (events: readonly Happened[]): boolean =>
  lastOf(events, PUBLISHING) === 'outcomePublished'
