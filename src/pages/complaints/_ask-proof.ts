import type { AstroGlobal } from 'astro'
import { toGivenText } from '#src/complaints/answers.ts'
import type { Proof } from '#src/complaints/complaint-intake.ts'
import { FIELDS } from '#src/complaints/fields.ts'
import type { Known } from '#src/complaints/questions/question.ts'
import { STEPS, type Step } from '#src/complaints/questions/questions.ts'
import type { Typed } from '#src/complaints/questions/typed-text.ts'
import type { QuestionView } from '#src/components/complaints/question-view.ts'

/** Asks for a proof before a complaint is begun; the form is sent again with it, as it was. */
export function toAsked(
  { response }: Pick<AstroGlobal, 'response'>,
  proof: Proof,
  form: FormData,
): NonNullable<QuestionView['asked']> {
  response.status = 429
  response.headers.set('retry-after', String(proof.waitSeconds))
  return { proof, names: FIELDS.proof, sent: toSentAgain(form) }
}

const { centre, another, form: state } = FIELDS

/** The step whose words came along with a form that begins a complaint. */
const readCarriedStep = (form: FormData): Step | undefined =>
  STEPS.find((step) => step === form.get(another.step))

const pick = (form: FormData, names: Readonly<Record<string, string>>): Typed =>
  Object.fromEntries(
    Object.values(names).flatMap((name) => {
      const value = form.get(name)
      return typeof value === 'string' ? [[name, value]] : []
    }),
  )

/**
 * What a form that begins a complaint sent, to be sent again as it was: the place, what the form was shown from,
 * and words of another step that came along.
 */
export function toSentAgain(form: FormData): Typed {
  const step = readCarriedStep(form)
  return pick(form, { ...centre, ...another, ...state, ...(step ? FIELDS[step] : {}) })
}

/** The words that came along, as their writer would read them; empty when none did. */
export function toCarriedText(form: FormData, known: Known): string {
  const step = readCarriedStep(form)
  return step ? toGivenText(step, pick(form, FIELDS[step]), known) : ''
}
