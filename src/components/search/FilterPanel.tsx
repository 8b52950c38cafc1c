import { toValues } from '#search/filters/filter.ts'
import { subdistrict } from '#search/filters/subdistrict.ts'
import { FILTERS, type FilterRow } from '#search/filters/table.ts'
import { toActiveFilters } from '#src/components/search/ActiveFilters.tsx'
import { type ControlProps, FilterControl } from '#src/components/search/FilterControl.tsx'
import { PlaceFilter } from '#src/components/search/PlaceFilter.tsx'
import type { SearchRegion } from '#src/components/search/search-region.ts'
import { zhHans as words } from '#src/components/search/words.ts'

type Props = ControlProps & { region: SearchRegion }

const isRare = (filter: FilterRow) => 'isRare' in filter
const RARE = FILTERS.filter(isRare)
const COMMON = FILTERS.filter((filter) => !isRare(filter))
/** The place stands in front of the subdistricts, the other way to say where. */
const PLACE_AT = COMMON.indexOf(subdistrict)

/** Every filter: folded above the list on a phone, a column beside it where there is room. */
export function FilterPanel(props: Props) {
  const { query, region } = props
  const active = toActiveFilters(query, region).length
  const toControl = (filter: FilterRow) => (
    <FilterControl key={filter.parameter} {...props} filter={filter} />
  )
  return (
    <details className="filters">
      <summary>{words.page.filtersWithCount(active)}</summary>
      <div className="filters__groups">
        {COMMON.slice(0, PLACE_AT).map(toControl)}
        <PlaceFilter query={query} region={region} />
        {COMMON.slice(PLACE_AT).map(toControl)}
        <MoreFilters {...props} />
        <button type="submit" className="button">
          {words.page.apply}
        </button>
      </div>
    </details>
  )
}

/** Filters fewer parents need. Open from the start when one is in force; afterwards the reader decides. */
function MoreFilters(props: ControlProps) {
  const isOpen = RARE.some((filter) => toValues(filter, props.query).length > 0)
  return (
    <details className="more-filters" open={isOpen}>
      <summary>{words.page.moreFilters}</summary>
      {RARE.map((filter) => (
        <FilterControl key={filter.parameter} {...props} filter={filter} />
      ))}
    </details>
  )
}
