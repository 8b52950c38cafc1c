import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { writeSecretFile } from '#src/complaints/channel/write-secret-file.ts'
import { makeCaseKey } from '#src/complaints/seal/case.ts'
import { toIdentityText } from '#src/complaints/seal/identities.ts'
import { toCommand, toUsage } from '#src/desk/command.ts'
import { zhHans as words } from '#src/desk/commands/key/words.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { makePassphrase, sealSecretFile } from '#src/desk/secret/secret-file.ts'
import { zhHans as deskWords } from '#src/desk/words.ts'

/** Makes an officer's secret key under a passphrase, which is shown once. His card comes from `key card`. */
export const makeKey = toCommand({
  name: 'key new',
  words: words.make,
  positionals: 0,
  options: { out: { type: 'string' } },
  run: async (_desk, { out }) => {
    if (!out) throw new DeskError(EXIT.usage, toUsage(words.make.usage))
    const path = resolve(out)
    const exists = () => new DeskError(EXIT.conflict, deskWords.problems.fileExists(path))
    const unwritable = () => new DeskError(EXIT.wrong, deskWords.problems.cannotWrite(path))
    // The passphrase takes seconds: what stands in the way is told before.
    if (existsSync(path)) throw exists()
    if (!existsSync(dirname(path))) throw unwritable()
    const key = await makeCaseKey()
    const passphrase = makePassphrase()
    const text = toIdentityText([key], `created: ${new Date().toISOString()}`)
    const sealed = await sealSecretFile(text, passphrase)
    const written = await writeSecretFile(path, sealed, 'new').catch(() => {
      throw unwritable()
    })
    if (written === 'exists') throw exists()
    const { recipient } = key
    return { text: words.make.made(path, passphrase), json: { path, passphrase, recipient } }
  },
})
