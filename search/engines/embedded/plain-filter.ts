import type { CentreQuery } from '#search/centre-query.ts'
import type { Columns } from '#search/engines/embedded/columns.ts'
import { toBounds } from '#search/filters/whole-filters.ts'

type Passes = (document: number) => boolean

/** Filters that no facet counts, but the radius. Who says nothing about age, fee or hours does not pass them. */
export function toPlainFilter(columns: Columns, query: CentreQuery): Passes {
  const filters: Passes[] = toBounds(query).map(({ column, atMost, atLeast }) => {
    const numbers = columns.numbers[column] as Float64Array
    const most = atMost ?? Number.POSITIVE_INFINITY
    const least = atLeast ?? Number.NEGATIVE_INFINITY
    return (document) =>
      (numbers[document] as number) <= most && (numbers[document] as number) >= least
  })
  if (query.unlocated) filters.push((document) => Number.isNaN(columns.lat[document]))
  return (document) => {
    for (const passes of filters) if (!passes(document)) return false
    return true
  }
}

/** The radius, none when it does not apply. Who has no position does not pass it. */
export function toRadiusFilter(
  { radiusInMetres, unlocated }: CentreQuery,
  distances: Float32Array | undefined,
): Passes | undefined {
  if (radiusInMetres === undefined || unlocated || !distances) return undefined
  return (document) => (distances[document] as number) <= radiusInMetres
}
