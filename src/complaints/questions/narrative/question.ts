import { z } from 'zod'
import { zhHans as words } from '#src/complaints/questions/narrative/words.ts'
import { FORM_BYTES, type Question } from '#src/complaints/questions/question.ts'
import {
  cleanText,
  findTooLong,
  isEndless,
  type Parsed,
  textOf,
} from '#src/complaints/questions/typed-text.ts'
import { countCharacters } from '#src/lib/count-characters.ts'

/** Longest account, in user-perceived characters (`Intl.Segmenter`, after NFC and CRLF → LF). */
export const NARRATIVE_LIMIT = 4000

const fields = { narrative: 'narrative' } as const

/** An account in the resident's own words; there is no shortest length. `missing`: said where there is none. */
export function parseAccount<Code extends string>(
  form: FormData,
  field: string,
  missing: Code,
): Parsed<string, Code | 'tooLong'> {
  const typed = textOf(form, field)
  if (isEndless(typed, NARRATIVE_LIMIT))
    return { problems: findTooLong(field, typed, NARRATIVE_LIMIT) }
  const text = cleanText(typed)
  if (!text) return { problems: [{ field, code: missing }] }
  const problems = findTooLong(field, text, NARRATIVE_LIMIT)
  return problems.length > 0 ? { problems } : { answer: text }
}

/** What happened. What somebody wrote at length is read also without a draft, to be given back. */
export const narrativeQuestion = {
  name: 'narrative' as const,
  schema: z.string().optional(),
  fields,
  formBytes: { withDraft: FORM_BYTES.account, without: FORM_BYTES.lostAccount },
  words,
  parse: (form) => parseAccount(form, fields.narrative, 'narrativeMissing'),
  toTyped: (narrative) => ({ [fields.narrative]: narrative }),
  toGiven: (typed) => [['', typed[fields.narrative]]],
  toLines: (narrative) => [narrative],
  toBrief: (narrative) => [words.characters(countCharacters(narrative))],
} satisfies Question<string, keyof typeof words.problems>
