import { NARRATIVE_LIMIT } from '#src/complaints/answers.ts'
import {
  cleanText,
  findTooLong,
  isEndless,
  type Parsed,
  textOf,
} from '#src/complaints/questions/typed-text.ts'

/** An account in the resident's own words; there is no shortest length. */
export function parseNarrative(
  form: FormData,
  field: string,
  missing: 'narrativeMissing' | 'noteMissing',
): Parsed<string> {
  const typed = textOf(form, field)
  if (isEndless(typed, NARRATIVE_LIMIT))
    return { problems: findTooLong(field, typed, NARRATIVE_LIMIT) }
  const text = cleanText(typed)
  if (!text) return { problems: [{ field, code: missing }] }
  const problems = findTooLong(field, text, NARRATIVE_LIMIT)
  return problems.length > 0 ? { problems } : { answer: text }
}
