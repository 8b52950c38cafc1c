import { readFile, rename, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { z } from 'zod'
import { zhHans as words } from '#src/desk/commands/officers/words.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { zhHans as deskWords } from '#src/desk/words.ts'
import { type OfficerCard, officerCardSchema } from '#src/officers/officer-card.ts'
import { type OfficerList, officerListSchema } from '#src/officers/officer-list.ts'

/** A list from a file. Throws a `DeskError` when there is none in it. */
export const readListFile = (path: string): Promise<OfficerList> =>
  readAs(path, officerListSchema, words.notAList)

/** A card from a file. Throws a `DeskError` when there is none in it. */
export const readCardFile = (path: string): Promise<OfficerCard> =>
  readAs(path, officerCardSchema, words.notACard)

async function readAs<T>(
  path: string,
  schema: z.ZodType<T>,
  refusal: (path: string) => string,
): Promise<T> {
  const text = await readFile(resolve(path), 'utf8').catch(() => {
    throw new DeskError(EXIT.wrong, deskWords.problems.unreadableText(path))
  })
  try {
    return schema.parse(JSON.parse(text))
  } catch {
    throw new DeskError(EXIT.wrong, refusal(path))
  }
}

/** Writes a list whole or not at all; `new` leaves a file that is there as it is. */
export async function writeListFile(
  path: string,
  list: OfficerList,
  what: 'new' | 'replacement',
): Promise<void> {
  const target = resolve(path)
  const text = `${JSON.stringify(list, null, 2)}\n`
  try {
    if (what === 'new') return await writeFile(target, text, { flag: 'wx' })
    const next = `${target}.${process.pid}.tmp`
    await writeFile(next, text)
    await rename(next, target)
  } catch (error) {
    const { fileExists, cannotWrite } = deskWords.problems
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw new DeskError(EXIT.conflict, fileExists(target))
    throw new DeskError(EXIT.wrong, cannotWrite(target))
  }
}
