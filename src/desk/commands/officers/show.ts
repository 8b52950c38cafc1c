import { toCommand } from '#src/desk/command.ts'
import { readListBefore } from '#src/desk/commands/officers/list-before.ts'
import { readListFile } from '#src/desk/commands/officers/list-file.ts'
import { toListEnd, toListText, toListView } from '#src/desk/commands/officers/to-list-view.ts'
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
  orAs: 'file',
  options: { file: { type: 'string' }, before: { type: 'string' } },
  run: async (desk, { file, before: beforeFile }) => {
    const demonstration = file ? undefined : await readDemonstration(desk)
    if (demonstration) {
      const { problems: _, ...view } = await toListView(await desk.site(), demonstration, undefined)
      return { text: toListText(view, [words.show.demonstration]), json: view }
    }
    const list = file ? await readListFile(file) : await readCurrent(desk)
    const before = await readListBefore(desk, list.number, beforeFile)
    const view = await toListView(await desk.site(), list, before)
    const exitCode = view.problems.length > 0 ? EXIT.wrong : EXIT.ok
    return { text: toListText(view, toListEnd(view)), json: view, exitCode }
  },
})

/** Where nobody set whom to trust, and the list is made by a machine that complaints are only tried out on. */
const readDemonstration = async (desk: Desk): Promise<OfficerList | undefined> =>
  desk.settings.deskFirstList ? undefined : (await desk.source()).readDemonstration()

async function readCurrent(desk: Desk): Promise<OfficerList> {
  const lists = await (await desk.source()).readLists()
  const list = lists.at(-1)
  if (!list) throw new DeskError(EXIT.notFound, words.show.none)
  await checkLists(desk, lists)
  return list
}
