import { z } from 'zod'
import { calendarDateSchema } from '#src/calendar/calendar-date.ts'
import { toChinaDate } from '#src/calendar/days.ts'
import {
  ageInMonthsSchema,
  slugSchema,
  subdistrictCodeSchema,
} from '#src/guidance/shared-fields.ts'
import { zhHans as labels } from '#src/guidance/words.ts'
import { codesOf } from '#src/lib/coded.ts'

/** 活动种类. */
export const eventKindSchema = z.enum(codesOf(labels.eventKinds))
export type EventKind = z.infer<typeof eventKindSchema>

/** An instant that names its time zone, e.g. `2026-11-25T15:00:00+08:00`. */
const instantSchema = z.iso.datetime({ offset: true })

/**
 * One date of an event; `endsAt` is later than `startsAt`. `id` is the name of the date in calendars and stays
 * when the date moves; without one it is named by its position in the file, so that none need be removed.
 */
const eventSessionSchema = z
  .strictObject({ id: slugSchema.optional(), startsAt: instantSchema, endsAt: instantSchema })
  .refine(({ startsAt, endsAt }) => Date.parse(startsAt) < Date.parse(endsAt), {
    path: ['endsAt'],
  })

const sessionsSchema = z
  .array(eventSessionSchema)
  .min(1)
  .transform((sessions) =>
    sessions.map((session, at) => ({ ...session, id: session.id ?? String(at + 1) })),
  )
  .refine((sessions) => new Set(sessions.map(({ id }) => id)).size === sessions.length)
export type EventSession = z.infer<typeof sessionsSchema>[number]

/**
 * A parent-child activity or a class, with all its dates (`<region>/events/*.json`, a list in each file).
 * The portal takes no bookings: it says how to sign up.
 */
export const eventSchema = z
  .strictObject({
    /** `/events/calendar.ics` is taken. */
    slug: slugSchema.refine((slug) => slug !== 'calendar'),
    title: z.string().min(1).max(40),
    kind: eventKindSchema,
    /** One sentence: what one does or learns there. */
    summary: z.string().min(1).max(120),
    /** Without it the event is for the whole region. */
    subdistrictCode: subdistrictCodeSchema.optional(),
    /** Name of the room or house. */
    place: z.string().min(1),
    address: z.string().optional(),
    sessions: sessionsSchema,
    /** Whole months, both ends included; an event for adults alone has the ages of the children they care for. */
    monthsFrom: ageInMonthsSchema,
    monthsTo: ageInMonthsSchema,
    /** Families, or people, that fit in. */
    capacity: z.int().min(1).optional(),
    /** 0: free. */
    feeInYuan: z.number().min(0),
    /** In words; `phone` is what to dial for it. */
    signUp: z.strictObject({ text: z.string().min(1), phone: z.string().optional() }),
    /** What to bring along. */
    bring: z.array(z.string()).default([]),
    /** A unit or a post, never a person. */
    organiser: z.string().min(1),
    /** Day of the newest change; calendars and readers of the feed learn from it that something is new. */
    changedOn: calendarDateSchema,
    /** Why it is called off; the page stays and says so. */
    cancelled: z.string().optional(),
  })
  .refine(({ monthsFrom, monthsTo }) => monthsFrom <= monthsTo, {
    path: ['monthsTo'],
  })
export type LocalEvent = z.infer<typeof eventSchema>

/** Ages that lists of activities are sorted by: whole months, both ends included. */
export const AGE_BANDS = [
  { slug: '0-5', from: 0, to: 5 },
  { slug: '6-11', from: 6, to: 11 },
  { slug: '12-23', from: 12, to: 23 },
  { slug: '24-36', from: 24, to: 36 },
] as const

export type AgeBand = (typeof AGE_BANDS)[number]

/** Whether something for certain ages is for one of a band. */
export function isForBand(
  { monthsFrom, monthsTo }: { monthsFrom: number; monthsTo: number },
  { from, to }: AgeBand,
): boolean {
  return monthsFrom <= to && monthsTo >= from
}

/** The dates of an event that are not over on a day; those of that day still count. */
export const toSessionsOn = (
  { sessions }: Pick<LocalEvent, 'sessions'>,
  on: string,
): EventSession[] => sessions.filter(({ endsAt }) => on <= toChinaDate(new Date(endsAt)))
