import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { zhHans as words } from '#src/desk/words.ts'

/** Longest text of an officer, in UTF-16 units. */
const LONGEST = 20_000

type Given = { text?: string | undefined; file?: string | undefined }

/** The text given by `--text` or by `--file` (`-`: standard input), if any. Throws a `DeskError` for an unusable one. */
export async function readGivenText({ text, file }: Given): Promise<string | undefined> {
  if (text === undefined && file === undefined) return undefined
  if (text !== undefined && file !== undefined)
    throw new DeskError(EXIT.usage, words.problems.twoTexts)
  const given = (text ?? (await readUtf8(file ?? ''))).replace(/\r\n?/g, '\n').trim()
  if (given === '') throw new DeskError(EXIT.usage, words.problems.emptyText)
  if (given.length > LONGEST) throw new DeskError(EXIT.usage, words.problems.longText(LONGEST))
  return given
}

/** As `readGivenText`, for a command that does nothing without a text: `missing` says how to give it. */
export async function needGivenText(
  given: Given,
  missing: string = words.problems.noText,
): Promise<string> {
  const text = await readGivenText(given)
  if (text === undefined) throw new DeskError(EXIT.usage, missing)
  return text
}

async function readUtf8(file: string): Promise<string> {
  const bytes = await (file === '-' ? buffer(process.stdin) : readFile(file)).catch(() => {
    throw new DeskError(EXIT.wrong, words.problems.unreadableText(file))
  })
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new DeskError(EXIT.wrong, words.problems.notUtf8(file))
  }
}
