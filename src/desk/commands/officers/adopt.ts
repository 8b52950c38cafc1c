import type { OfficeEntry } from '#src/complaints/store/complaint-store.ts'
import { toCommand } from '#src/desk/command.ts'
import { countOutdatedUnits } from '#src/desk/commands/officers/count-outdated.ts'
import { readListFile } from '#src/desk/commands/officers/list-file.ts'
import { toListEnd, toListText, toListView } from '#src/desk/commands/officers/to-list-view.ts'
import { zhHans as words } from '#src/desk/commands/officers/words.ts'
import type { Desk } from '#src/desk/desk.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { toAuthorityName } from '#src/desk/names.ts'
import { OFFICE_OPTIONS, toOfficeEntry } from '#src/desk/office-entry.ts'
import { checkLists } from '#src/desk/trusted-lists.ts'
import { type OfficerList, toListFingerprint } from '#src/officers/officer-list.ts'

/**
 * Keeps a list that follows from the one before: from then on it counts. No secret key is asked for: whoever signed the
 * list decided, and the record names it by its fingerprint.
 */
export const adoptList = toCommand({
  name: 'officers adopt',
  isHostOnly: true,
  words: words.adopt,
  positionals: 1,
  options: { ...OFFICE_OPTIONS },
  run: async (desk, said, [path = '']) => {
    const store = await desk.store()
    const list = await readListFile(path)
    const lists = await store.readOfficerLists()
    const taken = () => new DeskError(EXIT.conflict, words.adopt.taken(list.number))
    if (lists.some(({ number }) => number === list.number)) throw taken()
    await checkLists(desk, [...lists, list])
    const site = await desk.site()
    const by = await toAdoption(desk, list, said)
    if ((await store.addOfficerList(list, site.clock())) === 'taken') throw taken()
    await store.tellOfOffice(by)
    const view = await toListView(site, list, lists.at(-1))
    const waiting = await countOutdatedUnits(store, [...lists, list])
    const toWrap = waiting.map((one) => words.adopt.toWrap(toAuthorityName(site, one.unit), one))
    return {
      text: [
        toListText(view, toListEnd(view)),
        '',
        words.adopt.adopted(list.number),
        ...toWrap,
      ].join('\n'),
      json: { ...view, waiting },
    }
  },
})

async function toAdoption(
  desk: Desk,
  list: OfficerList,
  { post, reason }: { post?: string; reason?: string },
): Promise<OfficeEntry> {
  const told = {
    number: list.number,
    fingerprint: await toListFingerprint(list),
    signatures: list.signatures.length,
  }
  return await toOfficeEntry(
    desk,
    'listAdopted',
    { post: post ?? words.adopt.bySigners, reason },
    told,
  )
}
