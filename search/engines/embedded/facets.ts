import type { CentreQuery } from '#search/centre-query.ts'
import type { FacetName } from '#search/engine.ts'
import type { Columns, ValueColumn } from '#search/engines/embedded/columns.ts'
import type { DayColumns } from '#search/engines/embedded/day-columns.ts'
import { toAskedAges } from '#search/filters/age.ts'
import { type FilterValue, toValues } from '#search/filters/filter.ts'
import { COUNTED_FILTERS } from '#search/filters/whole-filters.ts'

/** One counted filter: what each document has, and what is let through. */
export type Facet = ValueColumn & {
  name: FacetName
  /** 1 for each list of values its filter lets through; absent when nothing is asked. */
  accepts: Uint8Array | undefined
}

export function toFacets(columns: Columns, day: DayColumns, query: CentreQuery): Facet[] {
  return COUNTED_FILTERS.flatMap((filter) => {
    const column =
      filter.matching.by === 'day'
        ? day.toAvailability(toAskedAges(query, day.on))
        : columns.values[filter.parameter]
    const name = filter.parameter as FacetName
    return column ? [{ ...column, name, accepts: toAccepted(column, toValues(filter, query)) }] : []
  })
}

function toAccepted({ lists }: ValueColumn, asked: readonly FilterValue[]): Uint8Array | undefined {
  if (asked.length === 0) return undefined
  return Uint8Array.from(lists, (list) => (list.some((code) => asked.includes(code)) ? 1 : 0))
}

/** Counts by code of all documents, or of some; codes that nothing has are left out. */
export function countCodes(
  { places, lists, counts }: Facet,
  some?: readonly Uint32Array[],
): Record<string, number> {
  const byList = some ? new Uint32Array(lists.length) : counts
  for (const documents of some ?? []) {
    for (let item = 0; item < documents.length; item++) {
      const place = places[documents[item] as number] as number
      byList[place] = (byList[place] as number) + 1
    }
  }
  const byCode: Record<string, number> = {}
  lists.forEach((list, place) => {
    const count = byList[place] as number
    if (count > 0) for (const code of list) byCode[code] = (byCode[code] ?? 0) + count
  })
  return byCode
}
