import { z } from 'zod'
import { zhHans as words } from '#src/complaints/questions/contact/words.ts'
import { FORM_BYTES, type Question } from '#src/complaints/questions/question.ts'
import {
  cleanLine,
  type FieldProblem,
  findTooLong,
  NAME_LIMIT,
  TICKED,
  textOf,
} from '#src/complaints/questions/typed-text.ts'

const fields = { choice: 'choice', name: 'name', phone: 'phone', news: 'news' } as const

const contactSchema = z.strictObject({
  /** Not at all, to the officers who read the case only, or to whoever handles it as well. */
  choice: z.enum(['anonymous', 'officersOnly', 'contactable']),
  name: z.string().optional(),
  /** As typed. */
  phone: z.string().optional(),
  /** Digits only, `+` kept. */
  phoneDigits: z.string().optional(),
  /** Wants to be told when there is an answer; where it is off, nothing. */
  news: z.literal(true).optional(),
})
type Contact = z.infer<typeof contactSchema>

/** What can be chosen, in the order it is shown. */
export const CONTACT_CHOICES = contactSchema.shape.choice.options

type Code = keyof typeof words.problems

/** Whether and how the resident may be asked; a number is needed only of who wants to be. */
export const contactQuestion = {
  name: 'contact' as const,
  schema: contactSchema.optional(),
  fields,
  formBytes: { withDraft: FORM_BYTES.lines, without: FORM_BYTES.marks },
  words,
  parse(form, { rules }) {
    const choice = contactSchema.shape.choice.safeParse(textOf(form, fields.choice)).data
    if (!choice) return { problems: [{ field: fields.choice, code: 'contactMissing' }] }
    if (choice === 'anonymous') return { answer: { choice } }
    const name = cleanLine(textOf(form, fields.name))
    const phone = cleanLine(textOf(form, fields.phone))
    const phoneDigits = phone ? toPhoneDigits(phone) : undefined
    // What the region does not offer, nobody gets by a form of his own.
    const news = rules.news !== undefined && textOf(form, fields.news) === TICKED
    const problems: FieldProblem<Code | 'tooLong'>[] = findTooLong(fields.name, name, NAME_LIMIT)
    if (phone && !phoneDigits) problems.push({ field: fields.phone, code: 'phoneUnreadable' })
    if (!phone && choice === 'contactable')
      problems.push({ field: fields.phone, code: 'phoneMissing' })
    else if (!phone && news) problems.push({ field: fields.phone, code: 'newsWithoutPhone' })
    if (problems.length > 0) return { problems }
    return {
      answer: {
        choice,
        ...(name ? { name } : {}),
        ...(phone ? { phone, phoneDigits } : {}),
        ...(news ? { news } : {}),
      },
    }
  },
  toTyped: ({ choice, name = '', phone = '', news }) => ({
    [fields.choice]: choice,
    [fields.name]: name,
    [fields.phone]: phone,
    [fields.news]: news ? TICKED : '',
  }),
  toGiven(typed) {
    const chosen = CONTACT_CHOICES.find((choice) => choice === typed[fields.choice])
    return [
      [words.label, chosen && words.choices[chosen].label],
      [words.phone, typed[fields.phone]],
      [words.name, typed[fields.name]],
      ['', typed[fields.news] === TICKED ? words.news.line : undefined],
    ]
  },
  toLines: ({ choice, name, phone, news }) =>
    [words.choices[choice].label, name, phone, news && words.news.line].flatMap(
      (line) => line || [],
    ),
} satisfies Question<Contact, Code>

/** A number as people write it: `+86`, spaces, hyphens, brackets, an extension behind 转 (U+8F6C). */
const PHONE = /^(\+?[\d\s\-()]{5,24})(?:(?:\u8F6C|#|x|ext\.?)\s*\d{1,6})?$/iu
const MOST_PHONES = 3
/** Between two numbers in one field: , ; / and 、 (U+3001), or 或 (U+6216). */
const BETWEEN = /[,;/\u3001\u6216]/u

/** What to dial of the first number that was typed, or nothing when one of them is no telephone number. */
function toPhoneDigits(typed: string): string | undefined {
  const plain = typed.normalize('NFKC').replace(/[\u2010-\u2015\u2212]/gu, '-')
  const all = plain.split(BETWEEN).map((one) => toDigits(one.trim()))
  return all.length <= MOST_PHONES && all.every(Boolean) ? all[0] : undefined
}

function toDigits(plain: string): string | undefined {
  const digits = PHONE.exec(plain)?.[1]?.replace(/[^\d+]/g, '') ?? ''
  const length = digits.replace('+', '').length
  return length >= 5 && length <= 20 ? digits : undefined
}
