import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import {
  IdentityFileError,
  parseIdentities,
  readSecretText,
} from '#src/complaints/channel/identity-file.ts'
import type { Settings } from '#src/config.ts'
import { needsPassphrase, openSecretFile, parsePassphrase } from '#src/desk/secret/secret-file.ts'
import { zhHans as words } from '#src/desk/secret/words.ts'

type PassphraseSettings = Pick<Settings, 'deskPassphraseFile'>

/**
 * The secret keys of an officer's file; where it has a passphrase, he is asked for it. Throws an `IdentityFileError`,
 * with words that repeat neither key nor passphrase.
 */
export async function readSecret(path: string, settings: PassphraseSettings): Promise<string[]> {
  const text = await readSecretText(path)
  if (!needsPassphrase(text)) return parseIdentities(path, text)
  const typed = await readPassphrase(path, settings)
  const opened = await openSecretFile(text, parsePassphrase(typed) ?? typed.trim())
  if (opened === 'tooMuchWork') throw new IdentityFileError(words.tooMuchWork(path))
  if (opened === 'wrong') throw new IdentityFileError(words.wrongPassphrase(path))
  return parseIdentities(path, opened.text)
}

/** The passphrase from the file of the settings, or from whoever sits at the terminal. */
async function readPassphrase(
  path: string,
  { deskPassphraseFile }: PassphraseSettings,
): Promise<string> {
  if (deskPassphraseFile) return await readSecretText(deskPassphraseFile)
  if (!process.stdin.isTTY) throw new IdentityFileError(words.noTerminal(path))
  process.stderr.write(words.ask(path))
  const stopped = new AbortController()
  const unseen = new Writable({ write: (_typed, _encoding, done) => done() })
  const reader = createInterface({ input: process.stdin, output: unseen, terminal: true })
  reader.once('SIGINT', () => stopped.abort())
  try {
    return await reader.question('', { signal: stopped.signal })
  } catch {
    throw new IdentityFileError(words.stopped)
  } finally {
    reader.close()
    process.stderr.write('\n')
  }
}
