import { STEPS, type Step, type Typed } from '#src/complaints/complaint-intake.ts'
import { FIELDS } from '#src/complaints/fields.ts'
import { toGivenText } from '#src/pages/complaints/_to-given.ts'

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
export function toCarriedText(form: FormData, locals: App.Locals): string {
  const step = readCarriedStep(form)
  return step ? toGivenText(step, pick(form, FIELDS[step]), locals) : ''
}
