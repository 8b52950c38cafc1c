import { z } from 'zod'
import {
  type EventKind,
  HAND_OVER_WAYS,
  NEXT_STATES,
  OUTCOMES,
  REPORTED,
  STATES,
} from '#src/complaints/states.ts'
import { type CaseRow, promiseSchema } from '#src/desk/api/case-view.ts'
import { codeTicketSchema } from '#src/desk/api/drawn-code.ts'
import { envelopeHashesSchema, envelopeSchema } from '#src/desk/api/envelope.ts'
import { packageIdSchema, sha256Schema } from '#src/desk/api/hand-over-view.ts'
import {
  authorityIdSchema,
  keySchema,
  signatureSchema,
  toSignedBytes,
} from '#src/officers/officer-card.ts'
import { toEventBytes } from '#src/record/commitment.ts'
import type { ToHash } from '#src/record/record-entry.ts'

/** What officers do; everything else on a timeline only a complainant does. */
export const ACT_KINDS = [
  'stateChanged',
  'replied',
  'noteAdded',
  'extended',
  'returned',
  'assigned',
  'merged',
  'flagged',
  'held',
  'corrected',
  'exported',
  'packaged',
  'handedOver',
  'sent',
  'reportedBack',
  'outcomeProposed',
  'outcomePublished',
  'outcomeTakenBack',
  'codeReissued',
] as const satisfies EventKind[]
export type ActKind = (typeof ACT_KINDS)[number]

/** Longest text of an officer once it is sealed: 20,000 characters of Chinese, and what age adds. */
const SEALED_BYTES = 128 * 1024
const sealed = z
  .base64()
  .max(Math.ceil(SEALED_BYTES / 3) * 4)
  .nullable()

/** What of a case an act sets, in clear; what it does not name stays. */
export const actChangeSchema = z.strictObject({
  state: z.enum(STATES).exactOptional(),
  outcome: z.enum(OUTCOMES).nullable().exactOptional(),
  authority: authorityIdSchema.exactOptional(),
  copies: z.array(authorityIdSchema).max(20).exactOptional(),
  toVerify: z.boolean().exactOptional(),
  urgent: z.boolean().exactOptional(),
  /** All of them, as they are from now on. */
  promises: z.array(promiseSchema).max(20).exactOptional(),
  /** Signing key of an officer. */
  assignedTo: keySchema.nullable().exactOptional(),
  /** Reference of another case. */
  mergedInto: z.string().max(20).nullable().exactOptional(),
  onHold: z.boolean().exactOptional(),
  /** The unit to whose officers it is sealed anew, with the hashes of the envelope it had and of the one it gets. */
  holder: authorityIdSchema.exactOptional(),
  envelope: envelopeHashesSchema.exactOptional(),
  /** A sealed package that is handed over: its id, the unit, how it goes there, and the hash of what is sealed. */
  handOver: z
    .tuple([packageIdSchema, authorityIdSchema, z.enum(HAND_OVER_WAYS), sha256Schema])
    .exactOptional(),
  /** The package that whoever acts signs for, for its unit. */
  received: packageIdSchema.exactOptional(),
  /** Hash of what the public is told; null: nothing any more. */
  published: sha256Schema.nullable().exactOptional(),
  /** The package whose unit tells of the case, and what it tells. */
  reported: z.tuple([packageIdSchema, z.enum(REPORTED)]).exactOptional(),
})
export type ActChange = z.infer<typeof actChangeSchema>

/** One act on one case, as its officer's device made it. */
export const actSchema = z.strictObject({
  kind: z.enum(ACT_KINDS),
  reference: z.string().max(20),
  /** The version of the case that the officer saw. */
  version: z.int().min(1),
  at: z.iso.datetime(),
  /** Of the officers' list that counts. */
  listNumber: z.int().min(1),
  /** A state and an outcome that are set are told on the timeline too. */
  change: actChangeSchema,
  /** Words for the complainant, sealed to the resident and the case. */
  sealedPublic: sealed,
  /** Words for officers, sealed to the case. */
  sealedInternal: sealed,
  /** The secret of the case, sealed to the unit it goes to. */
  sealedEnvelope: envelopeSchema.exactOptional(),
  /** The code that the case gets, as the desk drew it. */
  codeTicket: codeTicketSchema.exactOptional(),
  /** What the public is told, JSON (`src/region/outcomes.ts`): its hash stands in the change. */
  publication: z.string().max(4000).exactOptional(),
  /** 32 random bytes, hex, drawn on the device: whoever has no salt can try no words. Null where there are no words. */
  salt: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
})
export type Act = z.infer<typeof actSchema>

export const signedActSchema = z.strictObject({
  act: actSchema,
  by: keySchema,
  signature: signatureSchema,
})
export type SignedAct = z.infer<typeof signedActSchema>

/** What an act does in clear, as the record keeps it: of a promise no more than its id and its day. */
export type ToldAct = Pick<Act, 'reference' | 'version' | 'at' | 'listNumber'> & {
  kind: ActKind
  change: Omit<ActChange, 'promises'> & { promises?: readonly (readonly [string, string])[] }
}

export const toToldAct = ({ kind, reference, version, at, listNumber, change }: Act): ToldAct => {
  const { promises, ...rest } = change
  const days = promises?.map(({ id, on }) => [id, on] as const)
  const told = days ? { ...rest, promises: days } : rest
  return { kind, reference, version, at, listNumber, change: told }
}

/**
 * Whether a case can go where an act brings it: the states follow one another, only the complainant takes it back or asks
 * for a review, and a closed case has an outcome.
 */
export function isPossible({ kind, change }: ToldAct, now: Pick<CaseRow, 'state' | 'authority'>) {
  const { state, outcome = null, authority = now.authority } = change
  if (outcome !== null && state !== 'closed') return false
  if (state === undefined) return kind !== 'stateChanged'
  if (state === 'closed' && outcome === null) return false
  const isPassedOn = state === 'forwarded' && now.state === state && authority !== now.authority
  return isPassedOn || NEXT_STATES[now.state].includes(state)
}

/** By name, so that there is one way to write a change. */
const toRows = (change: ToldAct['change']) =>
  Object.entries(change).sort(([one], [other]) => (one < other ? -1 : 1))

/**
 * What an officer signs of an act (`toToldAct`); the record rests on it. `commitment`: of its words (`toActCommitment`), so that the
 * signature still holds when they are erased.
 */
export function toActBytes(
  region: string,
  act: ToldAct,
  commitment: string | null,
): Uint8Array<ArrayBuffer> {
  const { kind, reference, version, at, listNumber, change } = act
  const parts = [region, reference, version, at, listNumber, kind, toRows(change), commitment]
  return toSignedBytes('desk act 1', parts)
}

/** What stands in the record for the words of an act; null where it has none. Bytes are those of the ciphertext. */
export async function toActCommitment(
  { salt }: Pick<Act, 'salt'>,
  words: Record<'sealedPublic' | 'sealedInternal', Uint8Array<ArrayBuffer> | null>,
  toHash: ToHash,
): Promise<string | null> {
  if (salt === null) return null
  const sealedPublic = words.sealedPublic && (await toHash(words.sealedPublic))
  const sealedInternal = words.sealedInternal && (await toHash(words.sealedInternal))
  return await toHash(toEventBytes(salt, { sealedPublic, sealedInternal, file: null }))
}
