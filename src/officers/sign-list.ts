import type { CardSigner } from '#src/officers/officer-card.ts'
import { allKeys, type OfficerList, toListBytes } from '#src/officers/officer-list.ts'

/**
 * The list with one more signature; as it is where the key has no say in it, or signed before. `before`: the list that it
 * follows, whose keys have a say too.
 */
export function signList(
  list: OfficerList,
  before: OfficerList | undefined,
  { signingKey, sign }: CardSigner,
): OfficerList {
  const keys = [...(before ? allKeys(before) : []), ...allKeys(list)]
  const isListed = keys.some((card) => card.signingKey === signingKey)
  const hasSigned = list.signatures.some(({ by }) => by === signingKey)
  if (!isListed || hasSigned) return list
  const signature = { by: signingKey, signature: sign(toListBytes(list)) }
  return { ...list, signatures: [...list.signatures, signature] }
}
