import type { AstroGlobal } from 'astro'
import type { Proof } from '#src/complaints/complaint-intake.ts'
import { FIELDS } from '#src/complaints/fields.ts'
import type { QuestionView } from '#src/components/complaints/question-view.ts'
import { toSentAgain } from '#src/pages/complaints/_to-sent-again.ts'

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
