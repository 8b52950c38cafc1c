import { zhHans as centreWords } from '#src/centres/words.ts'
import type { FieldChange, ToldChange } from '#src/changes/centre-change.ts'
import { zhHans as words } from '#src/changes/words.ts'
import { NOT_PROVIDED, PROVENANCE_SOURCE_LABELS } from '#src/text/codes.ts'
import { toDateText } from '#src/text/dates.ts'

const COLUMNS: Readonly<Record<string, readonly [string, string]>> = centreWords.openDataColumns
const FIELDS: Readonly<Record<string, string>> = centreWords.fields

/** What a field is called; one that a former version of the portal knew keeps its code. */
export const toFieldLabel = (field: string): string =>
  words.fields[field] ?? COLUMNS[field]?.[0] ?? FIELDS[field] ?? field

/** A day is written as everywhere else; in open data it stays as programs want it. */
const toValueText = (value = NOT_PROVIDED) =>
  value.replace(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g, toDateText)

/** What a value was and what it is; of one that is not told only that it differs. */
export const toFieldValues = ({ field, before, after }: FieldChange) =>
  before === undefined && after === undefined
    ? { differs: words.told[field] ?? words.differs }
    : { before: toValueText(before), after: toValueText(after) }

/** `托位数：45 → 60`. */
export function toFieldText(change: FieldChange): string {
  const { before, after, differs } = toFieldValues(change)
  const text = differs ?? `${before}${words.arrow}${after}`
  return words.labelled(toFieldLabel(change.field), text)
}

/** Where the newer value comes from, and as of when. */
export const toSourceText = ({ source, asOf, authority }: FieldChange): string | undefined =>
  source && asOf
    ? words.source([PROVENANCE_SOURCE_LABELS[source], toDateText(asOf), authority])
    : undefined

/** The changes of one centre on one day, in a line for a feed or a calendar. */
export function toChangeText({ kind, fields }: ToldChange): string {
  if (kind !== 'changed') return words.explained[kind]
  return fields
    .map((field) => toFieldText(field) + words.bracketed(toSourceText(field)))
    .join(words.semicolon)
}

/** `X：新增`, `X：托位数、联系电话有变更`. */
export function toChangeTitle({ kind, name, fields }: ToldChange): string {
  const labels = [...new Set(fields.map(({ field }) => toFieldLabel(field)))]
  return words.labelled(name, words.title(labels, words.kinds[kind]))
}
