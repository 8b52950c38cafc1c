import { z } from 'zod'
import { HAND_OVER_WAYS } from '#src/complaints/states.ts'
import { authorityIdSchema } from '#src/officers/officer-card.ts'

/** 16 random bytes, hex, drawn on the device that made the package. */
export const packageIdSchema = z.string().regex(/^[0-9a-f]{32}$/)
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/)

const instant = z.iso.datetime()

/** A package that was handed over, and how far it has come. */
export const handOverSchema = z.strictObject({
  id: packageIdSchema,
  reference: z.string().max(20),
  fromUnit: authorityIdSchema,
  toUnit: authorityIdSchema,
  way: z.enum(HAND_OVER_WAYS),
  /** Of the ciphertext, all of it. */
  bytes: z.int(),
  hash: sha256Schema,
  madeAt: instant,
  /** When its unit signed for it. */
  receivedAt: instant.nullable(),
  /** Of one that is sent: how often it was tried, when it is next, and how it ended. */
  attempts: z.int(),
  nextAt: instant.nullable(),
  deliveredAt: instant.nullable(),
  endedAt: instant.nullable(),
  problem: z.string().nullable(),
})
export type HandOverView = z.infer<typeof handOverSchema>

/** A package as its unit finds it, with what a receipt is made from. */
export const receivedSchema = handOverSchema.extend({
  matter: z.string(),
  /** Of the case now. */
  version: z.int(),
  caseRecipient: z.string(),
  residentRecipient: z.string(),
})
export type ReceivedPackage = z.infer<typeof receivedSchema>

/** Longest part of a package, in bytes: as base64 it fits into what a desk takes at a time. */
export const PACKAGE_PART_BYTES = 375 * 1024
/** Longest package: all files of a case, and room for the letter. */
export const PACKAGE_BYTES = 210 * 1024 * 1024
/** All packages of one unit that lie at the desk: they go with their cases. */
export const UNIT_BYTES = 20 * 1024 * 1024 * 1024
/** What a desk takes of a unit. */
export const MOST_PACKAGED = { package: PACKAGE_BYTES, unit: UNIT_BYTES }
/** Longest package that is sent to an address: the body is half as long again. */
export const SENT_BYTES = 10 * 1024 * 1024
