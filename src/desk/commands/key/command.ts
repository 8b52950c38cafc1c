import { resolve } from 'node:path'
import { writeIdentities } from '#src/complaints/channel/identity-file.ts'
import { makeCaseKey } from '#src/complaints/seal/case.ts'
import { toCommand, toUsage } from '#src/desk/command.ts'
import { zhHans as words } from '#src/desk/commands/key/words.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { zhHans as deskWords } from '#src/desk/words.ts'

/** Makes an officer's key: the secret half goes into a new file, the public half is shown. */
export const makeKey = toCommand({
  name: 'key new',
  words,
  positionals: 0,
  options: { out: { type: 'string' } },
  run: async (_desk, { out }) => {
    if (!out) throw new DeskError(EXIT.usage, toUsage(words.usage))
    const path = resolve(out)
    const key = await makeCaseKey()
    const comment = `created: ${new Date().toISOString()}`
    const written = await writeIdentities(path, [key], comment).catch(() => {
      throw new DeskError(EXIT.wrong, deskWords.problems.cannotWrite(path))
    })
    if (written === 'exists')
      throw new DeskError(EXIT.conflict, deskWords.problems.fileExists(path))
    const { recipient } = key
    return { text: words.keyMade(path, recipient), json: { path, recipient } }
  },
})
