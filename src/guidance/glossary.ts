import { z } from 'zod'
import { slugSchema } from '#src/guidance/shared-fields.ts'

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
