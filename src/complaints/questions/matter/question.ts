import { z } from 'zod'
import { zhHans as words } from '#src/complaints/questions/matter/words.ts'
import { FORM_BYTES, type Question } from '#src/complaints/questions/question.ts'
import { textOf } from '#src/complaints/questions/typed-text.ts'
import { UNCLEAR } from '#src/region/complaint-rules.ts'

const fields = { matter: 'matter' } as const

/** What it is about: the id of one of the matters of the region's rules, `complaints.json`. */
export const matterQuestion = {
  name: 'matter' as const,
  schema: z.string().optional(),
  fields,
  formBytes: { withDraft: FORM_BYTES.marks, without: FORM_BYTES.none },
  words,
  parse(form, { rules }) {
    const chosen = textOf(form, fields.matter)
    return rules.matters.some(({ id }) => id === chosen)
      ? { answer: chosen }
      : { problems: [{ field: fields.matter, code: 'matterMissing' }] }
  },
  toTyped: (matter) => ({ [fields.matter]: matter }),
  toGiven: (typed, { rules }) => [
    [words.label, rules.matters.find(({ id }) => id === typed[fields.matter])?.label],
  ],
  // One that the rules do not know any more goes where 「不清楚」 goes.
  toLines(matter, { rules: { matters } }) {
    const chosen = matters.find(({ id }) => id === matter)
    return [chosen ?? matters.find(({ id }) => id === UNCLEAR)].flatMap((one) => one?.label ?? [])
  },
} satisfies Question<string, keyof typeof words.problems>
