import type { When } from '#src/complaints/answers.ts'
import { FIELDS, TICKED } from '#src/complaints/fields.ts'
import { type Parsed, textOf, toDigits } from '#src/complaints/questions/typed-text.ts'

const fields = FIELDS.when
/** Earlier than any case that could still be looked into. */
const FIRST_YEAR = 1990

function toNumber(form: FormData, field: string): number | undefined {
  const digits = toDigits(textOf(form, field))
  return digits ? Number(digits) : undefined
}

const pad = (part: number) => String(part).padStart(2, '0')

/** Whether a day, a month or a year is in the calendar. */
function isPossible({ year, month, day }: Omit<When, 'unknown'>): boolean {
  if (year === undefined || year < FIRST_YEAR || year > 9999) return false
  if (month === undefined) return day === undefined
  if (month < 1 || month > 12) return false
  return day === undefined || (day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate())
}

/**
 * Roughly when: a year, a month of a year, or a day; or that nobody remembers. `today` is `YYYY-MM-DD`.
 */
export function parseWhen(form: FormData, today: string): Parsed<When> {
  const [year, month, day] = [fields.year, fields.month, fields.day].map((field) =>
    toNumber(form, field),
  )
  const unknown = textOf(form, fields.unknown) === TICKED
  if (unknown) return { answer: { unknown } }
  if (year === undefined && month === undefined && day === undefined)
    return { problems: [{ field: fields.year, code: 'whenMissing' }] }
  const when = { year, month, day }
  if (!isPossible(when)) return { problems: [{ field: fields.year, code: 'whenImpossible' }] }
  const begins = [String(year), ...[month, day].flatMap((part) => (part ? [pad(part)] : []))].join(
    '-',
  )
  return begins > today.slice(0, begins.length)
    ? { problems: [{ field: fields.year, code: 'whenInFuture' }] }
    : { answer: { ...when, unknown } }
}
