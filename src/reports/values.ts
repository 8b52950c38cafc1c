import {
  toCount,
  toHours,
  toMoney,
  toMonths,
  toPastDay,
  toTelephone,
} from '#src/reports/canonical-values.ts'
import { CHOICES, TOPICS, type Topic, type ValueKind } from '#src/reports/topics.ts'
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

type Parser = (text: string, closes: string, on: string) => string | undefined
const PARSERS = {
  telephone: toTelephone,
  hours: toHours,
  money: toMoney,
  months: toMonths,
  count: toCount,
  date: (text, _, on) => toPastDay(text, on),
} satisfies Partial<Record<ValueKind, Parser>>

/** What may be a person's own is taken nowhere. */
function findPrivate(text: string): 'personal' | 'mobile' | undefined {
  const personal = findPersonal(text)
  if (personal?.code === 'personal-mobile') return 'mobile'
  return personal || findIdNumber(text) ? 'personal' : undefined
}

/**
 * The value that a form proposes for a topic, in its canonical form: equal ones are equal texts. Null when none is
 * proposed. `on`: the day of the report.
 */
export function parseValue(
  topic: Topic,
  form: FormData,
  on: string,
): { value: string | null } | { problem: ValueProblem } {
  const kind: ValueKind = TOPICS[topic]
  const [value, closes] = [textOf(form, FIELDS.value), textOf(form, FIELDS.closes)].map((text) =>
    text.normalize('NFKC'),
  ) as [string, string]
  if (kind === 'nothing' || (!value && !closes)) return { value: null }
  if (kind === 'choice') return { value: Object.hasOwn(CHOICES[topic] ?? {}, value) ? value : null }
  const isPrivate = findPrivate(value) ?? findPrivate(closes)
  if (isPrivate) return { problem: isPrivate }
  const parsed = value.length <= LONGEST ? PARSERS[kind](value, closes, on) : undefined
  return parsed === undefined ? { problem: kind } : { value: parsed }
}
