import { z } from 'zod'
import { calendarDateSchema } from '#src/calendar/calendar-date.ts'
import { slugSchema } from '#src/guidance/shared-fields.ts'
import { zhHans as labels } from '#src/guidance/words.ts'
import { codesOf } from '#src/lib/coded.ts'

export const supportKindSchema = z.enum(codesOf(labels.supportKinds))

/** What was granted in a year, as the unit that granted it says. */
const grantSchema = z.strictObject({
  year: z.int().min(2000).max(2100),
  /** How many got it. */
  count: z.int().min(0),
  amountInYuan: z.number().min(0).optional(),
  source: z.string().min(1),
  asOf: calendarDateSchema,
})

/** A kind of help for those who open or run a centre. */
export const supportItemSchema = z.strictObject({
  id: slugSchema,
  kind: supportKindSchema,
  /** In plain words. */
  text: z.string().min(1),
  /** The notice, word for word. */
  quote: z.string().min(1),
  clause: z.string().min(1),
  /** The unit to ask; the notice names it, or it leads. */
  ask: z.string().min(1),
  /** Empty: nobody said yet what was granted. */
  granted: z.array(grantSchema).default([]),
})
export type SupportItem = z.infer<typeof supportItemSchema>

/** What the notice of a region promises to those who open care (`<region>/support.json`). */
export const supportSchema = z.strictObject({
  policy: slugSchema,
  number: z.string().min(1),
  /** The day somebody compared the file with the notice. */
  reviewedOn: calendarDateSchema,
  items: z.array(supportItemSchema).min(1),
  /** What the notice leaves open, said as it is. */
  gaps: z.array(z.string()).default([]),
})
export type Support = z.infer<typeof supportSchema>
