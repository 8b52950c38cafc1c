import { createHmac } from 'node:crypto'
import { normalise } from '#search/analyser/normalise.ts'
import type { Answers } from '#src/complaints/answers.ts'

/** What tells one place from another. */
export type PlaceIdentity =
  | { creditCode: string }
  | { centreId: string }
  | { unlisted: { name: string; address: string } }

/**
 * The same key (hex) for complaints about the same place; without the pepper nobody can try addresses.
 * Names and addresses count as the same in traditional and simplified, full-width and plain, with and
 * without spaces and punctuation.
 */
export function toPlaceKey(pepper: Uint8Array, place: PlaceIdentity): string {
  if ('creditCode' in place) return toHash(pepper, 'place 1', ['code', toPlain(place.creditCode)])
  if ('centreId' in place) return toHash(pepper, 'place 1', ['centre', place.centreId])
  const { name, address } = place.unlisted
  return toHash(pepper, 'place 1', ['unlisted', toPlain(name), toPlain(address)])
}

/** What a resident saw when handing in (hex): the same answers give the same, in whatever order they are kept. */
export function toContentHash(pepper: Uint8Array, answers: Answers): string {
  return toHash(pepper, 'content 1', inOrder(answers))
}

function toHash(pepper: Uint8Array, purpose: string, value: unknown): string {
  return createHmac('sha256', pepper)
    .update(`${purpose}\0${JSON.stringify(value)}`)
    .digest('hex')
}

function toPlain(text: string): string {
  return normalise(text).replace(/[^\p{L}\p{N}]/gu, '')
}

/** A copy whose keys are sorted all the way down, so that its JSON says nothing of how it came about. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, inOrder(inner)]))
}
