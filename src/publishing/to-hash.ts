import { createHash } from 'node:crypto'

/** First 12 hex digits of the SHA-256 of the parts; a part's end cannot be mistaken for the next one's start. */
export function toHash(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}:`).update(part)
  return hash.digest('hex').slice(0, 12)
}
