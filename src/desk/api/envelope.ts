import { z } from 'zod'

const hash = z.string().regex(/^[0-9a-f]{64}$/)
/** An envelope for two hundred officers, which no list has in one unit. */
const ENVELOPE_BYTES = 24 * 1024
export const envelopeSchema = z.base64().max(Math.ceil(ENVELOPE_BYTES / 3) * 4)
/** Hashes of the envelope that a case had, and of the one it gets. */
export const envelopeHashesSchema = z.tuple([hash, hash])
