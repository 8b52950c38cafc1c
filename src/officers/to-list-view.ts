import { findListProblems, type ListProblem } from '#src/officers/find-list-problems.ts'
import {
  type OfficerCard,
  toCardFingerprint,
  type VerifySignature,
} from '#src/officers/officer-card.ts'
import { allKeys, type OfficerList, toListFingerprint } from '#src/officers/officer-list.ts'

/** A key of a list, as officers read it before they sign. */
export type ListedKey = {
  post: string
  fingerprint: string
  signingKey: string
  isNew: boolean
  hasSigned: boolean
}

/** A list with fingerprints, what is new in it, and what keeps it from counting. */
export type ListView = Pick<OfficerList, 'number' | 'madeOn' | 'region'> & {
  fingerprint: string
  authorities: { authority: string; officers: ListedKey[]; recovery: ListedKey | null }[]
  /** Keys of the list before that are not in this one. */
  removed: Pick<OfficerCard, 'authority' | 'post'>[]
  problems: ListProblem[]
}

/** What officers look at before they sign a list. `before`: the one that it follows; none for the first. */
export async function toListView(
  list: OfficerList,
  before: OfficerList | undefined,
  verify: VerifySignature,
): Promise<ListView> {
  const was = new Set(before && allKeys(before).map(({ signingKey }) => signingKey))
  const is = new Set(allKeys(list).map(({ signingKey }) => signingKey))
  const toKey = async (card: OfficerCard): Promise<ListedKey> => ({
    post: card.post,
    fingerprint: await toCardFingerprint(card),
    signingKey: card.signingKey,
    isNew: before !== undefined && !was.has(card.signingKey),
    hasSigned: list.signatures.some(({ by }) => by === card.signingKey),
  })
  const { number, madeOn, region } = list
  return {
    ...{ number, madeOn, region },
    fingerprint: await toListFingerprint(list),
    authorities: await Promise.all(
      list.authorities.map(async ({ authority, officers, recovery }) => ({
        authority,
        officers: await Promise.all(officers.map(toKey)),
        recovery: recovery && (await toKey(recovery)),
      })),
    ),
    removed: before
      ? allKeys(before).flatMap(({ authority, post, signingKey }) =>
          is.has(signingKey) ? [] : [{ authority, post }],
        )
      : [],
    problems: await findListProblems(list, before, verify),
  }
}
