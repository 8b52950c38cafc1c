import { z } from 'zod'
import { signedActSchema } from '#src/desk/api/act.ts'
import {
  caseRowSchema,
  listedCaseSchema,
  sealedCaseSchema,
  tableCaseSchema,
  untaggedCaseSchema,
} from '#src/desk/api/case-view.ts'
import { drawnCodeSchema } from '#src/desk/api/drawn-code.ts'
import { envelopeSchema } from '#src/desk/api/envelope.ts'
import { erasureSchema } from '#src/desk/api/erasure.ts'
import {
  handOverSchema,
  PACKAGE_PART_BYTES,
  packageIdSchema,
  receivedSchema,
} from '#src/desk/api/hand-over-view.ts'
import { MOST_PLACES, placeKeySchema, placeTagSchema } from '#src/desk/api/place-key.ts'
import { challengeSchema, signedInSchema } from '#src/desk/api/sign-in.ts'
import { MOST_WRAPS, signedWrapSchema } from '#src/desk/api/wrap.ts'
import { authorityIdSchema, officerCardSchema } from '#src/officers/officer-card.ts'
import { officerListSchema } from '#src/officers/officer-list.ts'
import { complaintRulesSchema } from '#src/region/complaint-rules.ts'

/** Most cases of one answer. */
export const MOST_CASES = 1000

/** Most cases of one answer that holds what is sealed in them. */
export const MOST_TABLE_CASES = 50

const reference = z.string().max(20)
const nothing = z.strictObject({})
/** The clock of the desk; it may stand still in a demonstration. */
const now = z.iso.datetime()
const { state, authority, centreId, matter, urgent, toVerify } = caseRowSchema.shape

/** Which cases are asked for: all that fit every part. */
export const caseFilterSchema = z.strictObject({
  state: state.exactOptional(),
  authority: authority.max(64).exactOptional(),
  centreId: centreId.unwrap().max(64).exactOptional(),
  matter: matter.max(64).exactOptional(),
  urgent: urgent.exactOptional(),
  toVerify: toVerify.exactOptional(),
  /** Neither closed nor withdrawn. */
  open: z.boolean().exactOptional(),
  /** Filed at or after. */
  since: now.exactOptional(),
  limit: z
    .int()
    .min(1)
    .max(MOST_CASES + 1),
  offset: z.int().min(0).max(1_000_000),
})

/** What a device tells of itself about a case; it stands in the record. */
export const TOLD = [
  'exported',
  'otherEnvelope',
  'otherReaders',
  'closedToListed',
  'unknownList',
  'notAsRecorded',
] as const

/** An entry of the record, as it is hashed. */
const entrySchema = z.strictObject({
  seq: z.int(),
  at: z.iso.datetime(),
  kind: z.literal('office'),
  reference: z.string(),
  by: z.string().nullable(),
  body: z.string(),
  commitment: z.null(),
  signature: z.string().nullable(),
  hash: z.string(),
})

const headSchema = z.strictObject({
  seq: z.int(),
  hash: z.string(),
  at: z.iso.datetime(),
})

/** A case that waits to be sealed anew, with what its officer's device needs for it and no word of it. */
const waitingCaseSchema = z.strictObject({
  reference: z.string(),
  holder: z.string(),
  listNumber: z.int(),
  version: z.int(),
  caseRecipient: z.string(),
  envelope: envelopeSchema,
  /** False: it is not what the record tells of it. */
  isAsRecorded: z.boolean(),
})
export type WaitingCase = z.infer<typeof waitingCaseSchema>

/** Names that the released pages know, and the rules that cases go by. */
const publishedSchema = z.strictObject({
  now,
  /** True: the clock of the desk stands still. */
  isClockFixed: z.boolean(),
  rules: complaintRulesSchema,
  subdistricts: z.array(z.strictObject({ code: z.string(), name: z.string() })),
  /** `names`: every one by which a complaint may call it, the legal one first. */
  centres: z.array(z.strictObject({ id: z.string(), names: z.array(z.string()) })),
})
export type Published = z.infer<typeof publishedSchema>

