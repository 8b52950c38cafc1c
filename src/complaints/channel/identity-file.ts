import { readFile, stat } from 'node:fs/promises'
import { zhHans as words } from '#src/complaints/channel/words.ts'
import { toIdentities } from '#src/complaints/seal/identities.ts'

/** A file of secret keys cannot be used; the message says in Chinese why and what to do, and repeats no key. */
export class IdentityFileError extends Error {
  /** True: there is no such file. */
  readonly isMissing: boolean

  constructor(message: string, isMissing = false) {
    super(message)
    this.isMissing = isMissing
  }
}

/**
 * The secret keys (`AGE-SECRET-KEY-1…`) of a file as `age-keygen` writes it: one a line, `#` before a comment.
 * Throws an `IdentityFileError` when it is absent, readable by others, or holds no key.
 */
export async function readIdentities(path: string): Promise<string[]> {
  return parseIdentities(path, await readSecretText(path))
}

/** What lies in a file of secrets. Throws an `IdentityFileError` when it is absent or readable by others. */
export async function readSecretText(path: string): Promise<string> {
  const { mode } = await stat(path).catch((error) => {
    throw new IdentityFileError(words.identity.unreadable(path), error.code === 'ENOENT')
  })
  if (isOpenToOthers(mode)) throw new IdentityFileError(words.identity.openToOthers(path))
  return await readFile(path, 'utf8').catch(() => {
    throw new IdentityFileError(words.identity.unreadable(path))
  })
}

/** The secret keys in the text of such a file. Throws an `IdentityFileError` when it holds none. */
export function parseIdentities(path: string, text: string): string[] {
  const identities = toIdentities(text)
  if (!identities) throw new IdentityFileError(words.identity.noIdentity(path))
  return identities
}

/** Whether a file of this mode can be read or written by others than its owner. */
export const isOpenToOthers = (mode: number) => (mode & 0o077) !== 0
