import type { Centre } from '#src/centres/centre.ts'
import { zhHans as centreWords } from '#src/centres/words.ts'

/** A field that fewer centres have than before, by what it is called in lists. */
export type EmptiedField = { field: string; now: number; before: number }

/** More than this share of the centres that had a field lost it: a column was renamed, moved or left out. */
const MOST_EMPTIED = 0.1
/** So few may change by themselves, as long as somebody still has the field. */
const FEW = 3

/** Fields that end by themselves, or that nobody fills in. */
const PASSING = new Set<string>([
  'id',
  'provenance',
  'inLatestList',
  'suspendedFrom',
  'suspendedTo',
  'withdrawnOn',
  'listedState',
  'renewalFrom',
  'violations',
  'penalties',
])

const isFilled = (value: unknown) =>
  value !== undefined && (!Array.isArray(value) || value.length > 0)

/** The fields a centre has a value in; of services and classes also what is said of them. */
function* fieldsOf(centre: Centre): Generator<string> {
  for (const [field, value] of Object.entries(centre))
    if (isFilled(value) && !PASSING.has(field)) yield field
  for (const part of new Set(centre.services.flatMap((one) => Object.keys(one))))
    if (part === 'feeInYuan') yield part
  for (const part of new Set(centre.classGroups.flatMap((one) => Object.keys(one))))
    if (part === 'availability') yield part
}

function countFields(centres: readonly Centre[]) {
  const counts = new Map<string, number>()
  for (const centre of centres)
    for (const field of fieldsOf(centre)) counts.set(field, (counts.get(field) ?? 0) + 1)
  return counts
}

const { openDataColumns, fields: recordFields } = centreWords
const LABELS: Readonly<Record<string, string | readonly string[]>> = {
  ...recordFields,
  ...openDataColumns,
  feeInYuan: openDataColumns.fullDayFeeInYuan,
  locationWgs84: openDataColumns.lng,
}
const toLabel = (field: string): string => [LABELS[field] ?? field].flat()[0] ?? field

/** Field by field: what centres that are still there have lost since the last release. */
export function findEmptiedFields(
  before: readonly Centre[],
  now: readonly Centre[],
): EmptiedField[] {
  const former = new Map(before.map((centre) => [centre.id, centre]))
  const stayed = now.flatMap((centre) => {
    const earlier = former.get(centre.id)
    return earlier ? [{ earlier, centre }] : []
  })
  // Whoever has not changed has lost nothing.
  const changed = stayed.filter(({ earlier, centre }) => earlier !== centre)
  const left = countFields(changed.map(({ centre }) => centre))
  const lost = [...countFields(changed.map(({ earlier }) => earlier))].flatMap(([field, had]) => {
    const gone = had - (left.get(field) ?? 0)
    return gone > 0 ? [{ field, gone }] : []
  })
  if (lost.length === 0) return []
  const all = countFields(stayed.map(({ earlier }) => earlier))
  return lost.flatMap(({ field, gone }) => {
    const had = all.get(field) ?? 0
    const has = had - gone
    const isMuch = had - has > had * MOST_EMPTIED && (had - has >= FEW || has === 0)
    return isMuch ? [{ field: toLabel(field), now: has, before: had }] : []
  })
}
