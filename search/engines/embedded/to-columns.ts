import type { CentreDocument } from '#search/centre-document.ts'
import { AVAILABILITY_ORDER } from '#search/centre-status.ts'
import { toClosedDays, toOptionalDay } from '#search/closed-days.ts'
import {
  AXES,
  type Columns,
  DAYS,
  type Places,
  toAll,
  toCounted,
  toPoint,
  type ValueColumn,
} from '#search/engines/embedded/columns.ts'
import { type Filter, YES } from '#search/filters/filter.ts'
import { BOUND_FILTERS, VALUE_FILTERS } from '#search/filters/whole-filters.ts'
import { type ClassGroupName, classGroupNameSchema } from '#src/centres/codes.ts'

/**
 * Takes what it needs of each document in turn: a document is looked at once for all columns, while it is at hand. What is
 * known of one that has not changed is copied from its place in the columns of before.
 */
type Collector<Made> = {
  add: (document: CentreDocument, at: number) => void
  copy: (before: Columns, place: number, at: number) => void
  finish: () => Made
}

/** Columns of documents, or of places in the columns of `before`. */
export function toColumns(
  documents: readonly (CentreDocument | number)[],
  before?: Columns,
): Columns {
  const count = documents.length
  const values = VALUE_FILTERS.map(
    (filter) => [filter.parameter, collectValues(filter, count)] as const,
  )
  const numbers = BOUND_FILTERS.flatMap(({ matching }) =>
    Object.entries(matching.columns).map(
      ([name, toNumber]) => [name, collectNumbers(name, toNumber, count)] as const,
    ),
  )
  const points = collectPoints(count)
  const days = collectDays(count)
  const reports = collectReports(count)
  const collectors = [...values, ...numbers].map(([, collector]): Collector<unknown> => collector)
  collectors.push(points, days, reports)
  documents.forEach((document, at) => {
    for (const { add, copy } of collectors) {
      if (typeof document !== 'number') add(document, at)
      else if (before) copy(before, document, at)
    }
  })
  return {
    count,
    all: toAll(count),
    values: Object.fromEntries(values.map(([name, { finish }]) => [name, finish()])),
    numbers: Object.fromEntries(numbers.map(([name, { finish }]) => [name, finish()])),
    points: points.finish(),
    days: days.finish(),
    ...reports.finish(),
  }
}

/** The codes in the order of the table; those of subdistricts come as centres have them. */
function toCodes(filter: Filter): string[] {
  if (filter.kind !== 'codes') return [YES]
  return typeof filter.labels === 'string' ? [] : Object.keys(filter.labels)
}

type ValueFilter = (typeof VALUE_FILTERS)[number]

/** Lists come in the order of the codes they hold: the first, the second, both, the third … */
function collectValues(filter: ValueFilter, count: number): Collector<ValueColumn> {
  const { parameter, matching } = filter
  const codes = toCodes(filter)
  const found = new Map<string, { list: string[]; number: number }>()
  const numbers = new Uint32Array(count)
  const toRank = (list: readonly string[]) =>
    list.reduce((rank, code) => rank + 2 ** codes.indexOf(code), 0)
  const toNumber = (values: readonly string[]): number => {
    const list = values.length > 1 ? [...new Set(values)] : values
    const key = list.length === 1 ? (list[0] as string) : list.join('\n')
    let known = found.get(key)
    if (!known) {
      known = { list: [...list], number: found.size }
      found.set(key, known)
    }
    return known.number
  }
  return {
    add: (document, at) => {
      numbers[at] = toNumber(matching.toValues(document))
    },
    copy: ({ values }, place, at) => {
      const { lists, places } = values[parameter] as ValueColumn
      numbers[at] = toNumber(lists[places[place] as number] ?? [])
    },
    finish: () => {
      const sorted = [...found.values()].sort((a, b) => toRank(a.list) - toRank(b.list))
      const placeOf = new Uint32Array(sorted.length)
      sorted.forEach(({ number }, place) => {
        placeOf[number] = place
      })
      const places = makePlaces(sorted.length, count)
      for (let at = 0; at < count; at++) places[at] = placeOf[numbers[at] as number] as number
      return toCounted(
        places,
        sorted.map(({ list }) => list),
      )
    },
  }
}

