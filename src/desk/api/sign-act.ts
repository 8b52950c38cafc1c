import { randomBytes } from 'node:crypto'
import type { Signer } from '#src/complaints/seal/signature.ts'
import { toRecordHash } from '#src/complaints/store/recorded-case.ts'
import {
  type Act,
  type SignedAct,
  toActBytes,
  toActCommitment,
  toToldAct,
} from '#src/desk/api/act.ts'

/** An act before it is signed, with its words as ciphertext. */
export type UnsignedAct = Omit<Act, 'sealedPublic' | 'sealedInternal' | 'salt'> &
  Record<'sealedPublic' | 'sealedInternal', Uint8Array | null>

const toText = (bytes: Uint8Array | null) => bytes && Buffer.from(bytes).toString('base64')

/** An act as it is sent: signed by its officer, over what it does in clear and the commitment of its words. */
export async function signAct(
  { sealedPublic, sealedInternal, ...clear }: UnsignedAct,
  { signingKey, sign }: Signer,
  region: string,
): Promise<SignedAct> {
  const hasWords = sealedPublic !== null || sealedInternal !== null
  const act: Act = {
    ...clear,
    sealedPublic: toText(sealedPublic),
    sealedInternal: toText(sealedInternal),
    salt: hasWords ? randomBytes(32).toString('hex') : null,
  }
  const words = {
    sealedPublic: sealedPublic && new Uint8Array(sealedPublic),
    sealedInternal: sealedInternal && new Uint8Array(sealedInternal),
  }
  const commitment = await toActCommitment(act, words, toRecordHash)
  const signature = sign(toActBytes(region, toToldAct(act), commitment))
  return { act, by: signingKey, signature }
}