/**
 * The addresses of a desk below `/api`: POST of JSON, answered by JSON. What it cannot do it answers by a status and
 * `{ problem }`. All but the first four are for whoever signed in: the session lies in a cookie that scripts cannot
 * read.
 */
export const ADDRESSES = {
  'session/challenge': { asks: nothing, answers: challengeSchema },
  'session/open': {
    asks: signedInSchema,
    answers: z.strictObject({ card: officerCardSchema, until: now, now }),
  },
  /** The officers' lists, the first one first. `isDemonstration`: made by this machine and signed by nobody. */
  lists: {
    asks: nothing,
    answers: z.strictObject({ isDemonstration: z.boolean(), lists: z.array(officerListSchema) }),
  },
  published: { asks: nothing, answers: publishedSchema },
  'session/close': { asks: nothing, answers: nothing },
  cases: {
    asks: caseFilterSchema,
    answers: z.strictObject({ now, cases: z.array(listedCaseSchema) }),
  },
  /**
   * For a table on the officer's device: those of these cases that he may open. That they were saved stands in the record, each
   * with an entry.
   */
  'cases/table': {
    asks: z.strictObject({ references: z.array(reference).min(1).max(MOST_TABLE_CASES) }),
    answers: z.strictObject({ cases: z.array(tableCaseSchema) }),
  },
  /** Other cases about the same place within a year before a case, and since. */
  similar: {
    asks: z.strictObject({ reference }),
    answers: z.strictObject({ now, cases: z.array(listedCaseSchema) }),
  },
  /** To open it: that stands in the record, once in a session. */
  case: { asks: z.strictObject({ reference }), answers: sealedCaseSchema.extend({ now }) },
  /** A query code for a case that has lost its own: the act that gives it to the case is signed on the officer's device. */
  'code/draw': {
    asks: z.strictObject({ reference, version: z.int().min(1) }),
    answers: drawnCodeSchema,
  },
  act: {
    asks: signedActSchema,
    answers: z.strictObject({ version: z.int() }),
  },
  /** A part of a package for another unit, before the act that hands it over; one that is there already is taken too. */
  'package/part': {
    asks: z.strictObject({
      id: packageIdSchema,
      reference,
      toUnit: authorityIdSchema,
      /** 0, 1, 2 … */
      position: z.int().min(0).max(10_000),
      content: z.base64().max(Math.ceil(PACKAGE_PART_BYTES / 3) * 4),
    }),
    answers: nothing,
  },
  /** Units that have an address of their own, which sealed packages are sent to. */
  receivers: {
    asks: nothing,
    answers: z.strictObject({ units: z.array(authorityIdSchema) }),
  },
  /** Packages of the unit of whoever asks that no other unit signed for, and of which no receipt was noted. */
  unsigned: {
    asks: nothing,
    answers: z.strictObject({ packages: z.array(handOverSchema) }),
  },
  /** Packages for the unit of whoever asks, the latest first. */
  packages: {
    asks: nothing,
    answers: z.strictObject({ now, packages: z.array(receivedSchema) }),
  },
  /** That a package for the unit of whoever asks was saved or printed: it stands in the record. */
  'package/saved': { asks: z.strictObject({ id: packageIdSchema }), answers: nothing },
  /** Erases a case that is over, as its complainant asked. */
  erase: { asks: erasureSchema, answers: nothing },
  told: {
    asks: z.strictObject({ what: z.enum(TOLD), references: z.array(reference).min(1).max(100) }),
    answers: nothing,
  },
  /** How many cases of his unit are sealed to other officers than the list that counts has, by the list they are sealed by. */
  'wraps/waiting': {
    asks: nothing,
    answers: z.strictObject({
      waiting: z.array(z.strictObject({ listNumber: z.int(), cases: z.int() })),
    }),
  },
  /** Some of them, in the order of their references. */
  'wraps/cases': {
    asks: z.strictObject({
      listNumber: z.int().min(1),
      after: reference,
      limit: z.int().min(1).max(MOST_WRAPS),
    }),
    answers: z.strictObject({ now, cases: z.array(waitingCaseSchema) }),
  },
  /** Keeps what was sealed anew, all at once; tells which. */
  wraps: {
    asks: z.strictObject({ wraps: z.array(signedWrapSchema).min(1).max(MOST_WRAPS) }),
    answers: z.strictObject({ wrapped: z.array(reference) }),
  },
  /** The key that places in no list are tagged with, of the unit of whoever asks; null while there is none. */
  'places/key': { asks: nothing, answers: z.strictObject({ now, key: placeKeySchema.nullable() }) },
  /** Keeps another one instead of the one that was seen. */
  'places/keep': {
    asks: z.strictObject({
      key: placeKeySchema,
      before: placeKeySchema.pick({ keyId: true, listNumber: true }).nullable(),
    }),
    answers: nothing,
  },
  /** Cases that have no tag of a key, newest first, after the last one of the answer before: to open them. */
  'places/untagged': {
    asks: z.strictObject({
      keyId: placeKeySchema.shape.keyId,
      after: z.strictObject({ filedAt: now, reference }).exactOptional(),
    }),
    answers: z.strictObject({ cases: z.array(untaggedCaseSchema) }),
  },
  'places/tag': {
    asks: z.strictObject({ tags: z.array(placeTagSchema).min(1).max(MOST_PLACES) }),
    answers: nothing,
  },
  /**
   * Where the record stands. `known`: numbers of entries that the device remembers; `office`: what was done at the host, such as
   * a backup that was put back, for a device that finds one of them gone.
   */
  'record/head': {
    asks: z.strictObject({ known: z.array(z.int().min(1)).max(50).default([]) }),
    answers: z.strictObject({
      head: headSchema.nullable(),
      known: z.array(z.strictObject({ seq: z.int(), hash: z.string().nullable() })).max(50),
      office: z.array(entrySchema).max(100),
    }),
  },
} as const
export type Address = keyof typeof ADDRESSES
export type Asked<A extends Address> = z.infer<(typeof ADDRESSES)[A]['asks']>
export type Answered<A extends Address> = z.infer<(typeof ADDRESSES)[A]['answers']>

