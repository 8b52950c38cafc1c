import type { AstroGlobal } from 'astro'
import { type Proof, STEPS, type Step } from '#src/complaints/complaint-intake.ts'
import { FIELDS } from '#src/complaints/fields.ts'
import type { QuestionView } from '#src/components/complaints/question-view.ts'

const isStep = (name: unknown): name is Step => STEPS.some((step) => step === name)

/**
 * Asks for a proof before a complaint is begun. What the form sent goes with it, to be sent again as it was: the
 * place, what the form was shown from, and words of another step that came along.
 */
export function toAsked(
  { response }: Pick<AstroGlobal, 'response'>,
  proof: Proof,
  form: FormData,
): NonNullable<QuestionView['asked']> {
  response.status = 429
  response.headers.set('retry-after', String(proof.waitSeconds))
  const { centre, another, form: state } = FIELDS
  const carried = form.get(another.step)
  const names = { ...centre, ...another, ...state, ...(isStep(carried) ? FIELDS[carried] : {}) }
  const sent = Object.values(names).flatMap((name) => {
    const value = form.get(name)
    return typeof value === 'string' ? [[name, value]] : []
  })
  return { proof, names: FIELDS.proof, sent: Object.fromEntries(sent) }
}
