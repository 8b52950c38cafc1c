import { type AnswerChange, parseStep, toTypedAnswer } from '#src/complaints/answers.ts'
import type { Returned, Saved } from '#src/complaints/complaint-intake.ts'
import { FIELDS, GO } from '#src/complaints/fields.ts'
import {
  beginDraft,
  type DraftContent,
  type HeldDraft,
  noteWritten,
  takeHeldDraft,
  toDraft,
  toKind,
  withReturned,
} from '#src/complaints/intake/draft-box.ts'
import { isFromOtherDraft, readFormState, toFormState } from '#src/complaints/intake/form-state.ts'
import type { IntakeContext } from '#src/complaints/intake/intake-context.ts'
import { untilWritten } from '#src/complaints/intake/until-written.ts'
import type { FormProblem } from '#src/complaints/problems.ts'
import { STEPS, type Step } from '#src/complaints/questions/questions.ts'
import {
  TICKED,
  type Typed,
  textOf,
  toForm,
  toTyped,
} from '#src/complaints/questions/typed-text.ts'

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
    const found = await takeHeldDraft(context, key)
    if (found?.content.submittedAs) return { outcome: 'submitted', typed }
    if (!found && step !== 'centre') return { outcome: 'expired', typed }
    if (found && toKind(found.content) === 'enquiry') return { outcome: 'otherDraft', typed }
    const held = found ?? (await beginDraft(context, form, source))
    if ('outcome' in held) return held.outcome === 'prove' ? held : { ...held, typed }
    const taken = takeForm(context, held, step, form)
    const isWritten = taken.outcome !== 'untouched' && taken.outcome !== 'otherDraft'
    // Nothing is written that would find out whether it is the newest.
    if (found?.isSeen && !isWritten) return 'stale'
    if (taken.outcome === 'untouched') return taken
    if (taken.outcome === 'otherDraft') return { ...taken, typed }
    const draft = toDraft(context, held, taken.content)
    const written = await context.store.writeDraft(draft, held.version)
    if (written === 'stale') return written
    if (written === 'gone') return { outcome: 'expired', typed }
    noteWritten(context, draft, held.version)
    return taken.outcome === 'saved'
      ? { outcome: 'saved', next: toNext(step), key: held.key }
      : { outcome: taken.outcome, key: held.key }
  })
}

/** Pages that wrote into one form at the same time and are remembered. */
const MOST_OTHERS = 5

/** What a form makes of a draft. */
export type Taken =
  /** `content` is to be stored. `wrong`: kept as a form that came back. */
  | { outcome: 'saved' | 'wrong' | 'asksPlace'; content: DraftContent }
  /** Nothing was written, and nothing is to be kept. */
  | { outcome: 'untouched' }
  /** The form was shown from another draft: its words belong nowhere else. */
  | { outcome: 'otherDraft' }

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
const isBlank = (typed: Typed) => Object.values(typed).every((value) => value.trim() === '')

/** Whether anything is written that belongs to the place of a draft. */
export function hasWords({ answers, returned }: DraftContent): boolean {
  const { place: _, files, ...others } = answers
  const came = Object.keys(returned).filter((step) => step !== 'centre')
  return files.length > 0 || came.length > 0 || Object.values(others).some(Boolean)
}

/** A draft with the answers of one step; a form of it that came back is put right. */
export function withAnswers(before: DraftContent, step: Step, change: AnswerChange): DraftContent {
  const { wanted, ...rest } = before
  const { [step]: _, ...returned } = before.returned
  const undecided = step !== 'centre' && wanted ? { wanted } : {}
  return { ...rest, ...undecided, answers: { ...before.answers, ...change }, returned }
}

/** What stands in a step already, newest first, as its form would send it. */
function toStanding({ answers, returned }: DraftContent, step: Step): Typed[] {
  const came = returned[step]
  const saved = toTypedAnswer(step, answers)
  return [...(came ? [came.typed, ...came.others] : []), ...(saved && !came ? [saved] : [])]
}

