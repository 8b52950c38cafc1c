import { base64 } from '@scure/base'
import { z } from 'zod'
import { envelopeHashesSchema, envelopeSchema } from '#src/desk/api/envelope.ts'
import { toSha256 } from '#src/desk/api/sign-act.ts'
import { keySchema, signatureSchema, toSignedBytes } from '#src/officers/officer-card.ts'

/** Most cases that are sealed anew at once: a device that is stopped loses no more. */
export const MOST_WRAPS = 100

/** One case sealed anew to the officers of its unit, as a device of one of them made it. */
export const wrapSchema = z.strictObject({
  reference: z.string().max(20),
  /** The version of the case that the officer saw; it stays. */
  version: z.int().min(1),
  at: z.iso.datetime(),
  /** Of the officers' list that counts: to its keys the envelope is sealed. */
  listNumber: z.int().min(1),
  hashes: envelopeHashesSchema,
  envelope: envelopeSchema,
})
export type DeskWrap = z.infer<typeof wrapSchema>

export const signedWrapSchema = z.strictObject({
  wrap: wrapSchema,
  by: keySchema,
  signature: signatureSchema,
})
export type SignedWrap = z.infer<typeof signedWrapSchema>

/** What an officer signs of it; the record rests on it. */
export const toWrapBytes = (
  region: string,
  { reference, version, at, listNumber, hashes }: Omit<DeskWrap, 'envelope'>,
): Uint8Array<ArrayBuffer> =>
  toSignedBytes('desk wrap 1', [region, reference, version, at, listNumber, hashes])

type Signer = { signingKey: string; sign(message: Uint8Array): string }

/** A case sealed anew, as it is sent. */
export async function signWrap(
  given: Pick<DeskWrap, 'reference' | 'version' | 'at' | 'listNumber'>,
  { before, after }: { before: Uint8Array; after: Uint8Array },
  { signingKey, sign }: Signer,
  region: string,
): Promise<SignedWrap> {
  const hashes: DeskWrap['hashes'] = [
    await toSha256(new Uint8Array(before)),
    await toSha256(new Uint8Array(after)),
  ]
  const wrap = { ...given, hashes, envelope: base64.encode(after) }
  return { wrap, by: signingKey, signature: sign(toWrapBytes(region, wrap)) }
}
