import { z } from 'zod'
import { toChinaDate } from '#src/calendar/days.ts'
import { FORM_BYTES, type Question } from '#src/complaints/questions/question.ts'
import { TICKED, textOf } from '#src/complaints/questions/typed-text.ts'
import { zhHans as words } from '#src/complaints/questions/when/words.ts'

const fields = { year: 'year', month: 'month', day: 'day', unknown: 'unknown' } as const

const whenSchema = z.strictObject({
  year: z.int().optional(),
  month: z.int().optional(),
  day: z.int().optional(),
  /** True: the resident does not remember. */
  unknown: z.boolean(),
})
export type When = z.infer<typeof whenSchema>

/** Roughly when: a year, a month of a year, or a day; or that nobody remembers. */
export const whenQuestion = {
  name: 'when' as const,
  schema: whenSchema.optional(),
  fields,
  formBytes: { withDraft: FORM_BYTES.marks, without: FORM_BYTES.none },
  words,
  parse(form, { now }) {
    if (textOf(form, fields.unknown) === TICKED) return { answer: { unknown: true } }
    const [year, month, day] = [fields.year, fields.month, fields.day].map((field) =>
      toNumber(textOf(form, field)),
    )
    if (year === undefined && month === undefined && day === undefined)
      return { problems: [{ field: fields.year, code: 'whenMissing' }] }
    const when = { year, month, day, unknown: false }
    if (!isPossible(when)) return { problems: [{ field: fields.year, code: 'whenImpossible' }] }
    const begins = [String(year), ...[month, day].flatMap((part) => (part ? [pad(part)] : []))]
    const written = begins.join('-')
    return written > toChinaDate(now).slice(0, written.length)
      ? { problems: [{ field: fields.year, code: 'whenInFuture' }] }
      : { answer: when }
  },
  toTyped: ({ year, month, day, unknown }) => ({
    [fields.year]: String(year ?? ''),
    [fields.month]: String(month ?? ''),
    [fields.day]: String(day ?? ''),
    [fields.unknown]: unknown ? TICKED : '',
  }),
  toGiven: (typed) => [
    [words.year, typed[fields.year]],
    [words.month, typed[fields.month]],
    [words.day, typed[fields.day]],
    [words.label, typed[fields.unknown] === TICKED ? words.unknown : undefined],
  ],
  toLines: ({ unknown, year, month, day }) => [
    unknown ? words.unknown : words.date(year, month, day),
  ],
} satisfies Question<When, keyof typeof words.problems>

/** The digits of any width in a text as a number. */
function toNumber(typed: string): number | undefined {
  const digits = typed.normalize('NFKC').replace(/[^0-9]/g, '')
  return digits ? Number(digits) : undefined
}

const pad = (part: number) => String(part).padStart(2, '0')

/** Earlier than any case that could still be looked into. */
const FIRST_YEAR = 1990

/** Whether a day, a month or a year is in the calendar. */
function isPossible({ year, month, day }: When): boolean {
  if (year === undefined || year < FIRST_YEAR || year > 9999) return false
  if (month === undefined) return day === undefined
  if (month < 1 || month > 12) return false
  return day === undefined || (day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate())
}
