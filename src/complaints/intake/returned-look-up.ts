import { z } from 'zod'
import { PROBLEM_CODES, type ReturnedLookUp } from '#src/complaints/complaint-intake.ts'
import { FIELDS } from '#src/complaints/fields.ts'
import type { IntakeContext } from '#src/complaints/intake/intake-context.ts'
import { textOf } from '#src/complaints/questions/read-form.ts'
import { openDraft, sealDraft } from '#src/complaints/seal/draft.ts'

const VALID_MS = 10 * 60 * 1000
/** Nobody types more for a number or a code; the cookie stays far below 4 kB. */
const LONGEST = 200

const typed = z.record(z.string(), z.string())
const problems = z.array(z.strictObject({ field: z.string(), code: z.enum(PROBLEM_CODES) }))
const puzzle = z.strictObject({ challenge: z.string(), zeroBits: z.int() })
const returnedSchema = z.strictObject({
  answer: z.discriminatedUnion('outcome', [
    z.strictObject({ outcome: z.literal('wrong'), problems, typed }),
    z.strictObject({ outcome: z.literal('notFound'), typed }),
    z.strictObject({ outcome: z.literal('prove'), puzzle, waitMinutes: z.number(), typed }),
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
