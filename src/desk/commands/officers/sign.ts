import { toSigner } from '#src/complaints/seal/signature.ts'
import { toCommand, toUsage } from '#src/desk/command.ts'
import { readListBefore } from '#src/desk/commands/officers/list-before.ts'
import { readListFile, writeListFile } from '#src/desk/commands/officers/list-file.ts'
import { toListEnd, toListText, toListView } from '#src/desk/commands/officers/to-list-view.ts'
import { zhHans as words } from '#src/desk/commands/officers/words.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { signList as addSignature } from '#src/officers/sign-list.ts'

/** Signs a list with the officer's own key, after the digits he compared with somebody. */
export const signList = toCommand({
  name: 'officers sign',
  words: words.sign,
  positionals: 0,
  orAs: 'file',
  options: { file: { type: 'string' }, before: { type: 'string' } },
  run: async (desk, { file: path, before: file }) => {
    if (!path) throw new DeskError(EXIT.usage, toUsage(words.sign.usage))
    const list = await readListFile(path)
    const before = await readListBefore(desk, list.number, file)
    const signed = (await desk.identities()).reduce(
      (signing, identity) => addSignature(signing, before, toSigner(identity)),
      list,
    )
    if (signed === list) throw new DeskError(EXIT.conflict, words.sign.notListed)
    await writeListFile(path, signed, 'replacement')
    const view = await toListView(await desk.site(), signed, before)
    const next = view.problems.length > 0 ? words.sign.signed(path) : words.sign.complete(path)
    return { text: `${toListText(view, toListEnd(view))}\n\n${next}`, json: view }
  },
})
