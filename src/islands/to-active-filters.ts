import { type CentreQuery, EMPTY_QUERY } from '#search/centre-query.ts'
import { toChip, toValues, withValues } from '#search/filters/filter.ts'
import { radius, unlocated } from '#search/filters/place.ts'
import { FILTERS } from '#search/filters/table.ts'
import type { SearchRegion } from '#src/islands/search-region.ts'
import { PLACE } from '#src/text/search-page.ts'

/** A filter in force, and the query without it. */
export type ActiveFilter = { label: string; without: CentreQuery }

/** The name of the place distances are measured from. */
export function toPlaceName({ near }: CentreQuery, { landmarks }: SearchRegion): string {
  const landmark = landmarks.find(({ lat, lng }) => lat === near?.lat && lng === near.lng)
  return landmark?.name ?? PLACE.chosen
}

/** The query without a place, and without what needs one. */
export function withoutPlace(query: CentreQuery): CentreQuery {
  const sort = query.sort === 'distance' ? EMPTY_QUERY.sort : query.sort
  return { ...query, near: undefined, radiusInMetres: undefined, unlocated: false, sort, page: 1 }
}

/** Every filter a parent chose, in the order of the panel; words of the text are not among them. */
export function toActiveFilters(query: CentreQuery, region: SearchRegion): ActiveFilter[] {
  const filters = [...FILTERS, unlocated, radius].flatMap((filter) => {
    const asked = toValues(filter, query)
    return asked.map((value) => {
      const others = asked.filter((other) => other !== value)
      return {
        label: toChip(filter, value, region.subdistricts),
        without: { ...withValues(filter, query, others), page: 1 },
      }
    })
  })
  const place = { label: PLACE.from(toPlaceName(query, region)), without: withoutPlace(query) }
  return query.near ? [...filters, place] : filters
}
