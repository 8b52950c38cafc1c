import { bech32 } from '@scure/base'
import type { KeyPair } from '#src/complaints/seal/case.ts'

/**
 * The secret keys (`AGE-SECRET-KEY-1…`) in a text as `age-keygen` writes it: one a line, `#` before a comment. Nothing
 * when it holds none, or anything else.
 */
export function toIdentities(text: string): string[] | undefined {
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  const identities = lines.filter((line) => line !== '' && !line.startsWith('#'))
  return identities.length > 0 && identities.every(isIdentity) ? identities : undefined
}

function isIdentity(line: string): boolean {
  const decoded = line.startsWith('AGE-SECRET-KEY-1') ? bech32.decodeUnsafe(line) : undefined
  return !!decoded && bech32.fromWordsUnsafe(decoded.words)?.length === 32
}

/** Secret keys as `age-keygen` writes them. */
export function toIdentityText(keys: readonly KeyPair[], comment: string): string {
  const parts = keys.map(({ identity, recipient }) => `# public key: ${recipient}\n${identity}\n`)
  return `# ${comment}\n${parts.join('')}`
}
