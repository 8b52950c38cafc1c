import { makeCaseKey } from '#src/complaints/seal/case.ts'
import { type Signer, toSigner } from '#src/complaints/seal/signature.ts'
import { type OfficerCard, toCardBytes } from '#src/officers/officer-card.ts'

/** An officer with his secret. */
export type TestOfficer = { identity: string; card: OfficerCard; sign: Signer['sign'] }

/** A new officer of a unit, with a card he signed. */
export async function makeOfficer(authority: string, post: string): Promise<TestOfficer> {
  const { identity, recipient } = await makeCaseKey()
  const { signingKey, sign } = toSigner(identity)
  const open = { authority, post, recipient, signingKey }
  const card: OfficerCard = { version: 1, ...open, signature: sign(toCardBytes(open)) }
  return { identity, card, sign }
}
