import { z } from 'zod'
import { calendarDateSchema } from '#src/calendar/calendar-date.ts'
import { ageInMonthsSchema, basedTextSchema, slugSchema } from '#src/guidance/shared-fields.ts'

const ages = { monthsFrom: ageInMonthsSchema, monthsTo: ageInMonthsSchema }

/** Something that goes on for months, for families with small children. */
const programmeSchema = z.strictObject({
  id: slugSchema,
  name: z.string().min(1),
  /** What happens, in plain words. */
  what: z.string().min(1),
  ...ages,
  /** Names of subdistricts or villages; empty: the whole region. */
  where: z.array(z.string().min(1)).default([]),
  /** A unit or a post, never a person. */
  organiser: z.string().min(1),
  /** How one takes part. */
  join: z.string().min(1),
  phone: z.string().min(1).optional(),
  /** Nought: free. */
  feeInYuan: z.number().min(0),
  /** Who says so. */
  source: z.string().min(1),
  asOf: calendarDateSchema,
})

/** A class for parents that was recorded. */
const recordingSchema = z.strictObject({
  id: slugSchema,
  title: z.string().min(1),
  ...ages,
  organiser: z.string().min(1),
  recordedOn: calendarDateSchema,
  minutes: z.int().min(1).max(300),
  /** Where it can be seen or heard. */
  link: z.url({ protocol: /^https$/ }),
  /** Where its words can be read. */
  transcript: z.url({ protocol: /^https$/ }).optional(),
})

/** Early-development programmes and recorded classes of a region (`<region>/programmes.json`). */
export const programmesSchema = z.strictObject({
  asOf: calendarDateSchema,
  /** What the region's notice promises. */
  basis: z.array(basedTextSchema).min(1),
  programmes: z.array(programmeSchema),
  recordings: z.array(recordingSchema).default([]),
})
export type Programmes = z.infer<typeof programmesSchema>
