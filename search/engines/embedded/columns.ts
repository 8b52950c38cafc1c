import type { CentreDocument } from '#search/centre-document.ts'
import { AVAILABILITY_ORDER } from '#search/centre-status.ts'
import { toClosedDays, toOptionalDay } from '#search/closed-days.ts'
import { type Filter, YES } from '#search/filters/filter.ts'
import { BOUND_FILTERS, VALUE_FILTERS } from '#search/filters/whole-filters.ts'
import { type ClassGroupName, classGroupNameSchema } from '#src/centres/codes.ts'
import { toRadians } from '#src/geo/distance-in-metres.ts'

/** Filter values of all centres, one typed array a value: a filter is one pass over numbers. */
export type Columns = {
  count: number
  /** Every place, in order. */
  all: Uint32Array
  /** Of filters that are counted, by parameter. */
  values: Record<string, ValueColumn>
  /** What bounds are held against, by column; NaN when there is nothing to compare. */
  numbers: Record<string, Float64Array>
  /** Points on a sphere of radius one, NaN when there is none: the straight line between two needs no trigonometry. */
  points: Record<(typeof AXES)[number], Float64Array>
  /** Days since 1970. */
  days: Record<(typeof DAYS)[number], Int32Array>
  /** What was reported of each class group, as its place in `AVAILABILITY_ORDER`, and on which day. */
  availability: Record<ClassGroupName, Uint8Array>
  reportedOn: Record<ClassGroupName, Int32Array>
}

export const AXES = ['x', 'y', 'z'] as const
export const DAYS = ['filedOn', 'suspendedFrom', 'resumesOn', 'withdrawnOn', 'confirmedOn'] as const

/** A day that never comes, and one before all others. */
const NEVER = 2 ** 31 - 1
const LONG_AGO = -(2 ** 31)

/** What each centre has of one filter: the place of its list of values among all lists there are. */
export type ValueColumn = {
  places: Places
  lists: readonly (readonly string[])[]
  /** How many centres have each list. */
  counts: Uint32Array
}
export type Places = Uint8Array | Uint16Array | Uint32Array

export function toColumns(documents: readonly CentreDocument[]): Columns {
  const toNumbers = (toNumber: (document: CentreDocument) => number | undefined) =>
    Float64Array.from(documents, (document) => toNumber(document) ?? Number.NaN)
  return {
    count: documents.length,
    all: toAll(documents.length),
    values: Object.fromEntries(
      VALUE_FILTERS.map((filter) => [
        filter.parameter,
        toValueColumn(documents, filter.matching.toValues, toCodes(filter)),
      ]),
    ),
    numbers: Object.fromEntries(
      BOUND_FILTERS.flatMap(({ matching }) =>
        Object.entries(matching.columns).map(([name, toNumber]) => [name, toNumbers(toNumber)]),
      ),
    ),
    points: toPoints(documents),
    days: toDays(documents),
    ...toReports(documents),
  }
}

export const toAll = (count: number) => Uint32Array.from({ length: count }, (_, place) => place)

/** The codes in the order of the table; those of subdistricts come as centres have them. */
function toCodes(filter: Filter): string[] {
  if (filter.kind !== 'codes') return [YES]
  return typeof filter.labels === 'string' ? [] : Object.keys(filter.labels)
}

/** Lists come in the order of the codes they hold: the first, the second, both, the third … */
function toValueColumn(
  documents: readonly CentreDocument[],
  toValues: (document: CentreDocument) => readonly string[],
  codes: readonly string[],
): ValueColumn {
  const found = new Map<string, { list: string[]; number: number }>()
  const numbers = Uint32Array.from(documents, (document) => {
    const values = toValues(document)
    const key = values.length === 1 ? (values[0] as string) : values.join('\n')
    const known = found.get(key) ?? { list: [...new Set(values)], number: found.size }
    if (known.number === found.size) found.set(key, known)
    return known.number
  })
  const toRank = (list: readonly string[]) =>
    list.reduce((rank, code) => rank + 2 ** codes.indexOf(code), 0)
  const sorted = [...found.values()].sort((a, b) => toRank(a.list) - toRank(b.list))
  const placeOf = new Uint32Array(sorted.length)
  sorted.forEach(({ number }, place) => {
    placeOf[number] = place
  })
  const places = makePlaces(sorted.length, documents.length)
  for (let at = 0; at < places.length; at++) places[at] = placeOf[numbers[at] as number] as number
  return toCounted(
    places,
    sorted.map(({ list }) => list),
  )
}

