import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { zhHans as words } from '#src/desk/commands/audit/words.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { toTerminalLine } from '#src/desk/terminal-text.ts'
import { headsSchema, parseHead } from '#src/record/record-entry.ts'
import type { OutsideHead } from '#src/record/verify-record.ts'

/** A file of heads, or a `release.json`, which holds those of its day. */
const fileSchema = z.union([
  headsSchema,
  z.looseObject({ recordHeads: headsSchema }).transform(({ recordHeads }) => recordHeads),
])

/** A head that was typed, or those of a file. Throws a `DeskError` for anything else. */
export async function readHeads(written: string): Promise<OutsideHead[]> {
  const typed = parseHead(written)
  if (typed) return [typed]
  const text = await readFile(written, 'utf8').catch(() => '')
  const inText = parseHead(text)
  if (inText) return [inText]
  try {
    return fileSchema.parse(JSON.parse(text))
  } catch {
    throw new DeskError(EXIT.usage, words.verify.notAHead(toTerminalLine(written)))
  }
}
