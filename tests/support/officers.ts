import { makeCaseKey } from '#src/complaints/seal/case.ts'
import { type Signer, toSigner } from '#src/complaints/seal/signature.ts'
import { type OfficerCard, signCard } from '#src/officers/officer-card.ts'
import { type OfficerList, toListBytes, toListFingerprint } from '#src/officers/officer-list.ts'

/** An officer with his secret. */
export type TestOfficer = { identity: string; card: OfficerCard; sign: Signer['sign'] }

/** A new officer of a unit, with a card he signed. */
export async function makeOfficer(authority: string, post: string): Promise<TestOfficer> {
  const { identity, recipient } = await makeCaseKey()
  const signer = toSigner(identity)
  const card = signCard({ authority, post, recipient }, signer)
  return { identity, card, sign: signer.sign }
}

/** Officers of one unit, the last of them the offline key. */
export const makeUnit = (authority: string, count = 3): Promise<TestOfficer[]> =>
  Promise.all(
    Array.from({ length: count }, (_, at) => makeOfficer(authority, `${authority}岗${at}`)),
  )

const byId = (one: string, other: string) => (one < other ? -1 : 1)

/** The list after `before` of these officers; the last one of each unit is its offline key. */
export async function toList(
  officers: readonly TestOfficer[],
  before?: OfficerList,
): Promise<OfficerList> {
  const units = [...new Set(officers.map(({ card }) => card.authority))].sort(byId)
  return {
    version: 1,
    region: 'gulou',
    number: (before?.number ?? 0) + 1,
    previous: before ? await toListFingerprint(before) : null,
    madeOn: '2026-11-29',
    authorities: units.map((authority) => {
      const cards = officers.map(({ card }) => card).filter((card) => card.authority === authority)
      return { authority, officers: cards.slice(0, -1), recovery: cards.at(-1) ?? null }
    }),
    signatures: [],
  }
}

/** The same list with the signatures of these officers. */
export function signList(list: OfficerList, ...signers: readonly TestOfficer[]): OfficerList {
  const message = toListBytes(list)
  const signatures = signers.map(({ card, sign }) => ({
    by: card.signingKey,
    signature: sign(message),
  }))
  return { ...list, signatures: [...list.signatures, ...signatures] }
}
