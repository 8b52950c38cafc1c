import { createHmac } from 'node:crypto'
import { z } from 'zod'
import type { LookedUp, ReturnedLookUp } from '#src/complaints/complaint-intake.ts'
import { FIELDS } from '#src/complaints/fields.ts'
import { toSessionCookie } from '#src/complaints/intake/case-session.ts'
import type { Guess } from '#src/complaints/intake/guess-guard.ts'
import type { IntakeContext } from '#src/complaints/intake/intake-context.ts'
import { type FormProblem, PROBLEM_CODES } from '#src/complaints/problems.ts'
import { textOf } from '#src/complaints/questions/typed-text.ts'
import {
  isResumeWord,
  openResidentKey,
  parseQueryCode,
  parseReference,
  toDecoy,
  toDecoyToken,
  toResumeWord,
} from '#src/complaints/seal/code.ts'
import { openDraft, sealDraft } from '#src/complaints/seal/draft.ts'

const fields = FIELDS.status

function findEmpty(form: FormData): FormProblem[] {
  const empty: FormProblem[] = []
  if (!textOf(form, fields.reference).trim())
    empty.push({ field: fields.reference, code: 'referenceMissing' })
  if (!textOf(form, fields.code).trim()) empty.push({ field: fields.code, code: 'codeMissing' })
  return empty
}

/** Opens a case for a number and a code that belong together. */
async function openCase(
  context: IntakeContext,
  reference: string,
  queryCode: string,
): Promise<string | undefined> {
  const { store, pepper } = context
  const complaint = await store.findByReference(reference)
  const stored = complaint ?? toDecoy(pepper, reference)
  const key = await openResidentKey(pepper, queryCode, stored)
  return key && toSessionCookie(context, { reference, queryCode, ...key })
}

/**
 * Looks a case up. Unknown, wrong and erased are answered alike and cost the same; wrong tries count against the
 * source, which then solves a puzzle, shows the words of the receipt, or waits. A try counts from its beginning, or
 * many at once would pass for the first one. Throws `StoreUnavailableError`.
 */
export async function lookUp(
  context: IntakeContext,
  form: FormData,
  source: string,
): Promise<LookedUp> {
  const { guard, puzzles, sources, elapsed } = context
  const typed = { [fields.reference]: textOf(form, fields.reference) }
  const problems = findEmpty(form)
  if (problems.length > 0) return { outcome: 'wrong', problems, typed }
  const now = elapsed()
  const sourceKey = await sources.toKey(source, now)
  const toProve = (waitMinutes: number): LookedUp => {
    return { outcome: 'prove', puzzle: puzzles.make(now), waitMinutes, typed }
  }
  const waitMinutes = await guard.toWaitMinutes(sourceKey, now)
  const solution = [textOf(form, fields.challenge), textOf(form, fields.solution)] as const
  const reference = parseReference(textOf(form, fields.reference))
  const queryCode = parseQueryCode(textOf(form, fields.code))
  const isSolved = waitMinutes > 0 && (await puzzles.accept(...solution, now))
  const words = textOf(form, fields.resume)
  const resumed =
    waitMinutes > 0 && !isSolved && reference && words.trim()
      ? await tryResumeWord(context, sourceKey, reference, words, now)
      : undefined
  const isProved = isSolved || resumed !== undefined
  if (waitMinutes > 0 && !isProved) return toProve(waitMinutes)
  const guess = await guard.begin(sourceKey, now)
  if (guess.waitMinutes > 0 && !isProved) {
    await guard.forgive(guess)
    return toProve(guess.waitMinutes)
  }
  if (!reference || !queryCode) return { outcome: 'notFound', typed }
  const forgive = () => Promise.all([guess, resumed].map((each) => each && guard.forgive(each)))
  const session = await openCase(context, reference, queryCode).catch(async (error) => {
    await forgive()
    throw error
  })
  if (!session) return { outcome: 'notFound', typed }
  await forgive()
  return { outcome: 'found', session }
}

/** Names the tries of one source at one case, without naming either. */
function toTriesKey(pepper: Uint8Array, sourceKey: string, reference: string): string {
  const hash = createHmac('sha256', pepper).update(`resume tries 1\0${sourceKey}\0${reference}`)
  return `resume.${hash.digest('base64url').slice(0, 22)}`
}

/**
 * Whether the words of a receipt lift the wait of a source. A try counts until the code that comes with it is
 * right: with wrong words or a wrong code the free tries of an hour are soon over, and the words lift nothing. An
 * unknown reference costs and answers the same as wrong words.
 */
async function tryResumeWord(
  { guard, store, pepper }: IntakeContext,
  sourceKey: string,
  reference: string,
  typed: string,
  now: number,
): Promise<Guess | undefined> {
  const guess = await guard.begin(toTriesKey(pepper, sourceKey, reference), now)
  const complaint = await store.findByReference(reference)
  const token = complaint?.tokenHash ?? toDecoyToken(pepper, reference)
  const isRight = isResumeWord(typed, toResumeWord(pepper, token))
  return isRight && guess.waitMinutes === 0 ? guess : undefined
}

const VALID_MS = 10 * 60 * 1000
/** Nobody types more for a number or a code; the cookie stays far below 4 kB. */
const LONGEST = 200

const typedSchema = z.record(z.string(), z.string())
const problemsSchema = z.array(z.strictObject({ field: z.string(), code: z.enum(PROBLEM_CODES) }))
const puzzleSchema = z.strictObject({ challenge: z.string(), zeroBits: z.int() })
const returnedSchema = z.strictObject({
  answer: z.discriminatedUnion('outcome', [
    z.strictObject({ outcome: z.literal('wrong'), problems: problemsSchema, typed: typedSchema }),
    z.strictObject({ outcome: z.literal('notFound'), typed: typedSchema }),
    z.strictObject({
      outcome: z.literal('prove'),
      puzzle: puzzleSchema,
      waitMinutes: z.number(),
      typed: typedSchema,
    }),
  ]),
  /** Milliseconds of real time. */
  endsAt: z.number(),
})

/**
 * What a look-up that found nothing answered, with number and code as they were typed, for a cookie of ten minutes:
 * the page has an address of its own, and neither stands in it. Readable to the portal only.
 */
export function toReturnedCookie(
  { sessionKey, elapsed }: IntakeContext,
  answer: ReturnedLookUp,
  form: FormData,
): string {
  const { reference, code, resume } = FIELDS.status
  const fields = [reference, code, resume].map((field) => [
    field,
    textOf(form, field).slice(0, LONGEST).toWellFormed(),
  ])
  const returned = {
    answer: { ...answer, typed: Object.fromEntries(fields) },
    endsAt: elapsed() + VALID_MS,
  }
  return Buffer.from(sealDraft(sessionKey, returned)).toString('base64url')
}

/** The answer of such a cookie; nothing when it is over or not ours. */
export function readReturnedCookie(
  { sessionKey, elapsed }: IntakeContext,
  cookie: string | undefined,
): ReturnedLookUp | undefined {
  if (!cookie) return undefined
  const opened = openDraft(sessionKey, Buffer.from(cookie, 'base64url'))
  const returned = returnedSchema.safeParse(opened).data
  return returned && returned.endsAt >= elapsed() ? returned.answer : undefined
}
