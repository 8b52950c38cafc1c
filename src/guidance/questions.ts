import { z } from 'zod'
import { slugSchema } from '#src/guidance/shared-fields.ts'

/** A question as parents ask it, and its answer. */
export const questionSchema = z.strictObject({
  slug: slugSchema,
  question: z.string().min(1),
  /** Paragraphs. */
  answer: z.array(z.string()).min(1),
  source: z.string().optional(),
  /** Where to read on: an address of this site and its words. */
  links: z
    .array(z.strictObject({ href: z.string().startsWith('/'), label: z.string() }))
    .default([]),
  /** Regions it is for, by folder name; without it, all. */
  regions: z.array(slugSchema).optional(),
})

export type Question = z.infer<typeof questionSchema>

/** Questions about one subject. */
export const questionGroupSchema = z.strictObject({
  title: z.string().min(1),
  questions: z.array(questionSchema),
})
export type QuestionGroup = z.infer<typeof questionGroupSchema>

/** `help/questions.json`. */
export const questionsSchema = z.strictObject({ groups: z.array(questionGroupSchema).min(1) })
