import { findCentre } from '#src/centres/find-centre.ts'
import type { Answers } from '#src/complaints/answers.ts'
import { type Saved, STEPS, type Step } from '#src/complaints/complaint-intake.ts'
import { FIELDS } from '#src/complaints/fields.ts'
import {
  type DraftContent,
  isDraftBoxFull,
  makeDraft,
  readHeldDraft,
  toDraft,
  withReturned,
} from '#src/complaints/intake/draft-box.ts'
import type { IntakeContext } from '#src/complaints/intake/intake-context.ts'
import { untilWritten } from '#src/complaints/intake/until-written.ts'
import { parseContact } from '#src/complaints/questions/parse-contact.ts'
import { parseMatter } from '#src/complaints/questions/parse-matter.ts'
import { parseNarrative } from '#src/complaints/questions/parse-narrative.ts'
import { parsePlace } from '#src/complaints/questions/parse-place.ts'
import { parseWhen } from '#src/complaints/questions/parse-when.ts'
import { type Parsed, toTyped } from '#src/complaints/questions/read-form.ts'
import { toChinaDate } from '#src/lib/clock.ts'

type Change = Partial<Answers>
type Parser = (form: FormData, context: IntakeContext) => Parsed<Change>

function toChange<T>(parsed: Parsed<T>, change: (answer: T) => Change): Parsed<Change> {
  return 'answer' in parsed ? { answer: change(parsed.answer) } : parsed
}

/** One way of reading each step; what has no question of its own changes nothing. */
const PARSERS: Readonly<Record<Step, Parser>> = {
  centre: (form, { snapshot, region }) => {
    const known = {
      isCentre: (id: string) => findCentre(snapshot, snapshot.formerIds[id] ?? id) !== undefined,
      isSubdistrict: (code: string) => region.subdistricts.some((one) => one.code === code),
    }
    return toChange(parsePlace(form, known), (place) => ({ place }))
  },
  matter: (form, { rules }) => toChange(parseMatter(form, rules), (matter) => ({ matter })),
  narrative: (form) =>
    toChange(parseNarrative(form, FIELDS.narrative.narrative, 'narrativeMissing'), (narrative) => ({
      narrative,
    })),
  when: (form, { clock }) => toChange(parseWhen(form, toChinaDate(clock())), (when) => ({ when })),
  files: () => ({ answer: {} }),
  contact: (form) => toChange(parseContact(form), (contact) => ({ contact })),
  check: () => ({ answer: {} }),
}

const toNext = (step: Step): Step => STEPS[STEPS.indexOf(step) + 1] ?? 'check'

/** A draft with the answers of one step; a form of it that came back is put right. */
function withAnswers(before: DraftContent, step: Step, change: Change): DraftContent {
  const { [step]: _, ...returned } = before.returned
  return { ...before, answers: { ...before.answers, ...change }, returned }
}

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
  const parsed = PARSERS[step](form, context)
  return untilWritten(async () => {
    const found = await readHeldDraft(context, key)
    if (found?.content.submittedAs) return { outcome: 'submitted' }
    if (!found && step !== 'centre') return { outcome: 'expired', typed }
    if (!found && (await isDraftBoxFull(context))) return { outcome: 'unavailable', typed }
    const { sources, elapsed, store } = context
    const held = found ?? (await makeDraft(context, await sources.toKey(source, elapsed())))
    const isWrong = 'problems' in parsed
    const content = isWrong
      ? withReturned(held.content, step, { typed, problems: parsed.problems })
      : withAnswers(held.content, step, parsed.answer)
    const written = await store.writeDraft(toDraft(context, held, content), held.version)
    if (written === 'stale') return written
    if (written === 'gone') return { outcome: 'expired', typed }
    return isWrong
      ? { outcome: 'wrong', key: held.key }
      : { outcome: 'saved', next: toNext(step), key: held.key }
  })
}