/** Places in a list of so many, in numbers no wider than needed. */
function makePlaces(lists: number, count: number): Places {
  if (lists <= 2 ** 8) return new Uint8Array(count)
  return lists <= 2 ** 16 ? new Uint16Array(count) : new Uint32Array(count)
}

function collectNumbers(
  name: string,
  toNumber: (document: CentreDocument) => number | undefined,
  count: number,
): Collector<Float64Array> {
  const numbers = new Float64Array(count)
  return {
    add: (document, at) => {
      numbers[at] = toNumber(document) ?? Number.NaN
    },
    copy: (before, place, at) => {
      numbers[at] = before.numbers[name]?.[place] as number
    },
    finish: () => numbers,
  }
}

function collectPoints(count: number): Collector<Columns['points']> {
  const make = () => new Float64Array(count).fill(Number.NaN)
  const points = { x: make(), y: make(), z: make() }
  return {
    add: ({ pointWgs84 }, at) => {
      if (!pointWgs84) return
      const { x, y, z } = toPoint(pointWgs84)
      points.x[at] = x
      points.y[at] = y
      points.z[at] = z
    },
    copy: (before, place, at) => {
      for (const axis of AXES) points[axis][at] = before.points[axis][place] as number
    },
    finish: () => points,
  }
}

/** A day that never comes, and one before all others. */
const NEVER = 2 ** 31 - 1
const LONG_AGO = -(2 ** 31)

function collectDays(count: number): Collector<Columns['days']> {
  const make = () => new Int32Array(count)
  const days: Columns['days'] = {
    filedOn: make(),
    suspendedFrom: make(),
    resumesOn: make(),
    withdrawnOn: make(),
    confirmedOn: make(),
  }
  return {
    add: (document, at) => {
      const closed = toClosedDays(document)
      days.filedOn[at] = toOptionalDay(document.filedOn) ?? 0
      days.suspendedFrom[at] = closed.suspendedFrom ?? NEVER
      days.resumesOn[at] = closed.resumesOn ?? NEVER
      days.withdrawnOn[at] = closed.withdrawnOn ?? NEVER
      // What the newest list leaves out counts as confirmed long ago.
      const confirmed = document.inLatestList === false ? undefined : document.confirmedOn
      days.confirmedOn[at] = toOptionalDay(confirmed) ?? LONG_AGO
    },
    copy: (before, place, at) => {
      for (const day of DAYS) days[day][at] = before.days[day][place] as number
    },
    finish: () => days,
  }
}

function collectReports(count: number): Collector<Pick<Columns, 'availability' | 'reportedOn'>> {
  const make = <Column>(makeColumn: () => Column) =>
    Object.fromEntries(
      classGroupNameSchema.options.map((group) => [group, makeColumn()]),
    ) as Record<ClassGroupName, Column>
  const availability = make(() => new Uint8Array(count))
  const reportedOn = make(() => new Int32Array(count).fill(LONG_AGO))
  return {
    add: ({ classGroups }, at) => {
      for (const { classGroup, availability: reported, availabilityOn } of classGroups) {
        availability[classGroup][at] = AVAILABILITY_ORDER.indexOf(reported ?? 'unknown')
        reportedOn[classGroup][at] = toOptionalDay(availabilityOn) ?? LONG_AGO
      }
    },
    copy: (before, place, at) => {
      for (const group of classGroupNameSchema.options) {
        availability[group][at] = before.availability[group][place] as number
        reportedOn[group][at] = before.reportedOn[group][place] as number
      }
    },
    finish: () => ({ availability, reportedOn }),
  }
}
