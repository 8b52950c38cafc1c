import { findMissing, parseStep } from '#src/complaints/answers.ts'
import type { Saved } from '#src/complaints/complaint-intake.ts'
import { ANOTHER, FIELDS } from '#src/complaints/fields.ts'
import {
  beginDraft,
  type DraftContent,
  leaveDraft,
  readHeldDraft,
  toDraft,
  withReturned,
} from '#src/complaints/intake/draft-box.ts'
import { readFormState } from '#src/complaints/intake/form-state.ts'
import type { IntakeContext } from '#src/complaints/intake/intake-context.ts'
import { withAnswers } from '#src/complaints/intake/save-step.ts'
import { untilWritten } from '#src/complaints/intake/until-written.ts'
import { STEPS, type Step } from '#src/complaints/questions/questions.ts'
import { textOf, toTyped } from '#src/complaints/questions/typed-text.ts'
import { toDraftTag } from '#src/complaints/seal/draft.ts'

const { choice, step: stepField } = FIELDS.another

const toNextOpen = (content: DraftContent): Step => findMissing(content)[0] ?? 'check'

/** Words that came along, of a step that could not take them: kept as a form that is not sent yet. */
function withCarried(content: DraftContent, form: FormData): DraftContent {
  const step = STEPS.find((each) => each === textOf(form, stepField))
  if (!step || step === 'centre' || step === 'files' || step === 'check') return content
  return withReturned(content, step, { typed: toTyped(form, FIELDS[step]), problems: [] })
}

/** A new draft about the place of a form, in place of the one of `key`. */
async function beginAnew(
  context: IntakeContext,
  key: string | undefined,
  form: FormData,
  source: string,
): Promise<Saved> {
  const begun = await beginDraft(context, form, source)
  if ('outcome' in begun) return begun.outcome === 'prove' ? begun : { ...begun, typed: {} }
  const parsed = parseStep({ ...context, now: context.clock() }, 'centre', form)
  const carried = withCarried(begun.content, form)
  const content = 'answer' in parsed ? withAnswers(carried, 'centre', parsed.answer) : carried
  const { store } = context
  await store.writeDraft(toDraft(context, begun, content), begun.version)
  if (key) await leaveDraft(context, key)
  return { outcome: 'saved', next: toNextOpen(content), key: begun.key }
}

/**
 * Goes on with the complaint of a browser, moves it to the place of the form, or throws it away and begins anew
 * for that place. A page that was shown from another draft decides nothing.
 */
export function decidePlace(
  context: IntakeContext,
  key: string | undefined,
  form: FormData,
  source: string,
): Promise<Saved> {
  const chosen = textOf(form, choice)
  return untilWritten(async () => {
    const held = await readHeldDraft(context, key)
    if (!held || held.content.submittedAs)
      return chosen === ANOTHER.anew
        ? beginAnew(context, key, form, source)
        : { outcome: held ? 'submitted' : 'expired', typed: {} }
    if (readFormState(form).draft !== toDraftTag(held.key))
      return { outcome: 'otherDraft', typed: {} }
    if (chosen === ANOTHER.anew) return beginAnew(context, key, form, source)
    const parsed = parseStep({ ...context, now: context.clock() }, 'centre', form)
    const place = chosen === ANOTHER.move && 'answer' in parsed ? parsed.answer : {}
    const content = withAnswers(held.content, 'centre', place)
    const written = await context.store.writeDraft(toDraft(context, held, content), held.version)
    if (written === 'stale') return written
    if (written === 'gone') return { outcome: 'expired', typed: {} }
    return { outcome: 'saved', next: toNextOpen(content), key: held.key }
  })
}
