import { z } from 'zod'
import { zhHans as words } from '#src/complaints/questions/files/words.ts'
import { FORM_BYTES, type Question } from '#src/complaints/questions/question.ts'
import type { FieldProblem } from '#src/complaints/questions/typed-text.ts'

/** Most files of a draft, and of a case. */
export const MOST_FILES = 20

const fields = { file: 'file', keepsTime: 'keepsTime', goOn: 'goOn', remove: 'fileId' } as const

/** What of a file is not as it was sent; the page says it beside the file. */
const fileChangesSchema = z.strictObject({
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
const draftFileSchema = z.strictObject({
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

type Code = keyof typeof words.problems

/** Photos, recordings and papers. They come in by themselves (`files/`), so its form changes nothing. */
export const filesQuestion = {
  name: 'files' as const,
  schema: z.array(draftFileSchema),
  mayBeLeftOut: true,
  fields,
  formBytes: { withDraft: FORM_BYTES.marks, without: FORM_BYTES.none },
  words,
  toLines: (files) => files.map(({ name }) => name),
  toBrief: ({ length }) => (length > 0 ? [words.count(length)] : []),
} satisfies Question<DraftFile[], Code>

/** What was wrong with a file, as the address tells it after the upload (`?problem=<code>`). */
export function findFileProblem(parameters: URLSearchParams): FieldProblem<Code>[] {
  const asked = parameters.get('problem')
  const code = (Object.keys(words.problems) as Code[]).find((known) => known === asked)
  return code ? [{ field: fields.file, code }] : []
}

/** What of a file is not as it was sent, one line each. */
export function toChangeLines({ reduced, frames, place, ending }: FileChanges = {}): string[] {
  const { changes } = words
  const lines: (string | undefined)[] = [
    reduced && changes.reduced(reduced.from, reduced.to),
    frames === undefined ? undefined : changes.frames(frames),
    place && changes.place[place],
    ending && changes.ending(ending.from, ending.to),
  ]
  return lines.filter((line) => line !== undefined)
}