/** Why a form that is right in itself may not replace what stands: its reader has not seen that. */
function findUnseen(held: HeldDraft, step: Step, form: FormData): FormProblem[] {
  if (step === 'files' || step === 'check') return []
  const sent = readFormState(form)
  const now = toFormState(held, step)
  const [field = step] = Object.values(FIELDS[step])
  if (step !== 'centre' && sent.centre !== undefined && sent.centre !== now.centre)
    return [{ field, code: 'centreChanged' }]
  return sent.version !== undefined && sent.version !== now.version
    ? [{ field, code: 'changedElsewhere' }]
    : []
}

/** Keeps what this page wrote beside what stands, for its writer to choose. */
function withBoth(before: DraftContent, step: Step, form: Returned): DraftContent {
  const standing = toStanding(before, step).filter((other) => !isSame(other, form.typed))
  return withReturned(before, step, { ...form, others: standing.slice(0, MOST_OTHERS) })
}

/** Whether the answers of a form are the saved ones, nothing wrong standing beside them. */
function isSaved({ answers, returned }: DraftContent, step: Step, change: AnswerChange): boolean {
  const saved = toTypedAnswer(step, answers)
  return !returned[step] && isSame(saved, toTypedAnswer(step, { ...answers, ...change }))
}

/** Whether a place may not simply take the place of the one the words are about. */
function asksPlace(held: HeldDraft, form: FormData, { place }: AnswerChange): boolean {
  const before = held.content
  const { place: about } = before.answers
  if (!about || isSame(about, place)) return false
  return (
    isFromOtherDraft(held, readFormState(form)) ||
    (hasWords(before) && textOf(form, FIELDS.form.moves) !== TICKED)
  )
}

/**
 * What a form does to a draft. Nothing that stands is replaced by who has not seen it: where another page of the
 * same draft wrote into the same step, or changed what the complaint is about, both are kept for the writer to
 * choose; other steps are not touched.
 */
function takeForm(context: IntakeContext, held: HeldDraft, step: Step, form: FormData): Taken {
  const before = held.content
  const isOther = isFromOtherDraft(held, readFormState(form))
  if (isOther && step !== 'centre') return { outcome: 'otherDraft' }
  const others = before.returned[step]?.others ?? []
  const go = textOf(form, FIELDS.form.go)
  const typed = toTyped(form, FIELDS[step])
  if (go.startsWith(GO.other)) {
    const problems = findUnseen(held, step, form)
    // Of a list that changed meanwhile nothing is taken: all texts are shown again.
    if (problems.length > 0)
      return { outcome: 'wrong', content: withBoth(before, step, { typed, problems }) }
    const chosen = others[Number(go.slice(GO.other.length))]
    return chosen ? takeForm(context, held, step, toForm(chosen)) : { outcome: 'untouched' }
  }
  const parsed = parseStep({ ...context, now: context.clock() }, step, form)
  const standing = toStanding(before, step)
  if (go === GO.back && isBlank(typed) && standing.length === 0) return { outcome: 'untouched' }
  const change = 'answer' in parsed ? parsed.answer : undefined
  if (step === 'centre' && change && asksPlace(held, form, change))
    return { outcome: 'asksPlace', content: { ...before, wanted: typed } }

  const isKnown =
    standing.some((known) => isSame(known, typed)) || (change && isSaved(before, step, change))
  const unseen = isOther || isKnown ? [] : findUnseen(held, step, form)
  if (unseen.length > 0)
    return { outcome: 'wrong', content: withBoth(before, step, { typed, problems: unseen }) }
  if (change) return { outcome: 'saved', content: withAnswers(before, step, change) }
  const problems = 'problems' in parsed ? parsed.problems : []
  return { outcome: 'wrong', content: withReturned(before, step, { typed, problems, others }) }
}
