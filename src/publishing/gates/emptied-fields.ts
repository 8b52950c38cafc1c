import type { Centre } from '#src/centres/centre.ts'
import { toOversightOn } from '#src/centres/oversight-term.ts'
import { zhHans as centreWords } from '#src/centres/words.ts'
import { type StayedCentre, toStayed } from '#src/publishing/gates/stayed-centres.ts'
import { zhHans as publishWords } from '#src/publishing/words.ts'
import {
  CLASS_GROUP_LABELS,
  DOCUMENT_KIND_LABELS,
  SERVICE_TYPE_LABELS,
  STAFF_ROLE_LABELS,
} from '#src/text/codes.ts'

/** A field that fewer centres have than before, by what it is called in lists. */
export type EmptiedField = { field: string; now: number; before: number }

/** This share of the centres that had a field, or more, lost it: a column was renamed, moved or left out. */
const MOST_EMPTIED = 0.1
/** So few may change by themselves, as long as somebody still has the field. */
const FEW = 3

/** Fields that end by themselves, that nobody fills in, or that gates of their own look at. */
const PASSING = new Set<string>([
  'id',
  'provenance',
  'inLatestList',
  'suspendedTo',
  'listedState',
  // Whoever takes a photo back waits for nobody.
  'photos',
  'renewalFrom',
  'availabilityOn',
  'availabilityNextMonth',
  'enrolmentFrom',
])

const isFilled = (value: unknown) =>
  value !== undefined && (!Array.isArray(value) || value.length > 0)

/** Lists of parts, each part named by a code: what is said of each is a column of its own. */
const PARTED = ['services', 'classGroups', 'certificates', 'staff'] as const

/** Of these a part is something by itself: that there is hourly care, whatever it costs. */
const OFFERED: ReadonlySet<string> = new Set<(typeof PARTED)[number]>(['services', 'classGroups'])

/** The fields a centre has a value in, by path. */
function* fieldsOf(centre: Centre): Generator<string> {
  for (const [field, value] of Object.entries(centre))
    if (isFilled(value) && !PASSING.has(field)) yield field
  for (const list of PARTED)
    for (const part of centre[list]) {
      const [[, code] = [], ...said] = Object.entries(part)
      if (OFFERED.has(list)) yield `${list}.${code}`
      for (const [name, value] of said)
        if (isFilled(value) && !PASSING.has(name)) yield `${list}.${code}.${name}`
    }
}

/** A centre without what would have ended by a day, and without what its state on that day says already. */
function toLastingOn(centre: Centre, on: string): Centre {
  const { suspendedFrom, withdrawnOn, ...others } = centre
  return {
    ...others,
    ...toOversightOn(centre, on),
    ...(suspendedFrom && suspendedFrom > on ? { suspendedFrom } : {}),
    ...(withdrawnOn && withdrawnOn > on ? { withdrawnOn } : {}),
  }
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
  locationWgs84: openDataColumns.lng,
  ...publishWords.recordColumns,
}
const PART_LABELS: Readonly<Record<string, string>> = {
  ...SERVICE_TYPE_LABELS,
  ...CLASS_GROUP_LABELS,
  ...DOCUMENT_KIND_LABELS,
  ...STAFF_ROLE_LABELS,
}
const PART_COLUMNS: Readonly<Record<string, string>> = publishWords.partColumns

/** What a field is called in lists. */
export function toLabel(field: string): string {
  const [name = '', code, part = ''] = field.split('.')
  if (code) return `${PART_LABELS[code] ?? code}${PART_COLUMNS[part] ?? part}`
  return [LABELS[name] ?? name].flat()[0] ?? name
}

/** One centre may give up a form of service or a class; what several have is gone at once only by a column. */
const leastOf = (field: string) => (field.includes('.') ? 2 : 1)

/** Field by field: what centres that are still there have lost since the last release and would still have on a day. */
export function findEmptiedFields(
  before: readonly Centre[],
  now: readonly Centre[],
  on: string,
): EmptiedField[] {
  const stayed = toStayed(before, now)
  const gone = countGone(stayed, on)
  if (gone.size === 0) return []
  const all = countFields(stayed.map(({ was }) => toLastingOn(was, on)))
  const isMuch = (field: string) => {
    const [lost, had] = [gone.get(field) ?? 0, all.get(field) ?? 0]
    return (lost >= FEW || (lost === had && lost >= leastOf(field))) && lost >= had * MOST_EMPTIED
  }
  return [...gone].flatMap(([field, lost]) => {
    const had = all.get(field) ?? 0
    // What is gone altogether is told once.
    const isOfGone = isMuch(field.split('.').slice(0, 2).join('.')) && field.split('.').length > 2
    return isMuch(field) && !isOfGone
      ? [{ field: toLabel(field), now: had - lost, before: had }]
      : []
  })
}

/** By how many centres fewer have a field. Whoever has not changed has lost nothing. */
function countGone(stayed: readonly StayedCentre[], on: string) {
  const gone = new Map<string, number>()
  for (const { was, is } of stayed) {
    if (was === is) continue
    const has = new Set(fieldsOf(is))
    const had = new Set(fieldsOf(was))
    for (const field of fieldsOf(toLastingOn(was, on)))
      if (!has.has(field)) gone.set(field, (gone.get(field) ?? 0) + 1)
    for (const field of has) if (!had.has(field)) gone.set(field, (gone.get(field) ?? 0) - 1)
  }
  return gone
}
