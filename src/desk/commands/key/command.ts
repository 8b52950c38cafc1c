import { resolve } from 'node:path'
import { writeIdentities } from '#src/complaints/identity-file.ts'
import { makeCaseKey } from '#src/complaints/seal/case.ts'
import { toCommand } from '#src/desk/command.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { DONE_TEXT } from '#src/text/desk/done.ts'
import { PROBLEMS } from '#src/text/desk/problems.ts'
import { USAGE } from '#src/text/desk/usage.ts'

/** Makes an officer's key: the secret half goes into a new file, the public half is shown. */
export const makeKey = toCommand({
  usage: USAGE.keyNew,
  words: 1,
  options: { out: { type: 'string' } },
  run: async (_desk, { out }, [word]) => {
    if (word !== 'new' || !out) throw new DeskError(EXIT.usage, USAGE.keyNew)
    const path = resolve(out)
    const key = await makeCaseKey()
    const comment = `created: ${new Date().toISOString()}`
    const written = await writeIdentities(path, [key], comment).catch(() => {
      throw new DeskError(EXIT.wrong, PROBLEMS.cannotWrite(path))
    })
    if (written === 'exists') throw new DeskError(EXIT.conflict, PROBLEMS.fileExists(path))
    const { recipient } = key
    return { text: DONE_TEXT.keyMade(path, recipient), json: { path, recipient } }
  },
})
