import { z } from 'zod'
import { calendarDateSchema } from '#src/calendar/calendar-date.ts'

/** Part of an address: lower-case letters, digits and hyphens. It never changes once published. */
export const SLUG_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
export const slugSchema = z.string().regex(SLUG_PATTERN)

/** Code of a street, town or township in the list of the statistics bureau. */
export const subdistrictCodeSchema = z.string().regex(/^\d{9}$/)

/** The oldest age guidance and events are for. */
export const LAST_MONTH = 36
export const ageInMonthsSchema = z.int().min(0).max(LAST_MONTH)

/** A rule and where it stands, e.g. `鼓政办〔2020〕24号 五（一）`. */
export const basedTextSchema = z.strictObject({ text: z.string().min(1), basis: z.string().min(1) })

/** A day, or the month (`YYYY-MM`) where the day could not be verified. */
export const dayOrMonthSchema = calendarDateSchema.or(z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/))

/** A published document that a fact comes from. */
export const citedSourceSchema = z.strictObject({
  title: z.string().min(1),
  /** Number of the document, and of the articles used where it is a law; 无文号 where none was published. */
  number: z.string().min(1),
  /** Day of issue or, where only that is known, of publication on the authority's site; or the month. */
  date: dayOrMonthSchema,
  publisher: z.string().min(1),
  link: z.url({ protocol: /^https?$/ }).optional(),
})
export type CitedSource = z.infer<typeof citedSourceSchema>
