import { parseReference } from '#src/complaints/seal/code.ts'
import { toCommand } from '#src/desk/command.ts'
import { zhHans as words } from '#src/desk/commands/audit/words.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { toTerminalLine } from '#src/desk/terminal-text.ts'
import { zhHans as deskWords } from '#src/desk/words.ts'
import type { KeptEntry } from '#src/record/replay.ts'

const USUAL = 50
const MOST = 10_000

/** What was done, in its order. */
export const listEntries = toCommand({
  name: 'audit list',
  words: words.list,
  positionals: 0,
  options: { reference: { type: 'string' }, last: { type: 'string' } },
  run: async (desk, { reference: typed, last = String(USUAL) }) => {
    const count = /^\d{1,5}$/.test(last) ? Number(last) : 0
    if (count < 1 || count > MOST) throw new DeskError(EXIT.usage, words.list.wrongCount)
    const reference = typed === undefined ? undefined : parseReference(typed)
    if (typed !== undefined && !reference)
      throw new DeskError(EXIT.notFound, deskWords.problems.notAReference)
    const entries: KeptEntry[] = []
    for await (const entry of (await desk.store()).readRecord()) {
      if (reference && entry.reference !== reference) continue
      entries.push(entry)
      if (entries.length > count) entries.shift()
    }
    const lines = entries.map(toLine)
    return {
      text: lines.length > 0 ? lines.join('\n') : words.list.none,
      json: entries.map(({ salt: _, ...entry }) => entry),
    }
  },
})

const toLine = ({ seq, at, kind, reference, body }: KeptEntry) =>
  toTerminalLine([seq, at, words.kinds[kind] ?? kind, reference, body].join('  '))
