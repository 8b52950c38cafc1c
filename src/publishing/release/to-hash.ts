import { createHash, hash } from 'node:crypto'

const isText = (part: string | Uint8Array) => typeof part === 'string'

/** First 12 hex digits of the SHA-256 of the parts; a part's end cannot be mistaken for the next one's start. */
export function toHash(...parts: readonly (string | Uint8Array)[]): string {
  return toDigest(parts).slice(0, 12)
}

/** Texts at once, which is a multiple faster than one by one. */
function toDigest(parts: readonly (string | Uint8Array)[]): string {
  if (parts.every(isText))
    return hash('sha256', parts.map((part) => `${part.length}:${part}`).join(''))
  const digest = createHash('sha256')
  for (const part of parts) digest.update(`${part.length}:`).update(part)
  return digest.digest('hex')
}
