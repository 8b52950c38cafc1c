import { z } from 'zod'
import { basedTextSchema, slugSchema } from '#src/guidance/shared-fields.ts'

/** A word that officials use and parents do not. */
export const termSchema = z.strictObject({
  slug: slugSchema,
  term: z.string().min(1),
  /** Other forms of the word that mean the same; they lead here too. */
  forms: z.array(z.string()).default([]),
  /** One to three short sentences. */
  meaning: z.string().min(1),
  /** What it means for the reader. */
  forParents: z.string().optional(),
  source: z.string().min(1),
  /** False: an everyday word too, so articles do not link it. */
  linked: z.boolean().default(true),
})
export type Term = z.infer<typeof termSchema>

/** `help/glossary.json`. */
export const glossarySchema = z.strictObject({ terms: z.array(termSchema).min(1) })

/** A question as parents ask it, and its answer. */
export const questionSchema = z.strictObject({
  slug: slugSchema,
  question: z.string().min(1),
  /** Paragraphs. */
  answer: z.array(z.string()).min(1),
  /** Other words people ask it with. */
  keywords: z.array(z.string().min(1)).default([]),
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

/** A step on the way to a filed centre. */
export const openingStepSchema = z.strictObject({
  title: z.string().min(1),
  text: z.string().min(1),
  items: z.array(basedTextSchema).min(1),
})

/** How to open a centre and file it (`help/opening-guide.json`). */
export const openingGuideSchema = z.strictObject({
  lead: z.string().min(1),
  steps: z.array(openingStepSchema).min(1),
  /** Duties after filing. */
  afterwards: z.array(basedTextSchema).min(1),
  /** What the law says of those who do not file. */
  penalties: z.array(basedTextSchema).min(1),
  /** Documents to read, by slug of their pages. */
  policies: z.array(slugSchema),
  /** The system of filing, an official address. */
  system: z.strictObject({ name: z.string(), link: z.url({ protocol: /^https$/ }) }),
})
export type OpeningGuide = z.infer<typeof openingGuideSchema>
