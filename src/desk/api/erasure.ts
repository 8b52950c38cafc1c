import { z } from 'zod'
import type { SignedPart } from '#src/desk/api/office-act.ts'
import { keySchema, signatureSchema } from '#src/officers/officer-card.ts'

/** That a case is erased, signed by an officer as an act of the office (`toOfficeBytes`). */
export const erasureSchema = z.strictObject({
  reference: z.string().max(20),
  /** The version of the case that the officer saw. */
  version: z.int().min(1),
  madeAt: z.iso.datetime(),
  /** Of the officers' list that counts. */
  listNumber: z.int().min(1),
  by: keySchema,
  signature: signatureSchema,
})
export type Erasure = z.infer<typeof erasureSchema>
export type UnsignedErasure = Omit<Erasure, 'by' | 'signature'>

/** What is signed of it: on the host it is told so, and on a device it is made so. */
export const toErasurePart = ({
  reference,
  version,
  madeAt,
  listNumber: list,
}: UnsignedErasure): SignedPart => ({
  ...{ what: 'erased', madeAt, reference, list },
  ...{ post: null, reason: null, told: { version } },
})
