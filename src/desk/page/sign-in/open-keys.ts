import { toProblemText } from '#src/desk/page/host.ts'
import type { KeyOpening } from '#src/desk/page/keys/keyring.ts'
import { type Keys, startKeys } from '#src/desk/page/keys/keys.ts'
import { findCards, type OpenedKeys } from '#src/desk/page/session.ts'
import { zhHans as words } from '#src/desk/page/sign-in/words.ts'
import { toProblemLine } from '#src/officers/words.ts'

export type TrustedKeys = Extract<OpenedKeys, { outcome: 'trusted' }>

/** Keys that are open and stand in the list that counts, or what to say. */
export type Opening = { keys: Keys; opened: TrustedKeys } | { problem: string }

/** Opens keys, and looks for them in the lists of the desk. A failed attempt leaves no key behind. */
export async function openKeys(open: (keys: Keys) => Promise<KeyOpening>): Promise<Opening> {
  const keys = startKeys()
  const fail = (problem: string): Opening => {
    keys.lock()
    return { problem }
  }
  try {
    const opening = await open(keys)
    if (opening !== 'opened') return fail(words.problems[opening])
    const opened = await findCards(keys)
    if (opened.outcome === 'untrusted') return fail(toTrustText(opened.trust))
    return opened.cards.length === 0 ? fail(words.problems.notListed) : { keys, opened }
  } catch (error) {
    return fail(toProblemText(error))
  }
}

/** Why lists of a desk are not believed. */
export function toTrustText(trust: Extract<OpenedKeys, { outcome: 'untrusted' }>['trust']): string {
  if (trust.outcome === 'none') return words.lists.none
  if (trust.outcome === 'noRoot') return words.lists.noRoot(trust.fingerprint)
  return words.lists.refused(
    trust.number,
    trust.problems.map((problem) => toProblemLine(problem)),
  )
}
