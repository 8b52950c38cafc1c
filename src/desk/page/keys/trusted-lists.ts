import { ed25519 } from '@noble/curves/ed25519.js'
import type { ListProblem } from '#src/officers/find-list-problems.ts'
import type { OfficerCard } from '#src/officers/officer-card.ts'
import { allKeys, type OfficerList, toListFingerprint } from '#src/officers/officer-list.ts'
import { toCurrentList } from '#src/officers/to-current-list.ts'

/** Lists as a host gave them, and what whoever serves the page trusts. `firstList` null: a demonstration. */
export type GivenLists = {
  region: string
  firstList: string | null
  isDemonstration: boolean
  lists: readonly OfficerList[]
}

export type ListTrust =
  | { outcome: 'trusted'; number: number; fingerprint: string; isDemonstration: boolean }
  /** This desk was told of no first list, and the host does not call itself a demonstration. */
  | { outcome: 'noRoot'; fingerprint: string }
  | { outcome: 'refused'; number: number; problems: ListProblem[] }
  | { outcome: 'none' }

/** Whether a key signed a message; never throws. */
export const verify = (key: Uint8Array, message: Uint8Array, signature: Uint8Array) => {
  try {
    return ed25519.verify(signature, message, key)
  } catch {
    return false
  }
}

/**
 * Whether lists count: each follows from the one before, and the first is the one that this desk was told of. The list
 * of a demonstration is signed by nobody, and counts where this desk was told of none.
 */
export async function judgeLists({
  lists,
  region,
  firstList,
  isDemonstration,
}: GivenLists): Promise<ListTrust> {
  const [first, ...later] = lists
  if (!first) return { outcome: 'none' }
  if (firstList === null) {
    const fingerprint = await toListFingerprint(first)
    return isDemonstration && later.length === 0
      ? { outcome: 'trusted', number: first.number, fingerprint, isDemonstration }
      : { outcome: 'noRoot', fingerprint }
  }
  const found = await toCurrentList(lists, { region, firstList }, verify)
  if (found.outcome !== 'current') return found
  const { list, fingerprint } = found
  return { outcome: 'trusted', number: list.number, fingerprint, isDemonstration: false }
}

/** The cards that the list that counts has of the keys of an officer, in the order of his file. */
export function findCards(
  lists: readonly OfficerList[],
  signingKeys: readonly string[],
): OfficerCard[] {
  const last = lists.at(-1)
  const cards = last ? allKeys(last) : []
  return signingKeys.flatMap((key) => cards.filter(({ signingKey }) => signingKey === key))
}
