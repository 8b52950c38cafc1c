import { z } from 'zod'
import {
  authorityIdSchema,
  keySchema,
  signatureSchema,
  toSignedBytes,
} from '#src/officers/officer-card.ts'

/** Most bytes of a key sealed to a hundred officers, with room to spare. */
const SEALED_BYTES = 48 * 1024

/** The key by which the officers of an authority tag unlisted places, sealed to them by one of their lists. */
export const placeKeySchema = z.strictObject({
  authority: authorityIdSchema,
  /** Follows from the key. */
  keyId: z.string().regex(/^[0-9a-f]{16}$/),
  listNumber: z.int().min(1),
  madeAt: z.iso.datetime(),
  sealed: z.base64().max(Math.ceil(SEALED_BYTES / 3) * 4),
  /** Signing key of the officer whose device made it. */
  by: keySchema,
  signature: signatureSchema,
})
export type PlaceKey = z.infer<typeof placeKeySchema>

/** What an officer signs of it: otherwise a host could have places tagged with a key of its own. */
export const toPlaceKeyBytes = (
  region: string,
  { authority, keyId, listNumber, madeAt, sealed }: Omit<PlaceKey, 'by' | 'signature'>,
): Uint8Array<ArrayBuffer> =>
  toSignedBytes('place key 1', [region, authority, keyId, listNumber, madeAt, sealed])

/** Most cases of one answer, and most tags of one request. */
export const MOST_PLACES = 20

export const placeTagSchema = z.strictObject({
  reference: z.string().max(20),
  tag: z.string().regex(/^[0-9a-f]{16}\.[0-9a-f]{64}$/),
})
