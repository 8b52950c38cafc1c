import { z } from 'zod'
import { calendarDateSchema } from '#src/calendar/calendar-date.ts'
import { dayOrMonthSchema, slugSchema } from '#src/guidance/shared-fields.ts'
import { zhHans as labels } from '#src/guidance/words.ts'
import { codesOf } from '#src/lib/coded.ts'

/** What a document promises families, in plain words, and the clause it stands in. */
export const policyPromiseSchema = z.strictObject({
  text: z.string().min(1),
  clause: z.string().min(1),
})

/** Front matter of `policies/<slug>.md`; the body is a summary in plain words of our own. */
export const policySchema = z.strictObject({
  /** As the document writes it or, where only its number is known, what it is about; then the body says so. */
  title: z.string().min(1),
  /** e.g. 鼓政办〔2020〕24号; 无文号 where none was published. */
  number: z.string().min(1),
  /** Short and popular names, other ways to write the number. */
  aliases: z.array(z.string()).default([]),
  level: z.enum(codesOf(labels.policyLevels)),
  state: z.enum(codesOf(labels.policyStates)),
  issuer: z.string().min(1),
  /** Day of issue. */
  issuedOn: calendarDateSchema.optional(),
  /** Day or month of publication, where the day of issue is not known. */
  publishedOn: dayOrMonthSchema.optional(),
  /** First day it applies, where the document names one. */
  effectiveOn: calendarDateSchema.optional(),
  /** Regions it is for, by folder name; without it, all. */
  regions: z.array(slugSchema).optional(),
  /** One sentence. */
  summary: z.string().min(1).max(80),
  /** Where the original stands. */
  link: z.url({ protocol: /^https$/ }).optional(),
  promises: z.array(policyPromiseSchema).default([]),
  /** Other documents it rests on: slug of a page here, or a number alone. */
  restsOn: z.array(z.string()).default([]),
  /** Guidance articles that explain it to parents. */
  articles: z.array(slugSchema).default([]),
  /** Last day somebody compared this page with the original. */
  reviewedOn: calendarDateSchema,
  /** From the day after it the page says that it may be out of date. */
  nextReview: calendarDateSchema,
})
export type Policy = z.infer<typeof policySchema>

/** A policy as pages show it. */
export type PolicyPage = Omit<Policy, 'regions'> & {
  /** File name without its ending; the address is `/policies/<slug>/`. */
  slug: string
  /** The body, safe to place as it is. */
  html: string
  sections: { id: string; title: string }[]
  text: string
}
