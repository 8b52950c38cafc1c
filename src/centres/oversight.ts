import { z } from 'zod'
import { calendarDateSchema } from '#src/calendar/calendar-date.ts'
import { documentKindSchema, violationSeveritySchema } from '#src/centres/codes.ts'

/** A certificate a centre must hold (fire, food, hygiene). */
export const certificateSchema = z.strictObject({
  kind: documentKindSchema,
  number: z.string().optional(),
  /** Outcome in words, e.g. `合格`. */
  result: z.string().optional(),
  issuedOn: calendarDateSchema.optional(),
  validTo: calendarDateSchema.optional(),
})

/** A visit by an authority. */
export const inspectionSchema = z.strictObject({
  inspectedOn: calendarDateSchema,
  authority: z.string().optional(),
  result: z.string(),
})
export type Inspection = z.infer<typeof inspectionSchema>

/** A rule found broken, and the day it was put right (absent: not yet). */
export const violationSchema = z.strictObject({
  foundOn: calendarDateSchema,
  severity: violationSeveritySchema,
  summary: z.string(),
  correctedOn: calendarDateSchema.optional(),
})
export type Violation = z.infer<typeof violationSchema>

/** An administrative penalty; it is published until `publishedUntil`. */
export const penaltySchema = z.strictObject({
  decidedOn: calendarDateSchema,
  authority: z.string().optional(),
  summary: z.string(),
  publishedUntil: calendarDateSchema.optional(),
})
export type Penalty = z.infer<typeof penaltySchema>
