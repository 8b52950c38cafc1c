import { calendarDateSchema } from '#src/calendar/calendar-date.ts'
import { CHOICES, TOPICS, type Topic, type ValueKind } from '#src/reports/topics.ts'
import { zhHans as words } from '#src/reports/words.ts'
import { findIdNumber, findPersonal } from '#src/text/personal-numbers.ts'

/** Fields of the form of an error. `closes` only beside hours. */
export const FIELDS = { topic: 'topic', value: 'value', closes: 'closes' } as const

export type ValueProblem = 'personal' | 'mobile' | Exclude<ValueKind, 'nothing' | 'choice'>

/** Longer than any value of ours is written. */
const LONGEST = 40

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value.slice(0, LONGEST + 1).trim() : ''
}

/** A landline with its area code and perhaps an extension, or a number that is free to call. */
const LANDLINE = /^(0(?:10|2\d|[3-9]\d{2}))-?([2-9]\d{6,7})(?:-(\d{1,6}))?$/
const FREE = /^[48]00\d{7}$/

function toTelephone(text: string): string | undefined {
  const plain = text
    .replace(/[\s()]/g, '')
    .replace(words.typed.extension, '-')
    .replace(/\p{Pd}/gu, '-')
  const [, area, number, extension] = LANDLINE.exec(plain) ?? []
  if (area && number) return [area, number, ...(extension ? [extension] : [])].join('-')
  const free = plain.replaceAll('-', '')
  return FREE.test(free) ? free : undefined
}

/** A number up to `most`, with at most so many decimals; units that people write behind it do not matter. */
function toNumber(text: string, most: number, decimals: number): string | undefined {
  const plain = text.replace(/[,\s]/g, '').replace(words.typed.unit, '')
  const form = decimals > 0 ? /^\d{1,6}(?:\.\d{1,2})?$/ : /^\d{1,6}$/
  const number = form.test(plain) ? Number(plain) : Number.NaN
  return number <= most ? String(number) : undefined
}

function toTime(text: string): string | undefined {
  const [, hours, minutes] = words.typed.time.exec(text.replace(/\s/g, '')) ?? []
  if (!hours || Number(hours) > 24 || Number(minutes) > 59) return undefined
  return `${hours.padStart(2, '0')}:${minutes}`
}

function toHours(opens: string, closes: string): string | undefined {
  const [from, to] = [toTime(opens), toTime(closes)]
  return from && to && from < to && to <= '24:00' ? `${from}-${to}` : undefined
}

function toDate(text: string): string | undefined {
  const [, year = '', month = '', day = ''] = words.typed.date.exec(text.replace(/\s/g, '')) ?? []
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return calendarDateSchema.safeParse(date).data
}

const PARSERS = {
  telephone: toTelephone,
  hours: toHours,
  money: (text: string) => toNumber(text, 100_000, 2),
  months: (text: string) => toNumber(text, 84, 0),
  count: (text: string) => toNumber(text, 2000, 0),
  date: toDate,
} satisfies Partial<Record<ValueKind, (text: string, more: string) => string | undefined>>

/** What may be a person's own is taken nowhere. */
function findPrivate(text: string): 'personal' | 'mobile' | undefined {
  const personal = findPersonal(text)
  if (personal?.code === 'personal-mobile') return 'mobile'
  return personal || findIdNumber(text) ? 'personal' : undefined
}

/**
 * The value that a form proposes for a topic, in its canonical form: equal ones are equal texts. Null when none is
 * proposed.
 */
export function parseValue(
  topic: Topic,
  form: FormData,
): { value: string | null } | { problem: ValueProblem } {
  const kind: ValueKind = TOPICS[topic]
  const [value, closes] = [textOf(form, FIELDS.value), textOf(form, FIELDS.closes)].map((text) =>
    text.normalize('NFKC'),
  ) as [string, string]
  if (kind === 'nothing' || (!value && !closes)) return { value: null }
  if (kind === 'choice') return { value: Object.hasOwn(CHOICES[topic] ?? {}, value) ? value : null }
  const isPrivate = findPrivate(value) ?? findPrivate(closes)
  if (isPrivate) return { problem: isPrivate }
  const parsed = value.length <= LONGEST ? PARSERS[kind](value, closes) : undefined
  return parsed === undefined ? { problem: kind } : { value: parsed }
}
