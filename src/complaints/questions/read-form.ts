import type { FormProblem, Typed } from '#src/complaints/complaint-intake.ts'

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

/** What was typed, as a form that sends it. */
export function toForm(typed: Typed): FormData {
  const form = new FormData()
  for (const [field, value] of Object.entries(typed)) form.set(field, value)
  return form
}

/** An answer, or what is wrong with it. */
export type Parsed<T> = { answer: T } | { problems: FormProblem[] }
