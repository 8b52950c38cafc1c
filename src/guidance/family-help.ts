import { z } from 'zod'
import { calendarDateSchema } from '#src/calendar/calendar-date.ts'
import { basedTextSchema, subdistrictCodeSchema } from '#src/guidance/shared-fields.ts'

/** Whom a family in difficulty asks in one subdistrict. */
const helpOfferSchema = z.strictObject({
  subdistrictCode: subdistrictCodeSchema,
  /** A unit or a post, never a person. */
  unit: z.string().min(1),
  phone: z.string().min(1),
  hours: z.string().min(1).optional(),
  /** What it does, in words a family understands. */
  helps: z.array(z.string().min(1)).min(1),
  /** Languages and dialects beside Mandarin, where the unit named them. */
  languages: z.array(z.string().min(1)).default([]),
})

/** Help for families in difficulty (`<region>/family-help.json`); a subdistrict without an offer is asked at its office. */
export const familyHelpSchema = z.strictObject({
  asOf: calendarDateSchema,
  /** What the law and the region's notice promise. */
  basis: z.array(basedTextSchema).min(1),
  /** Who may ask. */
  who: z.array(z.string().min(1)).min(1),
  /** What may be asked for. */
  ask: z.array(z.string().min(1)).min(1),
  offers: z.array(helpOfferSchema),
})
export type FamilyHelp = z.infer<typeof familyHelpSchema>
