import { identityToRecipient } from 'age-encryption'
import { makeCaseKey } from '#src/complaints/seal/case.ts'
import { toIdentityText } from '#src/complaints/seal/identities.ts'
import { type Signer, toSigner } from '#src/desk/page/keys/signer.ts'
import { makePassphrase, sealSecretFile } from '#src/desk/secret/secret-file.ts'
import { type OfficerCard, signCard, toCardFingerprint } from '#src/officers/officer-card.ts'

/** Whose key it is: his unit, and what he is called there. */
export type CardOwner = Pick<OfficerCard, 'authority' | 'post'>

/** A new key: the text of its file, and what goes onto paper. Its secret is in the file alone. */
export type MadeKey = { file: string; passphrase: string; fingerprint: string }

/** Makes a key under a passphrase, in the same file as `key new`. */
export async function makeKey(owner: CardOwner, at: string): Promise<MadeKey> {
  const key = await makeCaseKey()
  const passphrase = makePassphrase()
  const file = await sealSecretFile(toIdentityText([key], `created: ${at}`), passphrase)
  const card = await toCard(owner, key.identity, await toSigner(key.identity))
  return { file, passphrase, fingerprint: await toCardFingerprint(card) }
}

/** What of a key is public, signed by it. */
export const toCard = async (
  owner: CardOwner,
  identity: string,
  signer: Signer,
): Promise<OfficerCard> =>
  signCard({ ...owner, recipient: await identityToRecipient(identity) }, signer)