/** Places in a list of so many, in numbers no wider than needed. */
function makePlaces(lists: number, count: number): Places {
  if (lists <= 2 ** 8) return new Uint8Array(count)
  return lists <= 2 ** 16 ? new Uint16Array(count) : new Uint32Array(count)
}

/** A column with how often each list comes. */
export function toCounted(places: Places, lists: ValueColumn['lists']): ValueColumn {
  const counts = new Uint32Array(lists.length)
  for (let document = 0; document < places.length; document++) {
    const place = places[document] as number
    counts[place] = (counts[place] as number) + 1
  }
  return { places, lists, counts }
}

function toPoints(documents: readonly CentreDocument[]): Columns['points'] {
  const points = documents.map(({ pointWgs84 }) => pointWgs84 && toPoint(pointWgs84))
  const toAxis = (axis: (typeof AXES)[number]) =>
    Float64Array.from(points, (point) => point?.[axis] ?? Number.NaN)
  return { x: toAxis('x'), y: toAxis('y'), z: toAxis('z') }
}

/** A point of the earth as one of a sphere of radius one. */
export function toPoint({ lat, lng }: { lat: number; lng: number }) {
  const [north, east] = [toRadians(lat), toRadians(lng)]
  return {
    x: Math.cos(north) * Math.cos(east),
    y: Math.cos(north) * Math.sin(east),
    z: Math.sin(north),
  }
}

type Point = ReturnType<typeof toPoint>

/** The square of the straight line from a point to a document's, NaN without one. */
export function toSquaredChord({ x, y, z }: Columns['points'], document: number, from: Point) {
  const byX = (x[document] as number) - from.x
  const byY = (y[document] as number) - from.y
  const byZ = (z[document] as number) - from.z
  return byX * byX + byY * byY + byZ * byZ
}

function toDays(documents: readonly CentreDocument[]): Columns['days'] {
  const closed = documents.map(toClosedDays)
  return {
    filedOn: Int32Array.from(documents, ({ filedOn }) => toOptionalDay(filedOn) ?? 0),
    suspendedFrom: Int32Array.from(closed, ({ suspendedFrom = NEVER }) => suspendedFrom),
    resumesOn: Int32Array.from(closed, ({ resumesOn = NEVER }) => resumesOn),
    withdrawnOn: Int32Array.from(closed, ({ withdrawnOn = NEVER }) => withdrawnOn),
    // What the newest list leaves out counts as confirmed long ago.
    confirmedOn: Int32Array.from(documents, ({ inLatestList, confirmedOn }) =>
      inLatestList === false ? LONG_AGO : (toOptionalDay(confirmedOn) ?? LONG_AGO),
    ),
  }
}

function toReports(
  documents: readonly CentreDocument[],
): Pick<Columns, 'availability' | 'reportedOn'> {
  const groups = classGroupNameSchema.options
  const make = <Column>(makeColumn: () => Column) =>
    Object.fromEntries(groups.map((group) => [group, makeColumn()])) as Record<
      ClassGroupName,
      Column
    >
  const availability = make(() => new Uint8Array(documents.length))
  const reportedOn = make(() => new Int32Array(documents.length).fill(LONG_AGO))
  documents.forEach(({ classGroups }, at) => {
    for (const { classGroup, availability: reported, availabilityOn } of classGroups) {
      availability[classGroup][at] = AVAILABILITY_ORDER.indexOf(reported ?? 'unknown')
      reportedOn[classGroup][at] = toOptionalDay(availabilityOn) ?? LONG_AGO
    }
  })
  return { availability, reportedOn }
}
