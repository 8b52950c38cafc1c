import type { CentreDocument } from '#search/centre-document.ts'
import { AVAILABILITY_ORDER, isForAge, toCentreStatus } from '#search/centre-status.ts'
import { type Filter, YES } from '#search/filters/filter.ts'
import { BOUND_FILTERS, VALUE_FILTERS } from '#search/filters/whole-filters.ts'
import { toDayNumber } from '#src/calendar/days.ts'
import { CLASS_GROUP_STANDARD, toAvailability } from '#src/centres/class-groups.ts'
import { type ClassGroupName, classGroupNameSchema } from '#src/centres/codes.ts'
import { toRadians } from '#src/geo/distance-in-metres.ts'

/** Filter values of all centres, one typed array a value: a filter is one pass over numbers. */
export type Columns = {
  count: number
  /** Of filters that are counted, by parameter. */
  values: Record<string, ValueColumn>
  /** What bounds are held against, by column; NaN when there is nothing to compare. */
  numbers: Record<string, Float64Array>
  /** Radians, NaN when there is no point. */
  lat: Float64Array
  lng: Float64Array
  /** Days since 1970, 0 when not filed. */
  filedOn: Int32Array
}

/** What each centre has of one filter: the place of its list of values among all lists there are. */
export type ValueColumn = {
  places: Uint8Array | Uint16Array
  lists: readonly (readonly string[])[]
}

export function toColumns(documents: readonly CentreDocument[]): Columns {
  const toNumbers = (toNumber: (document: CentreDocument) => number | undefined) =>
    Float64Array.from(documents, (document) => toNumber(document) ?? Number.NaN)
  return {
    count: documents.length,
    values: Object.fromEntries(
      VALUE_FILTERS.map((filter) => [
        filter.parameter,
        toValueColumn(documents.map(filter.matching.toValues), toCodes(filter)),
      ]),
    ),
    numbers: Object.fromEntries(
      BOUND_FILTERS.flatMap(({ matching }) =>
        Object.entries(matching.columns).map(([name, toNumber]) => [name, toNumbers(toNumber)]),
      ),
    ),
    lat: toNumbers(({ pointWgs84 }) => pointWgs84 && toRadians(pointWgs84.lat)),
    lng: toNumbers(({ pointWgs84 }) => pointWgs84 && toRadians(pointWgs84.lng)),
    filedOn: Int32Array.from(documents, ({ filedOn }) => (filedOn ? toDayNumber(filedOn) : 0)),
  }
}

/** The codes in the order of the table; those of subdistricts come as centres have them. */
function toCodes(filter: Filter): string[] {
  if (filter.kind !== 'codes') return [YES]
  return filter.labels === 'subdistricts' ? [] : Object.keys(filter.labels)
}

/** Lists come in the order of the codes they hold: the first, the second, both, the third … */
function toValueColumn(
  values: readonly (readonly string[])[],
  codes: readonly string[],
): ValueColumn {
  const toRank = (list: readonly string[]) =>
    list.reduce((rank, code) => rank + 2 ** codes.indexOf(code), 0)
  const listByKey = new Map(values.map((list) => [list.join(), [...new Set(list)]]))
  const sorted = [...listByKey].sort(([, a], [, b]) => toRank(a) - toRank(b))
  const placeByKey = new Map(sorted.map(([key], place) => [key, place]))
  return {
    places: Uint16Array.from(values, (list) => placeByKey.get(list.join()) ?? 0),
    lists: sorted.map(([, list]) => list),
  }
}

/** What depends on the day, one typed array a value; made once a day. */
export type DayColumns = {
  /** The day, `YYYY-MM-DD`. */
  on: string
  /** 0 first, 1 unconfirmed, 2 suspended or withdrawn. */
  ranks: Uint8Array
  /** Place in `AVAILABILITY_ORDER`, for each class group. */
  availability: Record<ClassGroupName, Uint8Array>
}

export function toDayColumns(documents: readonly CentreDocument[], on: string): DayColumns {
  const makeColumn = () => new Uint8Array(documents.length)
  const columns: DayColumns = {
    on,
    ranks: makeColumn(),
    availability: {
      infant: makeColumn(),
      youngToddler: makeColumn(),
      olderToddler: makeColumn(),
      mixedAge: makeColumn(),
    },
  }
  documents.forEach((document, at) => {
    columns.ranks[at] = toCentreStatus(document, on).rank
    for (const group of document.classGroups) {
      const column = columns.availability[group.classGroup]
      const order = AVAILABILITY_ORDER.indexOf(toAvailability(group, on))
      column[at] = Math.max(column[at] ?? 0, order)
    }
  })
  return columns
}

/** The columns of the class groups for an age; of all groups without one. */
export function toAvailabilityColumns(
  { availability }: DayColumns,
  ageInMonths: number | undefined,
): Uint8Array[] {
  return classGroupNameSchema.options
    .filter((group) => isForAge(CLASS_GROUP_STANDARD[group], ageInMonths))
    .map((group) => availability[group])
}
