import { z } from 'zod'
import { calendarDateSchema } from '#src/calendar/calendar-date.ts'
import { codesOf } from '#src/lib/coded.ts'
import { PAGE_KIND_LABELS } from '#src/text/codes.ts'

/** What a page is, for whoever looks for one. */
export const pageKindSchema = z.enum(codesOf(PAGE_KIND_LABELS))
export type PageKind = z.infer<typeof pageKindSchema>

/** What a page, or a part of one with an address of its own, is found by. */
export const pageDocumentSchema = z.strictObject({
  /** With `#…` where it is a part of a page. */
  href: z.string().startsWith('/'),
  kind: pageKindSchema,
  title: z.string().min(1),
  summary: z.string().default(''),
  /** Words people type for it that need not stand in it. */
  keywords: z.array(z.string()).default([]),
  /** Plain text. */
  body: z.string().default(''),
  /** Of an article. */
  topic: z.string().optional(),
  /** Whole months; a page without ages is for every age. */
  monthsFrom: z.int().default(0),
  /** Exclusive. */
  monthsTo: z.int().default(1000),
  /** Past its review date a page sinks. */
  reviewBy: calendarDateSchema.optional(),
  /** First and last day it is found on. */
  shownFrom: calendarDateSchema.optional(),
  shownTo: calendarDateSchema.optional(),
})
export type PageDocument = z.infer<typeof pageDocumentSchema>
/** As it is said beside the page. */
export type GivenPage = z.input<typeof pageDocumentSchema>

/** Whether a page is past its review date on a day. */
export const isPastReview = ({ reviewBy }: PageDocument, on: string): boolean =>
  reviewBy !== undefined && reviewBy < on

/** Whether a page is there on a day: events and notices begin and end. */
export const isShown = (
  { shownFrom, shownTo }: Pick<PageDocument, 'shownFrom' | 'shownTo'>,
  on: string,
): boolean =>
  (shownFrom === undefined || shownFrom <= on) && (shownTo === undefined || on <= shownTo)
