import { toSigner } from '#src/complaints/seal/signature.ts'
import { toCommand } from '#src/desk/command.ts'
import { readListBefore } from '#src/desk/commands/officers/list-before.ts'
import { readListFile, writeListFile } from '#src/desk/commands/officers/list-file.ts'
import { toListText, toListView } from '#src/desk/commands/officers/to-list-view.ts'
import { zhHans as words } from '#src/desk/commands/officers/words.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { signList as addSignature } from '#src/officers/sign-list.ts'

/** Signs a list with the officer's own key, after the digits he compared with somebody. */
export const signList = toCommand({
  name: 'officers sign',
  words: words.sign,
  positionals: 1,
  options: { before: { type: 'string' } },
  run: async (desk, { before: file }, [path = '']) => {
    const list = await readListFile(path)
    const before = await readListBefore(desk, list.number, file)
    const signed = (await desk.identities()).reduce(
      (signing, identity) => addSignature(signing, before, toSigner(identity)),
      list,
    )
    if (signed === list) throw new DeskError(EXIT.conflict, words.sign.notListed)
    await writeListFile(path, signed, 'replacement')
    const view = await toListView(await desk.site(), signed, before)
    return { text: `${toListText(view)}\n\n${words.sign.signed(path)}`, json: view }
  },
})
