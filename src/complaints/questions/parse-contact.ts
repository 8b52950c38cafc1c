import { type Contact, contactSchema, NAME_LIMIT } from '#src/complaints/answers.ts'
import type { FormProblem } from '#src/complaints/complaint-intake.ts'
import { FIELDS } from '#src/complaints/fields.ts'
import {
  cleanLine,
  findTooLong,
  type Parsed,
  textOf,
} from '#src/complaints/questions/typed-text.ts'

const fields = FIELDS.contact
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

/** Whether and how the resident may be asked; a number is needed only of who wants to be. */
export function parseContact(form: FormData): Parsed<Contact> {
  const choice = contactSchema.shape.choice.safeParse(textOf(form, fields.choice))
  if (!choice.success) return { problems: [{ field: fields.choice, code: 'contactMissing' }] }
  if (choice.data === 'anonymous') return { answer: { choice: choice.data } }
  const name = cleanLine(textOf(form, fields.name))
  const phone = cleanLine(textOf(form, fields.phone))
  const phoneDigits = phone ? toPhoneDigits(phone) : undefined
  const problems: FormProblem[] = findTooLong(fields.name, name, NAME_LIMIT)
  if (phone && !phoneDigits) problems.push({ field: fields.phone, code: 'phoneUnreadable' })
  if (!phone && choice.data === 'contactable')
    problems.push({ field: fields.phone, code: 'phoneMissing' })
  if (problems.length > 0) return { problems }
  return {
    answer: {
      choice: choice.data,
      ...(name ? { name } : {}),
      ...(phone ? { phone, phoneDigits } : {}),
    },
  }
}
