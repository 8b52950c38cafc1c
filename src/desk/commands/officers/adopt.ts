import { toCommand } from '#src/desk/command.ts'
import { readListFile } from '#src/desk/commands/officers/list-file.ts'
import { toListText, toListView } from '#src/desk/commands/officers/to-list-view.ts'
import { zhHans as words } from '#src/desk/commands/officers/words.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { checkLists } from '#src/desk/trusted-lists.ts'

/** Keeps a list that follows from the one before: from then on it counts. No secret key is asked for. */
export const adoptList = toCommand({
  name: 'officers adopt',
  words: words.adopt,
  positionals: 1,
  options: {},
  run: async (desk, _values, [path = '']) => {
    const list = await readListFile(path)
    const store = await desk.store()
    const lists = await store.readOfficerLists()
    const taken = () => new DeskError(EXIT.conflict, words.adopt.taken(list.number))
    if (lists.some(({ number }) => number === list.number)) throw taken()
    await checkLists(desk, [...lists, list])
    const site = await desk.site()
    if ((await store.addOfficerList(list, site.clock())) === 'taken') throw taken()
    const view = await toListView(site, list, lists.at(-1))
    return { text: `${toListText(view)}\n\n${words.adopt.adopted(list.number)}`, json: view }
  },
})
