import { z } from 'zod'
import { calendarDateSchema } from '#src/calendar/calendar-date.ts'
import { addMonths } from '#src/calendar/days.ts'
import { appealSchema } from '#src/centres/codes.ts'
import { MONTHS_TOLD } from '#src/centres/oversight-term.ts'
import { zhHans as words } from '#src/region/words.ts'
import { findPersonNames } from '#src/text/person-names.ts'
import { findIdNumber, findPersonal } from '#src/text/personal-numbers.ts'

/** Longest of what is said of a case, in characters. */
export const SENTENCE_LIMIT = 200

/** What in a text is somebody's own: a name, a telephone, a number of a paper; nothing where there is none. */
export const findOwn = (text: string): string | undefined =>
  findIdNumber(text) ?? findPersonal(text)?.value ?? findPersonNames(text)[0]

const line = (most: number) =>
  z
    .string()
    .min(2)
    .max(most)
    .regex(/^[^\p{C}\p{Zl}\p{Zp}]*$/u, words.notOneLine)
    .refine((text) => findOwn(text) === undefined, words.holdsOwn)

const told = {
  /** Random: what is published cannot be tried by its hash once it is taken back. */
  id: z.string().regex(/^[0-9a-f]{32}$/),
  sentence: line(SENTENCE_LIMIT),
  publishedOn: calendarDateSchema,
  /** The last day it is told. */
  endsOn: calendarDateSchema,
  /** What the centre says to it. */
  reply: line(SENTENCE_LIMIT).exactOptional(),
  /** Whether it was appealed against, and what came of it; what was revoked is taken back instead. */
  appeal: appealSchema.exclude(['revoked']).exactOptional(),
}

/** How a complaint about a listed centre ended, in a sentence that its complainant and an officer agreed to. */
const outcomeSchema = z.strictObject({
  kind: z.literal('outcome'),
  ...told,
  centreId: z.string().min(1).max(64),
})

/** A place in no list that broke the rules, by a decision that an authority recorded. */
const unfiledSchema = z.strictObject({
  kind: z.literal('unfiled'),
  ...told,
  name: line(60),
  address: line(100),
  decision: z.strictObject({
    number: z.string().min(4).max(60),
    authority: line(60),
    on: calendarDateSchema,
  }),
})

const isWithinTerm = ({ publishedOn, endsOn }: { publishedOn: string; endsOn: string }) =>
  publishedOn <= endsOn && endsOn <= addMonths(publishedOn, MONTHS_TOLD)

/** What the public is told of one case. */
export const publicationSchema = z
  .discriminatedUnion('kind', [outcomeSchema, unfiledSchema])
  .refine(isWithinTerm, { path: ['endsOn'], error: words.badTerm })
export type Publication = z.infer<typeof publicationSchema>
export type ToldOutcome = z.infer<typeof outcomeSchema>
export type UnfiledPlace = z.infer<typeof unfiledSchema>

/** What the desk writes into the folder of a region for the next release. */
export const outcomesSchema = z.strictObject({
  asOf: calendarDateSchema,
  published: z.array(publicationSchema).max(10_000),
})
export type Outcomes = z.infer<typeof outcomesSchema>

/** What of it is told on a day. */
export const toToldOn = (outcomes: Outcomes, on: string): Outcomes => ({
  ...outcomes,
  published: outcomes.published.filter(
    ({ publishedOn, endsOn }) => publishedOn <= on && on <= endsOn,
  ),
})

/** What is published of a case, as it is kept; nothing for anything else. */
export function readPublication(text: string): Publication | undefined {
  try {
    return publicationSchema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

const newestFirst = (one: Publication, other: Publication) =>
  one.publishedOn < other.publishedOn ? 1 : -1

/** How complaints ended, of one centre or of all; the newest first. */
export const toOutcomesOf = (outcomes: Outcomes | undefined, centreId?: string): ToldOutcome[] =>
  (outcomes?.published ?? [])
    .filter((one) => one.kind === 'outcome')
    .filter((one) => centreId === undefined || one.centreId === centreId)
    .sort(newestFirst)

/** Places in no list that broke the rules; the newest first. */
export const toUnfiledPlaces = (outcomes: Outcomes | undefined): UnfiledPlace[] =>
  (outcomes?.published ?? []).filter((one) => one.kind === 'unfiled').sort(newestFirst)
