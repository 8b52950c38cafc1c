import { z } from 'zod'

/** Longest account, in user-perceived characters (`Intl.Segmenter`, after NFC and CRLF → LF). */
export const NARRATIVE_LIMIT = 4000
/** Longest single-line answer, counted the same way. */
export const LINE_LIMIT = 100
export const NAME_LIMIT = 50
/** Most files of a draft, and of a case. */
export const MOST_FILES = 20

/** The place complained about: a centre of the directory, or one that is not in it. */
export const placeSchema = z.union([
  z.strictObject({ centreId: z.string() }),
  z.strictObject({
    unlisted: z.strictObject({
      name: z.string(),
      address: z.string(),
      /** NBS code, where the resident could say it. */
      subdistrictCode: z.string().optional(),
    }),
  }),
])
export type Place = z.infer<typeof placeSchema>

/** Roughly when; `unknown` when the resident does not remember. */
export const whenSchema = z.strictObject({
  year: z.int().optional(),
  month: z.int().optional(),
  day: z.int().optional(),
  unknown: z.boolean(),
})
export type When = z.infer<typeof whenSchema>

/**
 * How the resident wants to be known: not at all, to the officers who read the case only, or to whoever
 * handles it as well.
 */
export const contactSchema = z.strictObject({
  choice: z.enum(['anonymous', 'officersOnly', 'contactable']),
  name: z.string().optional(),
  /** As typed. */
  phone: z.string().optional(),
  /** Digits only, `+` kept. */
  phoneDigits: z.string().optional(),
})
export type Contact = z.infer<typeof contactSchema>

/** What of a file is not as it was sent; the page says it beside the file. */
export const fileChangesSchema = z.strictObject({
  /** Width and height in pixels, as sent and as kept, of a picture that was made smaller. */
  reduced: z
    .strictObject({ from: z.tuple([z.int(), z.int()]), to: z.tuple([z.int(), z.int()]) })
    .optional(),
  /** How many frames a moving picture had; the first is kept. */
  frames: z.int().optional(),
  /** Where it was taken: taken out, or perhaps still in it, where nobody can tell. */
  place: z.enum(['removed', 'mayRemain']).optional(),
  /** The ending of its name, where it was another one than that of what is kept. */
  ending: z.strictObject({ from: z.string(), to: z.string() }).optional(),
})
export type FileChanges = z.infer<typeof fileChangesSchema>

/** A file as the draft knows it; its content lies sealed in the store. */
export const draftFileSchema = z.strictObject({
  /** Random, 128 bits as hex. */
  id: z.string(),
  /** What the resident called it, for showing only: never a path. */
  name: z.string(),
  kind: z.enum(['image', 'pdf', 'video', 'sound']),
  /** Of the content that is kept. */
  bytes: z.int(),
  /** A small picture as a `data:` address (JPEG); PDFs have none. */
  thumbnail: z.string().optional(),
  /** When the photo was taken (`YYYY-MM-DDTHH:MM:SS`, as the camera wrote it), kept with consent only. */
  takenAt: z.string().optional(),
  /** A PDF that carries scripts, actions or embedded files. */
  hasActiveContent: z.boolean(),
  /** Nothing in a draft of an earlier release. */
  changes: fileChangesSchema.optional(),
})
export type DraftFile = z.infer<typeof draftFileSchema>

/** What is sealed beside the content of a file; officers read it. */
export const fileMetaSchema = draftFileSchema.omit({ thumbnail: true })
export type FileMeta = z.infer<typeof fileMetaSchema>

/** What a resident has answered so far. */
export const answersSchema = z.strictObject({
  place: placeSchema.optional(),
  /** Id of a matter in the region's complaint rules. */
  matter: z.string().optional(),
  narrative: z.string().optional(),
  when: whenSchema.optional(),
  files: z.array(draftFileSchema),
  contact: contactSchema.optional(),
})
export type Answers = z.infer<typeof answersSchema>
