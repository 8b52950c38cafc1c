import type { CentreQuery } from '#search/centre-query.ts'
import type { FacetName } from '#search/engine.ts'
import type { Columns, Places, ValueColumn } from '#search/engines/embedded/columns.ts'
import type { DayColumns } from '#search/engines/embedded/day-columns.ts'
import { makeRoom } from '#search/engines/embedded/room.ts'
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

/** Whose filters keep a document out: `MISS` and the facet's place among those asked, added up; 0 for nobody's. */
const toRoom = makeRoom((count) => new Uint16Array(count))
const MISS = 256

/**
 * Those that every facet's filter lets through, written to `kept`; and by facet how many of each list of values its
 * filter alone keeps out.
 */
export function splitByFacets(
  documents: Uint32Array,
  asked: readonly Facet[],
  kept: Uint32Array,
): { kept: Uint32Array; missed: Map<Facet, Uint32Array> } {
  if (asked.length === 0) return { kept: documents, missed: new Map() }
  const missing = toRoom(documents.length).fill(0, 0, documents.length)
  asked.forEach(({ places, accepts = NOTHING }, at) => {
    for (let item = 0; item < documents.length; item++) {
      const isMissed = 1 - (accepts[places[documents[item] as number] as number] as number)
      missing[item] = (missing[item] as number) + isMissed * (MISS + at)
    }
  })
  const missed = asked.map((facet, at) => {
    const counts = new Uint32Array(facet.lists.length)
    for (let item = 0; item < documents.length; item++) {
      if (missing[item] === MISS + at) countOne(counts, facet.places, documents[item] as number)
    }
    return [facet, counts] as const
  })
  let count = 0
  for (let item = 0; item < documents.length; item++) {
    kept[count] = documents[item] as number
    count += Number(missing[item] === 0)
  }
  return { kept: kept.subarray(0, count), missed: new Map(missed) }
}

const NOTHING = new Uint8Array()

function countOne(counts: Uint32Array, places: Places, document: number): void {
  const place = places[document] as number
  counts[place] = (counts[place] as number) + 1
}

/** How many documents have each list of values, added to counts that are there already. */
export function countLists(
  { places, lists }: Facet,
  documents: Uint32Array,
  counts: Uint32Array = new Uint32Array(lists.length),
): Uint32Array {
  for (let item = 0; item < documents.length; item++) {
    countOne(counts, places, documents[item] as number)
  }
  return counts
}

/** Counts by code from those by list; codes that nothing has are left out. */
export function toCounts({ lists }: Facet, byList: Uint32Array): Record<string, number> {
  const byCode: Record<string, number> = {}
  lists.forEach((list, place) => {
    const count = byList[place] as number
    if (count > 0) for (const code of list) byCode[code] = (byCode[code] ?? 0) + count
  })
  return byCode
}
