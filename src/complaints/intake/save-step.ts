import { findCentre } from '#src/centres/find-centre.ts'
import type { Answers } from '#src/complaints/answers.ts'
import { type Saved, STEPS, type Step } from '#src/complaints/complaint-intake.ts'
import { FIELDS } from '#src/complaints/fields.ts'
import {
  type DraftContent,
  makeDraftContent,
  readDraftContent,
  toStoredDraft,
} from '#src/complaints/intake/draft-box.ts'
import type { IntakeContext } from '#src/complaints/intake/intake-context.ts'
import { parseContact } from '#src/complaints/questions/parse-contact.ts'
import { parseMatter } from '#src/complaints/questions/parse-matter.ts'
import { parseNarrative } from '#src/complaints/questions/parse-narrative.ts'
import { parsePlace } from '#src/complaints/questions/parse-place.ts'
import { parseWhen } from '#src/complaints/questions/parse-when.ts'
import { type Parsed, toTyped } from '#src/complaints/questions/read-form.ts'
import { makeDraftKey } from '#src/complaints/seal/draft-seal.ts'
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

async function writeContent(
  context: IntakeContext,
  key: string,
  before: DraftContent,
  change: Change,
): Promise<void> {
  const content = { ...before, answers: { ...before.answers, ...change } }
  await context.store.writeDraft(toStoredDraft(context, key, content))
}

/**
 * Saves the answers of one step. A draft begins with the first one; later steps of a draft that is gone are
 * `expired`, so that nobody hands in half an account.
 */
export async function saveStep(
  context: IntakeContext,
  step: Step,
  key: string | undefined,
  form: FormData,
): Promise<Saved> {
  const typed = toTyped(form, FIELDS[step])
  const parsed = PARSERS[step](form, context)
  const found = await readDraftContent(context, key)
  if (found?.submittedAs) return { outcome: 'submitted' }
  if (!found && step !== 'centre') return { outcome: 'expired', typed }
  if ('problems' in parsed) return { outcome: 'wrong', problems: parsed.problems, typed }
  const usedKey = found && key ? key : makeDraftKey()
  await writeContent(context, usedKey, found ?? (await makeDraftContent(context)), parsed.answer)
  return { outcome: 'saved', next: toNext(step), key: usedKey }
}