/** Beside them, with the ciphertext of a whole file as it is stored for an answer: `application/octet-stream`. */
export const FILE_ADDRESS = 'file'
export const fileAskedSchema = z.strictObject({ reference, fileId: z.string().max(64) })
/** The same for the ciphertext of a package, for its unit. */
export const PACKAGE_ADDRESS = 'package'
export const packageAskedSchema = z.strictObject({ id: packageIdSchema })

/**
 * Why a desk did not do what it was asked. `signedOut` 401: nobody signed in, or the session is over. `notListed` 401:
 * that key does not open a session. `notAllowed` 403: not for this officer. `unknown` 404. `stale` 409: somebody else
 * was quicker. `impossible` 409: the case cannot go there. `notOfMatter` 409: a question is no complaint, nor the other way round. `wrong` 400: no such request. `full` 413: no room is left for packages of his unit. `tooMuch` 429: later.
 * `unavailable` 503.
 */
export const PROBLEMS = {
  signedOut: 401,
  notListed: 401,
  notAllowed: 403,
  unknown: 404,
  stale: 409,
  impossible: 409,
  notOfMatter: 409,
  wrong: 400,
  full: 413,
  tooMuch: 429,
  unavailable: 503,
} as const
export type ApiProblem = keyof typeof PROBLEMS

/** Why a desk does not do what it was asked: this word, and nothing else, is told. */
export class ApiError extends Error {
  readonly problem: ApiProblem
  constructor(problem: ApiProblem) {
    super(problem)
    this.problem = problem
  }
}
