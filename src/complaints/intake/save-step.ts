import { type Saved, STEPS, type Step } from '#src/complaints/complaint-intake.ts'
import { FIELDS } from '#src/complaints/fields.ts'
import { beginDraft, readHeldDraft, toDraft } from '#src/complaints/intake/draft-box.ts'
import type { IntakeContext } from '#src/complaints/intake/intake-context.ts'
import { takeForm } from '#src/complaints/intake/take-form.ts'
import { untilWritten } from '#src/complaints/intake/until-written.ts'
import { toTyped } from '#src/complaints/questions/read-form.ts'

const toNext = (step: Step): Step => STEPS[STEPS.indexOf(step) + 1] ?? 'check'

/**
 * Saves the answers of one step, or what was typed and is wrong: the page that shows it is then opened like any
 * other, and going back never asks to send a form again. A draft begins with the first step; later steps of a
 * draft that is gone are `expired`, so that nobody hands in half an account.
 */
export function saveStep(
  context: IntakeContext,
  step: Step,
  key: string | undefined,
  form: FormData,
  source: string,
): Promise<Saved> {
  const typed = toTyped(form, FIELDS[step])
  return untilWritten(async () => {
    const found = await readHeldDraft(context, key)
    if (found?.content.submittedAs) return { outcome: 'submitted', typed }
    if (!found && step !== 'centre') return { outcome: 'expired', typed }
    const held = found ?? (await beginDraft(context, form, source))
    if ('outcome' in held) return held.outcome === 'prove' ? held : { ...held, typed }
    const taken = takeForm(context, held, step, form)
    if (taken.outcome === 'untouched') return taken
    if (taken.outcome === 'otherDraft') return { ...taken, typed }
    const written = await context.store.writeDraft(
      toDraft(context, held, taken.content),
      held.version,
    )
    if (written === 'stale') return written
    if (written === 'gone') return { outcome: 'expired', typed }
    return taken.outcome === 'saved'
      ? { outcome: 'saved', next: toNext(step), key: held.key }
      : { outcome: taken.outcome, key: held.key }
  })
}
