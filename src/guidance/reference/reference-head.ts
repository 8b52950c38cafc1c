import { z } from 'zod'
import { calendarDateSchema } from '#src/calendar/calendar-date.ts'
import { citedSourceSchema } from '#src/guidance/shared-fields.ts'

/** What every dated table says about itself. */
export const referenceHeadSchema = z.strictObject({
  title: z.string().min(1),
  sources: z.array(citedSourceSchema).min(1),
  validFrom: calendarDateSchema,
  /** The last day it is in force, where that is known. */
  validTo: calendarDateSchema.optional(),
  /** Somebody must look at it again by this day; after it the table is not used. */
  reviewBy: calendarDateSchema,
  /** What was compared with what before it was published; for those who look after the table. */
  checked: z.string().min(1),
  /** What a reader must know of how far the table goes; it stands on every page that uses it. */
  caveat: z.string().min(1).optional(),
})
export type ReferenceHead = z.infer<typeof referenceHeadSchema>
