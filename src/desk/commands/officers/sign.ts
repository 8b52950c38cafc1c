import { toSigner } from '#src/complaints/seal/signature.ts'
import { toCommand } from '#src/desk/command.ts'
import { readListBefore } from '#src/desk/commands/officers/list-before.ts'
import { readListFile, writeListFile } from '#src/desk/commands/officers/list-file.ts'
import { toListText, toListView } from '#src/desk/commands/officers/to-list-view.ts'
import { zhHans as words } from '#src/desk/commands/officers/words.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { allKeys, type OfficerList, toListBytes } from '#src/officers/officer-list.ts'

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
      (signing, identity) => withSignature(signing, before, identity),
      list,
    )
    if (signed === list) throw new DeskError(EXIT.conflict, words.sign.notListed)
    await writeListFile(path, signed, 'replacement')
    const view = await toListView(await desk.site(), signed, before)
    return { text: `${toListText(view)}\n\n${words.sign.signed(path)}`, json: view }
  },
})

/** The list with one more signature; as it is where the key has no say in it, or signed before. */
function withSignature(
  list: OfficerList,
  before: OfficerList | undefined,
  identity: string,
): OfficerList {
  const { signingKey, sign } = toSigner(identity)
  const keys = [...(before ? allKeys(before) : []), ...allKeys(list)]
  const isListed = keys.some((card) => card.signingKey === signingKey)
  const hasSigned = list.signatures.some(({ by }) => by === signingKey)
  if (!isListed || hasSigned) return list
  const signature = { by: signingKey, signature: sign(toListBytes(list)) }
  return { ...list, signatures: [...list.signatures, signature] }
}
