import type { CentreQuery } from '#search/centre-query.ts'
import { AVAILABILITY_ORDER, toChildren } from '#search/centre-status.ts'
import type { FacetName } from '#search/engine.ts'
import {
  type Columns,
  type DayColumns,
  toAvailabilityColumns,
  type ValueColumn,
} from '#search/engines/embedded/columns.ts'
import { toAskedAges } from '#search/filters/age.ts'
import { type FilterValue, toValues } from '#search/filters/filter.ts'
import { COUNTED_FILTERS } from '#search/filters/whole-filters.ts'

/** One counted filter: what each document has, what is let through, and the counts so far. */
export type Facet = ValueColumn & {
  name: FacetName
  /** 1 for each list of values its filter lets through; absent when nothing is asked. */
  accepts: Uint8Array | undefined
  /** By list of values. */
  counts: Uint32Array
}

export function toFacets(columns: Columns, day: DayColumns, query: CentreQuery): Facet[] {
  return COUNTED_FILTERS.flatMap((filter) => {
    const column =
      filter.matching.by === 'day'
        ? toAvailability(columns, day, query)
        : columns.values[filter.parameter]
    const name = filter.parameter as FacetName
    return column ? [toFacet(name, column, toValues(filter, query))] : []
  })
}

function toFacet(name: FacetName, column: ValueColumn, asked: readonly FilterValue[]): Facet {
  const isAccepted = (list: readonly string[]) =>
    list.some((code) => asked.includes(code)) ? 1 : 0
  return {
    ...column,
    name,
    accepts: asked.length > 0 ? Uint8Array.from(column.lists, isAccepted) : undefined,
    counts: new Uint32Array(column.lists.length),
  }
}

/** Counts by code; codes that nothing has are left out. */
export function readCounts({ counts, lists }: Facet): Record<string, number> {
  const byCode: Record<string, number> = {}
  counts.forEach((count, place) => {
    const codes = count > 0 ? (lists[place] ?? []) : []
    for (const code of codes) byCode[code] = (byCode[code] ?? 0) + count
  })
  return byCode
}

const AVAILABILITY_LISTS = AVAILABILITY_ORDER.map((code) => (code === 'unknown' ? [] : [code]))

/** The best of the class groups for each age asked for, and the worst of these. */
function toAvailability(columns: Columns, day: DayColumns, query: CentreQuery): ValueColumn {
  const [first = new Uint8Array(columns.count), ...others] = toChildren(
    toAskedAges(query, day.on),
  ).map((age) => toBest(toAvailabilityColumns(day, age), columns.count))
  for (const other of others) {
    for (let document = 0; document < first.length; document++) {
      const value = other[document] as number
      if (value < (first[document] as number)) first[document] = value
    }
  }
  return { places: first, lists: AVAILABILITY_LISTS }
}

function toBest(columns: readonly Uint8Array[], count: number): Uint8Array {
  const best = new Uint8Array(count)
  for (const values of columns) {
    for (let document = 0; document < count; document++) {
      const value = values[document] as number
      if (value > (best[document] as number)) best[document] = value
    }
  }
  return best
}
