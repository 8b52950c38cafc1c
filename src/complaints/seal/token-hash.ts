import { createHash } from 'node:crypto'

/** What the store keeps of a form token, hex: with it nobody can compute the query code. */
export function toTokenHash(token: string): string {
  return createHash('sha256').update(`form token 1\0${token}`).digest('hex')
}
