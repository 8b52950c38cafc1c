import { countCharacters } from '#src/lib/count-characters.ts'

/** What was typed, by field, to be shown again as it was. */
export type Typed = Readonly<Record<string, string>>

/** A problem with one field of a form. `count`: how much too long. */
export type FieldProblem<Code extends string> = { field: string; code: Code; count?: number }

/** An answer, or what is wrong with it. */
export type Parsed<T, Code extends string = string> =
  | { answer: T }
  | { problems: FieldProblem<Code>[] }

/** Longest single-line answers, in characters as people count them. */
export const LINE_LIMIT = 100
export const NAME_LIMIT = 50

/** Value of a ticked box. */
export const TICKED = 'yes'

/** UTF-16 units of one field that are kept to be shown again: more than the longest account has. */
const LONGEST_TYPED = 64_000

/** What a form sent in one field; files and repetitions of a field are no text. */
export function textOf(form: FormData, field: string): string {
  const value = form.get(field)
  return typeof value === 'string' ? value : ''
}

/** What was typed into some fields, to be shown again. */
export function toTyped(form: FormData, fields: Readonly<Record<string, string>>): Typed {
  const shown = (field: string) => textOf(form, field).slice(0, LONGEST_TYPED).toWellFormed()
  return Object.fromEntries(Object.values(fields).map((field) => [field, shown(field)]))
}

/** What a field shows: what was just typed into its form, else what was answered before. */
export const toShown = (typed: Typed | undefined, field: string, answered?: string | number) =>
  typed ? (typed[field] ?? '') : String(answered ?? '')

/** What was typed, as a form that sends it. */
export function toForm(typed: Typed): FormData {
  const form = new FormData()
  for (const [field, value] of Object.entries(typed)) form.set(field, value)
  return form
}

/** Control characters but the line break, and marks that turn the direction of a line. */
const UNWANTED = /[\p{Cc}\u200B\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]/gu

/** A text of several lines as it is kept: composed, LF only, nothing invisible that could deceive. */
export function cleanText(typed: string): string {
  const lines = typed.replace(/\r\n?/g, '\n').replaceAll('\t', ' ').split('\n')
  const visible = lines.map((line) => line.replace(UNWANTED, ''))
  // Composed last: a mark that was taken out may have stood between a letter and its accent.
  return visible
    .map((line) => line.normalize('NFC').trimEnd())
    .join('\n')
    .trim()
}

/** A text of one line as it is kept. */
export const cleanLine = (typed: string) => cleanText(typed).replace(/\s+/g, ' ')

/**
 * UTF-16 units that a text may need for each of its characters: a family of four is 11. Longer texts are too
 * long without being looked at.
 */
const UNITS_PER_CHARACTER = 16

/** Whether a text is so long that nobody has to count. */
export const isEndless = (text: string, limit: number) => text.length > limit * UNITS_PER_CHARACTER

/**
 * A problem when a text has more characters than allowed: `count` is how many too many, or nothing where there
 * are more than twice as many. The work is bound by the limit, not by the text.
 */
export function findTooLong(field: string, text: string, limit: number): FieldProblem<'tooLong'>[] {
  if (isEndless(text, limit)) return [{ field, code: 'tooLong' }]
  const count = countCharacters(text, 2 * limit + 1) - limit
  if (count <= 0) return []
  return [{ field, code: 'tooLong', ...(count <= limit ? { count } : {}) }]
}
