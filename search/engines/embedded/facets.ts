import type { CentreQuery } from '#search/centre-query.ts'
import { AVAILABILITY_ORDER } from '#search/centre-status.ts'
import type { FacetName } from '#search/engine.ts'
import {
  type Columns,
  type DayColumns,
  toAvailabilityColumns,
  type ValueColumn,
} from '#search/engines/embedded/columns.ts'
import { type FilterValue, toValues } from '#search/filters/filter.ts'
import { WHOLE_FILTERS } from '#search/filters/whole-filters.ts'

/** One counted filter: what each document has, what is let through, and the counts so far. */
export type Facet = ValueColumn & {
  name: FacetName
  /** 1 for each list of values its filter lets through; absent when nothing is asked. */
  accepts: Uint8Array | undefined
  /** By list of values. */
  counts: Uint32Array
}

export function toFacets(columns: Columns, day: DayColumns, query: CentreQuery): Facet[] {
  return WHOLE_FILTERS.flatMap((filter) => {
    const { by } = filter.matching
    if (by === 'bounds') return []
    const column =
      by === 'day' ? toAvailability(columns, day, query) : columns.values[filter.parameter]
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

/** The best of the class groups for the age asked for. */
function toAvailability(columns: Columns, day: DayColumns, query: CentreQuery): ValueColumn {
  const best = new Uint8Array(columns.count)
  for (const values of toAvailabilityColumns(day, query.ageInMonths)) {
    for (let document = 0; document < best.length; document++) {
      const value = values[document] as number
      if (value > (best[document] as number)) best[document] = value
    }
  }
  return { places: best, lists: AVAILABILITY_LISTS }
}
