import type { z } from 'zod'
import type { CentreSnapshot } from '#src/centres/centre-snapshot.ts'
import type { Parsed, Typed } from '#src/complaints/questions/typed-text.ts'
import type { ComplaintRules } from '#src/region/complaint-rules.ts'
import type { Region } from '#src/region/region.ts'

/** What a question may have to know beside what was typed. */
export type Known = {
  snapshot: CentreSnapshot
  region: Region
  rules: ComplaintRules
  now: Date
}

/** A field as people read it: what it is called, and what stands in it. */
export type Line = readonly [label: string, value: string | undefined]

const KIBIBYTE = 1024

/** How long a form may be, in bytes. */
export const FORM_BYTES = {
  /**
   * An account of 4,000 characters is 36 kB in a form; of characters that are put together of many, such as
   * flags, up to 330 kB.
   */
  account: 384 * KIBIBYTE,
  /** Of an account that can only be given back, because what it belongs to is over. */
  lostAccount: 64 * KIBIBYTE,
  /** A name and an address. */
  lines: 32 * KIBIBYTE,
  /** Ticks, numbers, a puzzle and its solution. */
  marks: 4 * KIBIBYTE,
  none: 0,
} as const

/** One question of a complaint: a row of the table in `questions.ts`. `Code`: what can be wrong with an answer. */
export type Question<Answer = unknown, Code extends string = string> = {
  /** Under which name the answer is kept in the draft and in the case. */
  readonly name: string
  /** Of the kept answer; optional, as it may not be answered yet. */
  readonly schema: z.ZodType<Answer | undefined>
  /** Names of the fields of its form; the first of them is where a problem of the whole form is said. */
  readonly fields: Readonly<Record<string, string>>
  /** True: a complaint can be handed in without it. */
  readonly mayBeLeftOut?: boolean
  /** How long its form may be, with a draft it belongs to and without one. */
  readonly formBytes: { withDraft: number; without: number }
  readonly words: {
    readonly title: string
    /** What its answer is called where all are looked over. */
    readonly label: string
    /** What to do about each problem; some say how much is too much. */
    readonly problems: Readonly<Record<Code, string | ((count: number) => string)>>
  }
  /** Reads its form; without it the form changes nothing. */
  parse?(form: FormData, known: Known): Parsed<Answer, Code | 'tooLong'>
  /** The kept answer as its form would send it, field by field in their order. */
  toTyped?(answer: Answer): Typed
  /** What was typed, as its writer would read it. */
  toGiven?(typed: Typed, known: Known): Line[]
  /** The kept answer, as the page before handing in shows it. */
  toLines(answer: Answer, known: Known): string[]
  /** The same where it is only named, such as an account by its length. */
  toBrief?(answer: Answer): string[]
  /** The same for officers in a terminal; without it the desk has a row of its own (`to-case-text.ts`). */
  toDeskLine?(answer: Answer): string
}
