import { base64 } from '@scure/base'
import { sealText } from '#src/complaints/seal/case.ts'
import {
  type Act,
  type SignedAct,
  toActBytes,
  toActCommitment,
  toToldAct,
} from '#src/desk/api/act.ts'
import type { SealedCase } from '#src/desk/api/case-view.ts'
import type { Signer } from '#src/desk/page/keys/signer.ts'

/** What an officer does, with his words as he typed them. */
export type NewAct = Pick<Act, 'kind' | 'version' | 'at' | 'listNumber' | 'change'> & {
  toComplainant: string | null
  toOfficers: string | null
}

type OfCase = Pick<SealedCase, 'caseRecipient' | 'residentRecipient'> & { reference: string }

/** An act on a case: its words sealed, all of it signed. */
export async function makeAct(
  region: string,
  { reference, caseRecipient, residentRecipient }: OfCase,
  { toComplainant, toOfficers, ...given }: NewAct,
  signer: Signer,
): Promise<SignedAct> {
  const seal = async (recipients: string[], text: string | null) =>
    text === null ? null : new Uint8Array(await sealText(recipients, text))
  const words = {
    sealedPublic: await seal([residentRecipient, caseRecipient], toComplainant),
    sealedInternal: await seal([caseRecipient], toOfficers),
  }
  const hasWords = words.sealedPublic !== null || words.sealedInternal !== null
  const clear = { ...given, reference, salt: hasWords ? drawSalt() : null }
  const commitment = await toActCommitment(clear, words, toHash)
  const act = {
    ...clear,
    sealedPublic: words.sealedPublic && base64.encode(words.sealedPublic),
    sealedInternal: words.sealedInternal && base64.encode(words.sealedInternal),
  }
  const signature = signer.sign(toActBytes(region, toToldAct(act), commitment))
  return { act, by: signer.signingKey, signature }
}

const toHex = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

const drawSalt = () => toHex(crypto.getRandomValues(new Uint8Array(32)))

const toHash = async (bytes: Uint8Array<ArrayBuffer>) =>
  toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
