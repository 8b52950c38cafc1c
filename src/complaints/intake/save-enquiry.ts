import { isDeepStrictEqual } from 'node:util'
import type { AnswerChange } from '#src/complaints/answers.ts'
import type { Saved } from '#src/complaints/complaint-intake.ts'
import { parseEnquiry } from '#src/complaints/enquiry/enquiry-form.ts'
import { FIELDS, GO } from '#src/complaints/fields.ts'
import {
  beginDraft,
  type HeldDraft,
  NOTHING_WRITTEN,
  readHeldDraft,
  toDraft,
  toKind,
  withReturned,
} from '#src/complaints/intake/draft-box.ts'
import { readFormState, toEnquiryState } from '#src/complaints/intake/form-state.ts'
import type { IntakeContext } from '#src/complaints/intake/intake-context.ts'
import { untilWritten } from '#src/complaints/intake/until-written.ts'
import { textOf, toTyped } from '#src/complaints/questions/typed-text.ts'

/**
 * Saves a question to the authority, or what was typed and is wrong, or what a centre is looked for by. It begins a draft
 * where there is none any more: all that was asked stands in the one form.
 */
export function saveEnquiry(
  context: IntakeContext,
  key: string | undefined,
  form: FormData,
  source: string,
): Promise<Saved> {
  const typed = toTyped(form, FIELDS.enquiry)
  return untilWritten(async () => {
    if (!context.rules.enquiries) return { outcome: 'unavailable', typed }
    const found = await readHeldDraft(context, key)
    if (found?.content.submittedAs) return { outcome: 'submitted', typed }
    if (found && toKind(found.content) === 'complaint') return { outcome: 'otherDraft', typed }
    const held = found ?? (await beginDraft(context, form, source))
    if ('outcome' in held) return held.outcome === 'prove' ? held : { ...held, typed }
    const parsed = parseEnquiry(form, { ...context, now: context.clock() })
    const answer = 'answer' in parsed ? parsed.answer : undefined
    if (found && isUnseen(found, form, answer)) return { outcome: 'otherDraft', typed }
    const isLookingUp = textOf(form, FIELDS.form.go) === GO.find
    const isDone = answer !== undefined && !isLookingUp
    const problems = 'problems' in parsed && !isLookingUp ? parsed.problems : []
    const content = isDone
      ? { ...held.content, answers: { ...NOTHING_WRITTEN.answers, ...answer }, returned: {} }
      : withReturned(held.content, 'narrative', { typed, problems })
    const written = await context.store.writeDraft(toDraft(context, held, content), held.version)
    if (written === 'stale') return written
    if (written === 'gone') return { outcome: 'expired', typed }
    return isDone
      ? { outcome: 'saved', next: 'check', key: held.key }
      : { outcome: 'wrong', key: held.key }
  })
}

/** Whether the draft has other words than those its page was shown from: they are not replaced by who has not seen them. */
function isUnseen(held: HeldDraft, form: FormData, answer: AnswerChange | undefined): boolean {
  const { draft, version } = readFormState(form)
  const now = toEnquiryState(held)
  const { files: _, ...kept } = held.content.answers
  if (answer && isDeepStrictEqual({ ...kept }, answer)) return false
  return (
    (draft !== undefined && draft !== now.draft) ||
    (version !== undefined && version !== now.version)
  )
}
