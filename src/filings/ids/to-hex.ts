import { createHash } from 'node:crypto'

/** The first hex digits of the SHA-256 of a text. */
export const toHex = (text: string, digits: number): string =>
  createHash('sha256').update(text).digest('hex').slice(0, digits)
