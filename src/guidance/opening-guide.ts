import { z } from 'zod'
import { slugSchema } from '#src/guidance/shared-fields.ts'

/** A sentence and the article it rests on. */
const itemSchema = z.strictObject({ text: z.string().min(1), basis: z.string().min(1) })

/** A step on the way to a filed centre. */
export const openingStepSchema = z.strictObject({
  title: z.string().min(1),
  text: z.string().min(1),
  items: z.array(itemSchema).min(1),
})

/** How to open a centre and file it (`help/opening-guide.json`). */
export const openingGuideSchema = z.strictObject({
  lead: z.string().min(1),
  steps: z.array(openingStepSchema).min(1),
  /** Duties after filing. */
  afterwards: z.array(itemSchema).min(1),
  /** What the law says of those who do not file. */
  penalties: z.array(itemSchema).min(1),
  /** Documents to read, by slug of their pages. */
  policies: z.array(slugSchema),
  /** The system of filing, an official address. */
  system: z.strictObject({ name: z.string(), link: z.url({ protocol: /^https$/ }) }),
})
export type OpeningGuide = z.infer<typeof openingGuideSchema>
