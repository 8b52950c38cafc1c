import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { toActCommand } from '#src/desk/act-command.ts'
import { noteCopy } from '#src/desk/acts/rights.ts'
import { zhHans as words } from '#src/desk/commands/rights/words.ts'
import { readCaseContent } from '#src/desk/commands/show/read-case-content.ts'
import { writeCaseFiles } from '#src/desk/commands/show/write-case-files.ts'
import type { Desk } from '#src/desk/desk.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import type { DeskCase } from '#src/desk/source/case-source.ts'
import { toSummary } from '#src/desk/to-summary.ts'
import { zhHans as deskWords } from '#src/desk/words.ts'

/** Writes a copy of everything that a complainant wrote, added and was told, for him. */
export const exportCase = toActCommand({
  name: 'rights export',
  words: words.export,
  options: { out: { type: 'string' } },
  text: 'checked',
  missing: words.notChecked,
  plan: async ({ desk, complaint, text, option, isSet }) => {
    const folder = option('out')
    if (!folder) throw new DeskError(EXIT.usage, words.export.noFolder)
    if (!isSet('dry-run')) await writeCopy(desk, complaint, resolve(folder))
    return noteCopy(text ?? '')
  },
  tell: (_, { complaint: { reference }, option }) => {
    const folder = resolve(option('out') ?? '')
    return { text: words.export.done(reference, folder), json: { folder } }
  },
})

/** What officers wrote for themselves is not part of it. */
async function writeCopy(desk: Desk, complaint: DeskCase, folder: string): Promise<void> {
  const { reference } = complaint
  const { answers, events, files } = await readCaseContent(desk, complaint)
  if (!answers) throw new DeskError(EXIT.wrong, deskWords.problems.damaged(reference))
  const paths = await writeCaseFiles(folder, reference, files)
  const told = events
    .filter(({ actor, text }) => actor === 'complainant' || text !== null)
    .map(({ isDamaged: _, internal, ...event }) =>
      event.actor === 'complainant' ? { ...event, internal } : event,
    )
  const summary = toSummary(await desk.site(), complaint)
  const copy = { ...summary, answers, events: told, files: paths }
  const path = join(folder, `${reference}.json`)
  const text = `${JSON.stringify(copy, null, 2)}\n`
  await writeFile(path, text, { flag: 'wx', mode: 0o600 }).catch(() => {
    throw new DeskError(EXIT.conflict, deskWords.problems.fileExists(path))
  })
}
