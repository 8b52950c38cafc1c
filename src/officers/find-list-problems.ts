import { isOwnCard, toBytes, type VerifySignature } from '#src/officers/officer-card.ts'
import {
  allKeys,
  keysOf,
  type ListedAuthority,
  type OfficerList,
  toAuthorityRow,
  toListBytes,
  toListFingerprint,
} from '#src/officers/officer-list.ts'

/** A list needs the signatures of so many keys of the list before; each authority has so many keys. */
const QUORUM = 2

/** Why a list is not taken. `authority`: which one it is about. */
export type ListProblem = {
  code: /** The first one is not the one that the settings name. */
    | 'otherRoot'
    | 'otherRegion'
    | 'notNext'
    | 'wrongPrevious'
    | 'wrongCard'
    | 'otherUnit'
    | 'keyTwice'
    | 'tooFewKeys'
    | 'wrongSignature'
    | 'tooFewSigners'
    | 'unsignedChange'
  authority?: string
}

/**
 * Everything that keeps a list from following the one before; the first one follows none. It is signed by two keys of
 * the list before (the first: of its own), and whatever changes of an authority by a key of that authority too: two
 * officers of the bureau cannot put a key of theirs where complaints about the bureau go.
 */
export async function findListProblems(
  list: OfficerList,
  before: OfficerList | undefined,
  verify: VerifySignature,
): Promise<ListProblem[]> {
  return [
    ...(await findPlaceProblems(list, before)),
    ...(await Promise.all(list.authorities.map((entry) => findCardProblems(entry, verify)))).flat(),
    ...findTwice(list),
    ...(await findSignatureProblems(list, before, verify)),
  ]
}

async function findPlaceProblems(
  { number, previous }: OfficerList,
  before: OfficerList | undefined,
): Promise<ListProblem[]> {
  const expected = before ? await toListFingerprint(before) : null
  return [
    ...(number === (before?.number ?? 0) + 1 ? [] : [{ code: 'notNext' } as const]),
    ...(previous === expected ? [] : [{ code: 'wrongPrevious' } as const]),
  ]
}

async function findCardProblems(
  entry: ListedAuthority,
  verify: VerifySignature,
): Promise<ListProblem[]> {
  const { authority } = entry
  const cards = keysOf(entry)
  const own = await Promise.all(cards.map((card) => isOwnCard(card, verify)))
  return [
    ...(own.every(Boolean) ? [] : [{ code: 'wrongCard', authority } as const]),
    ...(cards.every((card) => card.authority === authority)
      ? []
      : [{ code: 'otherUnit', authority } as const]),
    ...(cards.length >= QUORUM ? [] : [{ code: 'tooFewKeys', authority } as const]),
  ]
}

/** A key that stands twice would open what it should not, or sign for two. */
function findTwice(list: OfficerList): ListProblem[] {
  const seen = new Set<string>()
  return allKeys(list).flatMap(({ authority, recipient, signingKey }): ListProblem[] => {
    const isKnown = seen.has(recipient) || seen.has(signingKey)
    seen.add(recipient).add(signingKey)
    return isKnown ? [{ code: 'keyTwice', authority }] : []
  })
}

/** Ids of authorities that are not as they were: changed, new, or gone. */
export function findChangedAuthorities(
  list: OfficerList,
  before: OfficerList | undefined,
): string[] {
  const toRows = (authorities: readonly ListedAuthority[]) =>
    new Map(authorities.map((entry) => [entry.authority, JSON.stringify(toAuthorityRow(entry))]))
  const [was, is] = [toRows(before?.authorities ?? []), toRows(list.authorities)]
  return [...new Set([...was.keys(), ...is.keys()])].filter((id) => was.get(id) !== is.get(id))
}

async function findSignatureProblems(
  list: OfficerList,
  before: OfficerList | undefined,
  verify: VerifySignature,
): Promise<ListProblem[]> {
  const message = toListBytes(list)
  const known = new Set([before ?? list, list].flatMap(allKeys).map(({ signingKey }) => signingKey))
  const valid = await Promise.all(
    list.signatures.map(async ({ by, signature }) => {
      const [key, bytes] = [toBytes(by), toBytes(signature)]
      return known.has(by) && key && bytes ? await verify(key, message, bytes) : false
    }),
  )
  const signers = new Set(list.signatures.filter((_, at) => valid[at]).map(({ by }) => by))
  const isSignedBy = (entry: ListedAuthority | undefined) =>
    entry !== undefined && keysOf(entry).some(({ signingKey }) => signers.has(signingKey))
  const find = (from: OfficerList | undefined, id: string) =>
    from?.authorities.find(({ authority }) => authority === id)
  const votes = allKeys(before ?? list).filter(({ signingKey }) => signers.has(signingKey))
  return [
    ...(valid.every(Boolean) ? [] : [{ code: 'wrongSignature' } as const]),
    ...(votes.length >= QUORUM ? [] : [{ code: 'tooFewSigners' } as const]),
    ...findChangedAuthorities(list, before)
      .filter((id) => !isSignedBy(find(before, id) ?? find(list, id)))
      .map((authority) => ({ code: 'unsignedChange', authority }) as const),
  ]
}
