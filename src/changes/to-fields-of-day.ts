import type { FieldChange } from '#src/changes/centre-change.ts'

/** Several of one field are several records. */
const RECORDS: ReadonlySet<string> = new Set(['inspections', 'violations', 'penalties'])

/**
 * What a day changed of the fields of a centre, of changes told with the last first: from what was there in the morning to
 * what is there in the evening. A number mistyped and put right within an hour is no news.
 */
export const toFieldsOfDay = (fields: readonly FieldChange[]): FieldChange[] =>
  [...Map.groupBy(fields, ({ field }) => field).values()].flatMap((changes) =>
    isChain(changes) ? joinChain(changes) : changes,
  )

/** Whether each went on from the one before it, as far as their words may be told. */
const isChain = ([newest, ...earlier]: readonly FieldChange[]): boolean => {
  if (!newest || earlier.length === 0 || RECORDS.has(newest.field)) return false
  let { before } = newest
  return [newest, ...earlier].every((change, at) => {
    const isNext = at === 0 || change.after === before
    before = change.before
    return isNext && (change.before !== undefined || change.after !== undefined)
  })
}

function joinChain(changes: readonly FieldChange[]): FieldChange[] {
  const [newest] = changes
  const before = changes.at(-1)?.before
  if (!newest || newest.after === before) return []
  const { before: _, ...joined } = newest
  return [before === undefined ? joined : { ...joined, before }]
}
