import { toCommand } from '#src/desk/command.ts'
import { readListBefore } from '#src/desk/commands/officers/list-before.ts'
import { readListFile } from '#src/desk/commands/officers/list-file.ts'
import { toListText, toListView } from '#src/desk/commands/officers/to-list-view.ts'
import { zhHans as words } from '#src/desk/commands/officers/words.ts'
import type { Desk } from '#src/desk/desk.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { checkLists } from '#src/desk/trusted-lists.ts'
import type { OfficerList } from '#src/officers/officer-list.ts'

/** The list that counts, or one in a file with what it still lacks. */
export const showList = toCommand({
  name: 'officers show',
  words: words.show,
  positionals: 0,
  options: { file: { type: 'string' }, before: { type: 'string' } },
  run: async (desk, { file, before: beforeFile }) => {
    const list = file ? await readListFile(file) : await readCurrent(desk)
    const before = await readListBefore(desk, list.number, beforeFile)
    const view = await toListView(await desk.site(), list, before)
    const exitCode = view.problems.length > 0 ? EXIT.wrong : EXIT.ok
    return { text: toListText(view), json: view, exitCode }
  },
})

async function readCurrent(desk: Desk): Promise<OfficerList> {
  const lists = await (await desk.source()).readLists()
  const list = lists.at(-1)
  if (!list) throw new DeskError(EXIT.notFound, words.show.none)
  await checkLists(desk, lists)
  return list
}
