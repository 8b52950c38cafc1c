import { base64 } from '@scure/base'
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

const encoder = new TextEncoder()

type Signer = { signingKey: string; sign(message: Uint8Array): string }

/** An act as it is sent: signed by its officer, over what it does in clear and the commitment of its words. */
export async function signAct(
  { sealedPublic, sealedInternal, ...clear }: UnsignedAct,
  { signingKey, sign }: Signer,
  region: string,
): Promise<SignedAct> {
  const hasWords = sealedPublic !== null || sealedInternal !== null
  const { publication } = clear
  const published =
    publication === undefined ? {} : { published: await toSha256(encoder.encode(publication)) }
  const act: Act = {
    ...clear,
    change: { ...clear.change, ...published },
    sealedPublic: sealedPublic && base64.encode(sealedPublic),
    sealedInternal: sealedInternal && base64.encode(sealedInternal),
    salt: hasWords ? toHex(crypto.getRandomValues(new Uint8Array(32))) : null,
  }
  const words = {
    sealedPublic: sealedPublic && new Uint8Array(sealedPublic),
    sealedInternal: sealedInternal && new Uint8Array(sealedInternal),
  }
  const commitment = await toActCommitment(act, words, toSha256)
  const signature = sign(toActBytes(region, toToldAct(act), commitment))
  return { act, by: signingKey, signature }
}

const toHex = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** SHA-256 as lower-case hex, on the host and in browsers. */
export const toSha256 = async (bytes: Uint8Array<ArrayBuffer>) =>
  toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
