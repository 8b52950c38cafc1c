import { z } from 'zod'
import { EVENT_KINDS, OUTCOMES, STATES } from '#src/complaints/states.ts'
import { handOverSchema } from '#src/desk/api/hand-over-view.ts'
import { keySchema } from '#src/officers/officer-card.ts'

const instant = z.iso.datetime()
const hash = z.string().regex(/^[0-9a-f]{64}$/)
/** Ciphertext: bytes of an age file. */
const sealed = z.base64()
const state = z.enum(STATES)
const outcome = z.enum(OUTCOMES).nullable()

export const promiseSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  on: z.iso.date(),
  estimated: z.boolean(),
  /** The day before it was extended. */
  extendedFrom: z.iso.date().exactOptional(),
  basis: z.string(),
})

/** What happened to a case, as clocks need it. */
const momentSchema = z.strictObject({
  at: instant,
  kind: z.enum(EVENT_KINDS),
  actor: z.enum(['complainant', 'desk']),
  state: state.nullable(),
})
export type Moment = z.infer<typeof momentSchema>

/** A case as far as it is not sealed. */
export const caseRowSchema = z.strictObject({
  reference: z.string(),
  matter: z.string(),
  centreId: z.string().nullable(),
  /** Which unlisted place it is about: equal for cases about the same one; null until an officer opened it. */
  placeTag: z.string().max(100).nullable(),
  subdistrictCode: z.string().nullable(),
  authority: z.string(),
  copies: z.array(z.string()),
  /** Whose officers open it; null: a case of before there were lists. */
  holder: z.string().nullable(),
  listNumber: z.int(),
  /** Signing key of the officer who works on it. */
  assignedTo: z.string().nullable(),
  /** Reference of a case about the same, with which it is looked into. */
  mergedInto: z.string().nullable(),
  /** Kept longer than the notice says. */
  onHold: z.boolean(),
  urgent: z.boolean(),
  toVerify: z.boolean(),
  raised: z.boolean(),
  noticeVersion: z.string(),
  promises: z.array(promiseSchema),
  state,
  outcome,
  filedAt: instant,
  changedAt: instant,
  /** Counts changes: an act names the one its officer saw. */
  version: z.int(),
})
export type CaseRow = z.infer<typeof caseRowSchema>

/** A row of the inbox. */
export const listedCaseSchema = caseRowSchema.extend({
  /** `all`: whoever asked may open it and act on it; `clear`: he sees no more than this. */
  sees: z.enum(['all', 'clear']),
  moments: z.array(momentSchema),
})
export type ListedCase = z.infer<typeof listedCaseSchema>

const eventSchema = momentSchema.extend({
  /** 1, 2, 3 … within the case. */
  position: z.int(),
  /** Signing key of the officer who did it; null where none signed. */
  by: keySchema.nullable(),
  outcome,
  sealedPublic: sealed.nullable(),
  sealedInternal: sealed.nullable(),
})
export type SealedEvent = z.infer<typeof eventSchema>

const fileSchema = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{32}$/),
  /** Of the ciphertext, all of it. */
  bytes: z.int(),
  /** SHA-256 of the ciphertext. */
  hash,
  sealedMeta: sealed,
})
export type SealedFile = z.infer<typeof fileSchema>

/** All of a case, as it is stored: opened by its officer's device and nowhere else. */
export const sealedCaseSchema = z.strictObject({
  row: caseRowSchema,
  /** `age1…`: of the case, and of whoever holds the query code. */
  caseRecipient: z.string(),
  residentRecipient: z.string(),
  envelope: sealed,
  sealedAnswers: sealed,
  events: z.array(eventSchema),
  files: z.array(fileSchema),
  /** Packages that were handed over, the latest first. */
  handOvers: z.array(handOverSchema),
  /** What the public is told of it, JSON. */
  publication: z.string().nullable(),
})
export type SealedCase = z.infer<typeof sealedCaseSchema>

/** As much of a case as it takes to know which place it is about. */
export const untaggedCaseSchema = sealedCaseSchema
  .pick({ caseRecipient: true, envelope: true, sealedAnswers: true })
  .extend({
    row: caseRowSchema.pick({ reference: true, holder: true, listNumber: true, filedAt: true }),
  })
export type UntaggedCase = z.infer<typeof untaggedCaseSchema>

/** Of a case what a table of cases shows, sealed: no file and nothing that officers said to one another. */
export const tableCaseSchema = z.strictObject({
  row: caseRowSchema,
  caseRecipient: z.string(),
  residentRecipient: z.string(),
  envelope: sealed,
  sealedAnswers: sealed,
  /** The last thing the complainant was told. */
  sealedReply: sealed.nullable(),
  files: z.int(),
})
export type SealedTableCase = z.infer<typeof tableCaseSchema>
