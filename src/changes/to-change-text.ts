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
export function toFieldValues(change: FieldChange) {
  const { field, before, after } = change
  const listed = toListedText(change)
  if (listed) return { differs: listed }
  return before === undefined && after === undefined
    ? { differs: words.told[field] ?? words.differs }
    : { before: toValueText(before), after: toValueText(after) }
}

/** That the newest full list has a centre no more, or again: a yes and a no say neither. */
function toListedText(change: FieldChange): string | undefined {
  if (isLeftOut(change)) return words.leftOut
  const isListed = change.field === 'inLatestList' && change.after === centreWords.yes
  return isListed ? words.listed : undefined
}

/** Whether it tells that the newest full list leaves a centre out. */
export const isLeftOut = ({ field, after }: FieldChange) =>
  field === 'inLatestList' && after === centreWords.no

/** What a change is called in one word: the state a centre has by it, where it changes that. */
export function toChangeLabel({ kind, fields }: Pick<ToldChange, 'kind' | 'fields'>): string {
  const [state] = fields.flatMap((change) =>
    change.field === 'filingState' ? (change.after ?? []) : (toListedText(change) ?? []),
  )
  return (kind === 'changed' && state) || words.kinds[kind]
}

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

/** Days that a change of state comes with. */
const OF_STATE = new Set(['suspendedFrom', 'suspendedTo', 'withdrawnOn'])

/** `已备案 → 暂停服务`; nothing of another field. */
function toStateText({ field, before, after }: FieldChange): string | undefined {
  if (field !== 'filingState') return undefined
  return [before, after ?? NOT_PROVIDED].filter(Boolean).join(words.arrow)
}

/** What is said of it before any other field: how it is filed, and whether the list has it. */
const toStanding = (change: FieldChange) => toStateText(change) ?? toListedText(change)

/** `新增`, `托位数、联系电话有变更`, `不在最新名单；托位数有变更`, `已备案 → 暂停服务`. */
export function toChangeTold({ kind, fields }: Pick<ToldChange, 'kind' | 'fields'>): string {
  const listed = [...new Set(fields.flatMap((field) => toStanding(field) ?? []))]
  const hasState = fields.some(({ field }) => field === 'filingState')
  const others = fields.filter(
    (change) => !toStanding(change) && !(hasState && OF_STATE.has(change.field)),
  )
  const labels = [...new Set(others.map(({ field }) => toFieldLabel(field)))]
  const isMore = labels.length > 0 || listed.length === 0
  return [...listed, ...(isMore ? [words.title(labels, words.kinds[kind])] : [])].join(
    words.semicolon,
  )
}

/** The same with the name of the centre. */
export const toChangeTitle = (change: ToldChange): string =>
  words.labelled(change.name, toChangeTold(change))
