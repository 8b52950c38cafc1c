import { z } from 'zod'
import { calendarDateSchema } from '#src/calendar/calendar-date.ts'
import { ageInMonthsSchema, citedSourceSchema } from '#src/guidance/shared-fields.ts'
import { zhHans as labels } from '#src/guidance/words.ts'
import { codesOf } from '#src/lib/coded.ts'

/** What an article is about; also its folder and a part of addresses. */
export const topicSchema = z.enum(codesOf(labels.topics))
export type Topic = z.infer<typeof topicSchema>

/** 发展领域: sides of a child's development. */
export const domainSchema = z.enum(codesOf(labels.domains))

/** The head of an article file (`content/guidance/<topic>/<slug>.md`). */
export const articleHeadSchema = z
  .strictObject({
    title: z.string().min(1).max(40),
    /** One sentence. */
    summary: z.string().min(1).max(60),
    topic: topicSchema,
    domains: z.array(domainSchema),
    /** Whole months of age, both ends included. */
    monthsFrom: ageInMonthsSchema,
    monthsTo: ageInMonthsSchema,
    /** Folder names of the regions it is for; every region when absent. */
    regions: z.array(z.string()).min(1).optional(),
    sources: z.array(citedSourceSchema).min(1),
    reviewedOn: calendarDateSchema,
    /** After this day the article carries a banner and sinks in search. */
    nextReview: calendarDateSchema,
    /** A post, never a person; absent while nobody with medical training has read it. */
    reviewerRole: z.string().min(1).optional(),
    /** True: it quotes items of the national screening list and must name a local clinic. */
    warningSigns: z.boolean(),
    /** The one thing to do locally, in one sentence. */
    todo: z.string().min(1).max(80),
    /** Words people type, colloquial ones too. */
    keywords: z.array(z.string().min(1)).min(1),
  })
  .refine((head) => head.monthsFrom <= head.monthsTo, { path: ['monthsTo'] })
  .refine((head) => head.reviewedOn < head.nextReview, { path: ['nextReview'] })
export type ArticleHead = z.infer<typeof articleHeadSchema>

/** An article as pages show it and the search index takes it. */
export type Article = Omit<ArticleHead, 'regions'> & {
  /** File name without its ending; the address is `/guidance/<slug>/`. */
  slug: string
  /** The body, safe to place as it is; its `h2` carry the ids of `sections`. */
  html: string
  sections: { id: string; title: string }[]
  /** The body as plain text. */
  text: string
  /** True: it sends the reader to the local clinic, so the page lists the clinics. */
  namesClinic: boolean
  related: { slug: string; title: string }[]
}
