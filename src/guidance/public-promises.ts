import { z } from 'zod'
import { calendarDateSchema } from '#src/calendar/calendar-date.ts'
import { institutionTypeSchema } from '#src/centres/codes.ts'
import { eventKindSchema } from '#src/guidance/event.ts'
import { slugSchema, subdistrictCodeSchema } from '#src/guidance/shared-fields.ts'
import { siteKindSchema } from '#src/guidance/sites.ts'

/** How the state of a promise is reckoned from what is published; `src/statistics/measures.ts` has a function for each. */
export const measureSchema = z.discriminatedUnion('by', [
  /** Subdistricts with a centre that is filed. */
  z.strictObject({ by: z.literal('subdistrictsWithCentre') }),
  /** Centres whose pilot or demonstration labels hold these words. */
  z.strictObject({ by: z.literal('labelled'), words: z.string().min(2) }),
  /** Subdistricts with such a centre, but for some. */
  z.strictObject({
    by: z.literal('subdistrictsLabelled'),
    words: z.string().min(2),
    except: z.array(subdistrictCodeSchema).default([]),
  }),
  /** Of such centres those that are filed. */
  z.strictObject({ by: z.literal('labelledFiled'), words: z.string().min(2) }),
  z.strictObject({ by: z.literal('filed') }),
  z.strictObject({ by: z.literal('affordable') }),
  z.strictObject({ by: z.literal('graded') }),
  /** Of centres that serve meals those with a food certificate that is valid. */
  z.strictObject({ by: z.literal('foodCertificates') }),
  z.strictObject({ by: z.literal('fireCertificates') }),
  z.strictObject({ by: z.literal('fireOfficers') }),
  z.strictObject({ by: z.literal('backgroundChecks') }),
  z.strictObject({ by: z.literal('serviceTypes') }),
  z.strictObject({ by: z.literal('institutionTypes'), types: z.array(institutionTypeSchema) }),
  /** Subdistricts with somebody who comes to homes. */
  z.strictObject({ by: z.literal('homeVisits') }),
  z.strictObject({ by: z.literal('events'), kinds: z.array(eventKindSchema) }),
  z.strictObject({ by: z.literal('complaintChannel') }),
  /** Of the sites of these kinds those that are open. */
  z.strictObject({ by: z.literal('sitesOpen'), kinds: z.array(siteKindSchema) }),
])
export type Measure = z.infer<typeof measureSchema>

/** A clause whose state can be told, or whose day has come. */
export const publicPromiseSchema = z.strictObject({
  id: slugSchema,
  /** In plain words. */
  text: z.string().min(1),
  /** The notice, word for word. */
  quote: z.string().min(1),
  clause: z.string().min(1),
  /** Who answers for it, by unit or post, never a person's name. */
  owner: z.string().min(1),
  /** Where the notice names nobody, and the owner follows from who leads. */
  ownerFrom: z.string().optional(),
  /** The last day it was promised for. */
  dueOn: calendarDateSchema.optional(),
  /** How many; `all` is every one that is counted. Absent: the notice names no number. */
  target: z.int().min(1).or(z.literal('all')).optional(),
  /** Absent: nothing that is published tells. */
  measure: measureSchema.optional(),
  /** What the figure does not tell. */
  note: z.string().optional(),
})
export type PublicPromise = z.infer<typeof publicPromiseSchema>

/** What the notice of a region promises (`<region>/promises.json`). */
export const publicPromisesSchema = z.strictObject({
  /** The notice: its policy page and its number. */
  policy: slugSchema,
  number: z.string().min(1),
  /** The day somebody compared the file with the notice. */
  reviewedOn: calendarDateSchema,
  /** Where the notice asks for many kinds of provider, order and quality; absent where it does not. */
  indicatorsClause: z.string().optional(),
  promises: z.array(publicPromiseSchema).min(1),
})
export type PublicPromises = z.infer<typeof publicPromisesSchema>
