import { createHash } from 'node:crypto'

/** What a centre may be recognised by, the strongest first. */
export const KEY_KINDS = ['id', 'filing', 'credit', 'name'] as const
export type KeyKind = (typeof KEY_KINDS)[number]

/** One way to recognise a centre, written `kind:value` in ids.json. */
export type Key = `${KeyKind}:${string}`

export const kindOf = (key: Key) => key.slice(0, key.indexOf(':')) as KeyKind
export const valueOfKey = (key: Key) => key.slice(key.indexOf(':') + 1)

/** The first hex digits of the SHA-256 of a text. */
export const toHex = (text: string, digits: number): string =>
  createHash('sha256').update(text).digest('hex').slice(0, digits)
