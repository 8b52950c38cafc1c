import { readListFile } from '#src/desk/commands/officers/list-file.ts'
import { zhHans as words } from '#src/desk/commands/officers/words.ts'
import type { Desk } from '#src/desk/desk.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import type { OfficerList } from '#src/officers/officer-list.ts'

/** The list before one of a number: from a file, or from the store; the first one has none. */
export async function readListBefore(
  desk: Desk,
  number: number,
  file: string | undefined,
): Promise<OfficerList | undefined> {
  if (number === 1) return undefined
  if (file) return await readListFile(file)
  const lists = await (await desk.source()).readLists()
  const before = lists.find((list) => list.number === number - 1)
  if (!before) throw new DeskError(EXIT.notFound, words.noListBefore(number - 1))
  return before
}
