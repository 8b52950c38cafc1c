import { createHmac } from 'node:crypto'
import type { Answers } from '#src/complaints/answers.ts'

/** What a resident saw and agreed to when handing in. */
export type Seen = {
  answers: Answers
  noticeVersion: string
  /** Ids of the authorities that get it. */
  receivers: readonly string[]
}

/**
 * What a resident saw, hashed (hex): the same gives the same, in whatever order answers are kept. Keyed by the token of
 * the form, which the store has no copy of: nobody who has the store can try what was typed.
 */
export function toContentHash(formToken: string, seen: Seen): string {
  return createHmac('sha256', formToken)
    .update(`content 2\0${JSON.stringify(inOrder(seen))}`)
    .digest('hex')
}

/** A copy whose keys are sorted all the way down, so that its JSON says nothing of how it came about. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, inOrder(inner)]))
}
