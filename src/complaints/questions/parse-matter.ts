import { FIELDS } from '#src/complaints/fields.ts'
import { type Parsed, textOf } from '#src/complaints/questions/typed-text.ts'
import type { ComplaintRules } from '#src/region/complaint-rules.ts'

const { matter } = FIELDS.matter

/** What it is about: one of the region's matters. */
export function parseMatter(form: FormData, rules: ComplaintRules): Parsed<string> {
  const chosen = textOf(form, matter)
  return rules.matters.some(({ id }) => id === chosen)
    ? { answer: chosen }
    : { problems: [{ field: matter, code: 'matterMissing' }] }
}
