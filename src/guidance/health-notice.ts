import { z } from 'zod'
import { calendarDateSchema } from '#src/calendar/calendar-date.ts'
import { slugSchema, subdistrictCodeSchema } from '#src/guidance/shared-fields.ts'

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
    subdistrictCodes: z.array(subdistrictCodeSchema).default([]),
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

/** Whether a notice is shown on a day (`YYYY-MM-DD`); first and last day count. */
export function isNoticeValid({ startsOn, endsOn }: HealthNotice, on: string): boolean {
  return startsOn <= on && on <= endsOn
}

const isForRegion = ({ centreIds, subdistrictCodes }: HealthNotice) =>
  centreIds.length === 0 && subdistrictCodes.length === 0

/** Whether the family of a centre should see a notice: it is about it, its subdistrict or the whole region. */
export const isNoticeOfCentre = (
  notice: HealthNotice,
  { id, subdistrictCode }: { id: string; subdistrictCode: string },
): boolean =>
  isForRegion(notice) ||
  notice.centreIds.includes(id) ||
  notice.subdistrictCodes.includes(subdistrictCode)

/** A health notice as result cards name it, and the centres of the page of results it is about, by id. */
export type NoticeOfHits = Pick<HealthNotice, 'slug' | 'title' | 'endsOn'> & { hits: string[] }

/** The notices valid on a day that are about any of the centres found. */
export function toNoticesOfHits(
  notices: readonly HealthNotice[],
  centres: readonly { id: string; subdistrictCode: string }[],
  on: string,
): NoticeOfHits[] {
  return notices
    .filter((notice) => isNoticeValid(notice, on))
    .map((notice) => ({
      slug: notice.slug,
      title: notice.title,
      endsOn: notice.endsOn,
      hits: centres.filter((centre) => isNoticeOfCentre(notice, centre)).map(({ id }) => id),
    }))
    .filter(({ hits }) => hits.length > 0)
}
