import { z } from 'zod'
import { calendarDateSchema } from '#src/calendar/calendar-date.ts'
import { slugSchema } from '#src/guidance/shared-fields.ts'

/**
 * A notice of the health side about an illness that goes round (`<region>/notices/*.json`, a list in each
 * file). It has an end, after which nobody is shown it; whoever needs it longer publishes a later end.
 */
export const healthNoticeSchema = z
  .strictObject({
    slug: slugSchema,
    title: z.string().min(1).max(40),
    /** Centres it is about, by id. Both lists empty: it is for the whole region. */
    centreIds: z.array(z.string()).default([]),
    subdistrictCodes: z.array(z.string().regex(/^\d{9}$/)).default([]),
    issuedOn: calendarDateSchema,
    /** First and last day it is shown. */
    startsOn: calendarDateSchema,
    endsOn: calendarDateSchema,
    /** What happened, without anything that points to a child. */
    situation: z.string().min(1),
    /** What to do now, a sentence each. */
    advice: z.array(z.string()).min(1),
    /** When a child may come back. */
    returnRule: z.string().min(1),
    /** The unit that answers for it, and its telephone. */
    issuer: z.string().min(1),
    phone: z.string().optional(),
    /** Guidance articles that go with it, by slug; they show the notice too. */
    articles: z.array(slugSchema).default([]),
  })
  .refine(({ startsOn, endsOn }) => startsOn <= endsOn, {
    path: ['endsOn'],
  })
export type HealthNotice = z.infer<typeof healthNoticeSchema>
