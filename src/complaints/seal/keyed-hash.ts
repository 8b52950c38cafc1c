import { createHmac } from 'node:crypto'
import type { Answers } from '#src/complaints/answers.ts'
import { toPlainName1 } from '#src/lib/plain-text-1.ts'

/** What tells one place from another. */
export type PlaceIdentity =
  | { creditCode: string }
  | { centreId: string }
  | { unlisted: { name: string; address: string } }

/**
 * The same key (hex) for complaints about the same place; without the pepper nobody can try addresses. A place in
 * no list is known by its address, as everybody calls it something else; by its name too where the address
 * has no number. Names and addresses count as the same in traditional and simplified, full-width and plain, with and
 * without spaces and punctuation.
 */
export function toPlaceKey(pepper: Uint8Array, place: PlaceIdentity): string {
  if ('creditCode' in place)
    return toHash(pepper, 'place 1', ['code', toPlainName1(place.creditCode)])
  if ('centreId' in place) return toHash(pepper, 'place 1', ['centre', place.centreId])
  const { name, address } = place.unlisted
  const where = toPlainName1(address)
  const isExact = /\p{N}/u.test(where)
  return toHash(
    pepper,
    'place 1',
    isExact ? ['address', where] : ['unlisted', toPlainName1(name), where],
  )
}

/** What a resident saw and agreed to when handing in. */
export type Seen = {
  answers: Answers
  noticeVersion: string
  /** Ids of the authorities that get it. */
  receivers: readonly string[]
}

/** What a resident saw, hashed (hex): the same gives the same, in whatever order answers are kept. */
export function toContentHash(pepper: Uint8Array, seen: Seen): string {
  return toHash(pepper, 'content 1', inOrder(seen))
}

function toHash(pepper: Uint8Array, purpose: string, value: unknown): string {
  return createHmac('sha256', pepper)
    .update(`${purpose}\0${JSON.stringify(value)}`)
    .digest('hex')
}

/** A copy whose keys are sorted all the way down, so that its JSON says nothing of how it came about. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, inOrder(inner)]))
}
