import type { Centre } from '#src/centres/centre.ts'
import type { Tick } from '#src/choosing/kept.ts'

/** Something to look at or to ask on a visit. */
export type VisitCheck = {
  /** What was seen is kept under it: it stays the same while the words change. */
  id: string
  /** First what has run out or falls short, then what the page says, then what it does not. */
  kind: 'first' | 'see' | 'ask'
  text: string
  /** The rule it rests on. */
  basis?: string | undefined
}

/** What a visitor may tick: of something that is told, and of something that is asked. */
export const TICKS_OF = {
  first: ['agrees', 'differs', 'unseen'],
  see: ['agrees', 'differs', 'unseen'],
  ask: ['answered', 'unclear', 'unasked'],
} as const satisfies Record<VisitCheck['kind'], readonly Tick[]>

/** Makes the checks of one subject; `on` is the day the list is for. */
export type ToChecks = (centre: Centre, on: string) => VisitCheck[]

/** A check of a value: what to do with one that is there, and what to ask where it is missing. */
export function ofValue<T>(
  id: string,
  value: T | undefined,
  toText: (value: T) => string,
  question: string,
  basis?: string,
): VisitCheck {
  return value === undefined
    ? { id, kind: 'ask', text: question, basis }
    : { id, kind: 'see', text: toText(value), basis }
}
