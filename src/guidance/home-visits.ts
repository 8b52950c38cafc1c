import { z } from 'zod'
import { calendarDateSchema } from '#src/calendar/calendar-date.ts'
import { basedTextSchema, subdistrictCodeSchema } from '#src/guidance/shared-fields.ts'

/** Who comes to homes in one subdistrict. */
export const homeVisitOfferSchema = z.strictObject({
  subdistrictCode: subdistrictCodeSchema,
  /** A unit, never a person. */
  provider: z.string().min(1),
  phone: z.string().optional(),
  /** Who cannot ring sends a mail that this site only drafts. */
  email: z.email().optional(),
  hours: z.string().optional(),
  /** What to ask for, in words a parent can say on the telephone. */
  services: z.array(z.string()).min(1),
  /** Languages and dialects beside Mandarin, where the provider named them. */
  languages: z.array(z.string()).default([]),
})

/** 入户指导 of a region (`<region>/home-visits.json`). */
export const homeVisitsSchema = z.strictObject({
  asOf: calendarDateSchema,
  /** What the region's notice promises. */
  basis: z.array(basedTextSchema).min(1),
  /** What to have ready before one calls. */
  prepare: z.array(z.string()).min(1),
  offers: z.array(homeVisitOfferSchema).min(1),
})
export type HomeVisits = z.infer<typeof homeVisitsSchema>

/** A draft in the family's own mail program: what is filled in there never passes this site. */
export const toMailDraft = (email: string, subject: string, body: string): string =>
  `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
