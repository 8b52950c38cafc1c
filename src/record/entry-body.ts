import { z } from 'zod'

const wholeSchema = z.strictObject({
  authority: z.string(),
  copies: z.array(z.string()),
  urgent: z.boolean(),
  toVerify: z.boolean(),
  state: z.string(),
  outcome: z.string().nullable(),
  matter: z.string(),
  /** Kept longer than the notice says; absent where it is not. */
  onHold: z.boolean().exactOptional(),
  /** Signing key of who works on it, and the case it is looked into with; absent for nobody and none. */
  assignedTo: z.string().nullable().exactOptional(),
  mergedInto: z.string().nullable().exactOptional(),
  /** Whose officers open it, by which list. */
  holder: z.string().nullable(),
  listNumber: z.int(),
  /** The days promised, by id. */
  promises: z.array(z.tuple([z.string(), z.string()])),
  /** How often the case was changed, counted from 1. */
  version: z.int(),
  /** How many events it has. */
  events: z.int(),
  /** Ids of its files. */
  files: z.array(z.string()),
})
/** A case as it is in clear. */
export type WholeCase = z.infer<typeof wholeSchema>

/** What an event changed; what it does not name stayed. */
const changeSchema = z.strictObject({
  authority: z.string().exactOptional(),
  copies: z.array(z.string()).exactOptional(),
  urgent: z.boolean().exactOptional(),
  toVerify: z.boolean().exactOptional(),
  state: z.string().exactOptional(),
  outcome: z.string().nullable().exactOptional(),
  /** What happened. */
  event: z.string(),
  version: z.int(),
  events: z.int(),
  /** Id of the file that came with it. */
  file: z.string().nullable(),
})

/** What the first form of a change could not say. */
const laterChangeSchema = changeSchema.extend({
  promises: wholeSchema.shape.promises.exactOptional(),
  assignedTo: wholeSchema.shape.assignedTo,
  mergedInto: wholeSchema.shape.mergedInto,
  /** Number of the officers' list that whoever signed it acted by. */
  list: z.int().exactOptional(),
  onHold: wholeSchema.shape.onHold,
  /** A package for another unit: its id, the unit, how it goes there, and the SHA-256 of what is sealed. */
  handOver: z
    .tuple([z.string(), z.string(), z.enum(['desk', 'webhook']), z.string()])
    .exactOptional(),
  /** Id of the package that was signed for, or that its unit tells of, and what it tells. */
  received: z.string().exactOptional(),
  reported: z.tuple([z.string(), z.enum(['accepted', 'done', 'notOurs'])]).exactOptional(),
  /** Hash of what the public is told of it; null: nothing any more. */
  published: z.string().nullable().exactOptional(),
})

/** Hash of the envelope that a case had, and of the one it has from now on: it is sealed by the list of whoever signed. */
const envelopesSchema = z.tuple([z.string(), z.string()])

/** What the second form could not say: the case was sealed anew to the unit it went to. */
const movedChangeSchema = laterChangeSchema.extend({
  list: z.int(),
  holder: z.string(),
  envelope: envelopesSchema,
})
export type CaseChange = z.infer<typeof laterChangeSchema> &
  Partial<Pick<z.infer<typeof movedChangeSchema>, 'holder' | 'envelope'>>

/** A case was sealed anew to its unit's officers of a list; nothing else of it changed. */
const wrappedSchema = z.strictObject({
  version: z.int(),
  list: z.int(),
  envelope: envelopesSchema,
})

/** What was done about a case without changing it. */
const toldSchema = z.strictObject({ what: z.string() })

/** Fingerprints, numbers of entries, days, counts: never words of anybody. */
const toldOfOfficeSchema = z.record(z.string().max(40), z.union([z.string().max(100), z.int()]))

/** Something that was done at the host, or decided about it. */
export const officeSchema = z.strictObject({
  what: z.string().max(40),
  /** An instant: when it was signed or typed; the entry follows. */
  madeAt: z.iso.datetime(),
  /** Number of the officers' list by which those who signed stand; null where nobody signed. */
  list: z.int().nullable(),
  /** Who did it, as typed at the host; null where it is signed. */
  post: z.string().max(40).nullable(),
  /** Why, as typed. */
  reason: z.string().max(200).nullable(),
  told: toldOfOfficeSchema,
  /** Whoever signed besides the one of the entry. */
  also: z.array(z.strictObject({ by: z.string(), signature: z.string() })).max(20),
})
export type OfficeBody = z.infer<typeof officeSchema>

const bodySchema = z.union([
  z.tuple([z.literal('case 1'), wholeSchema]),
  z.tuple([z.literal('change 1'), changeSchema]),
  z.tuple([z.literal('change 2'), laterChangeSchema]),
  z.tuple([z.literal('change 3'), movedChangeSchema]),
  z.tuple([z.literal('wrapped 1'), wrappedSchema]),
  z.tuple([z.literal('told 1'), toldSchema]),
  z.tuple([z.literal('removed 1'), z.strictObject({ why: z.literal('retention') })]),
  z.tuple([z.literal('removed 2'), z.strictObject({ why: z.enum(['request', 'drill']) })]),
  z.tuple([z.literal('office 1'), officeSchema]),
  // Commits anew to what the case was handed in with.
  z.tuple([z.literal('sealed anew 1'), z.strictObject({ why: z.literal('code') })]),
])
type EntryBody = z.infer<typeof bodySchema>

export const toBody = (body: EntryBody): string => JSON.stringify(body)

/** What an entry says; nothing when this program does not know its form. */
export function readBody(body: string): EntryBody | undefined {
  try {
    return bodySchema.safeParse(JSON.parse(body)).data
  } catch {
    return undefined
  }
}
