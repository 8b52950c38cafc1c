import type { FormProblem, LookedUp } from '#src/complaints/complaint-intake.ts'
import { FIELDS } from '#src/complaints/fields.ts'
import { toSessionCookie } from '#src/complaints/intake/case-session.ts'
import type { IntakeContext } from '#src/complaints/intake/intake-context.ts'
import { tryResumeWord } from '#src/complaints/intake/try-resume-word.ts'
import { textOf } from '#src/complaints/questions/read-form.ts'
import {
  openResidentKey,
  parseQueryCode,
  parseReference,
  toDecoy,
} from '#src/complaints/seal/code.ts'

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
  return key && toSessionCookie(context, { reference, queryCode, identity: key.identity })
}

/**
 * Looks a case up. Unknown, wrong and erased are answered alike and cost the same; wrong tries count against the
 * source, which then solves a puzzle, shows the words of the receipt, or waits. A try counts from its beginning, or many at once would pass for
 * the first one. Throws `StoreUnavailableError`.
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
