import { createHmac } from 'node:crypto'
import { toTypedAnswer } from '#src/complaints/answers.ts'
import { FIELDS, type FormState } from '#src/complaints/fields.ts'
import type { DraftContent, HeldDraft } from '#src/complaints/intake/draft-box.ts'
import { STEPS, type Step } from '#src/complaints/questions/questions.ts'
import { toDraftTag } from '#src/complaints/seal/draft.ts'

const TAG_LENGTH = 16

/** A short name of a value that tells nothing of it to who does not hold the draft. */
function toTag({ token }: DraftContent, purpose: string, value: unknown): string {
  return createHmac('sha256', token)
    .update(`${purpose}\0${JSON.stringify(value ?? null)}`)
    .digest('base64url')
    .slice(0, TAG_LENGTH)
}

/** What a form of a step of this draft is shown from. */
export function toFormState({ key, content }: HeldDraft, step: Step): FormState {
  const { answers, returned } = content
  const written = [toTypedAnswer(step, answers), returned[step]]
  return {
    draft: toDraftTag(key),
    version: toTag(content, step, written),
    centre: toTag(content, 'place', answers.place),
  }
}

/** What the form of a question to the authority is shown from: all of it is one form. */
export const toEnquiryState = ({ key, content }: HeldDraft): FormState => ({
  draft: toDraftTag(key),
  version: toTag(content, 'enquiry', [content.answers, content.returned]),
  centre: '',
})

/** The states of the forms of all steps. */
export const toFormStates = (held: HeldDraft) =>
  Object.fromEntries(STEPS.map((step) => [step, toFormState(held, step)])) as Record<
    Step,
    FormState
  >

/** What a form that came says it was shown from; what it does not say cannot be told. */
export function readFormState(form: FormData): Partial<FormState> {
  const said = Object.entries({
    draft: form.get(FIELDS.form.draft),
    version: form.get(FIELDS.form.version),
    centre: form.get(FIELDS.form.centre),
  }).filter(([, value]) => typeof value === 'string')
  return Object.fromEntries(said)
}

/** Whether a page says that it was shown from another draft than this one. */
export const isFromOtherDraft = ({ key }: HeldDraft, { draft }: Partial<FormState>): boolean =>
  draft !== undefined && draft !== toDraftTag(key)

/**
 * Whether a page was shown from another draft than the one that is open, or from this one while it was about another
 * place; what the page does not say cannot be told.
 */
export function isShownFromOther(held: HeldDraft, shown: Partial<FormState>): boolean {
  if (isFromOtherDraft(held, shown)) return true
  const { centre } = shown
  // Handed in, a draft is about nothing any more.
  if (held.content.submittedAs || centre === undefined) return false
  return centre !== toFormState(held, 'files').centre
}
