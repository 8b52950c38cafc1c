import type { CentreQuery } from '#search/centre-query.ts'
import type { Facets } from '#search/engine.ts'
import { ChoiceField } from '#src/islands/ChoiceField.tsx'
import { FeeField } from '#src/islands/FeeField.tsx'
import { MoreFilters } from '#src/islands/MoreFilters.tsx'
import { OptionGroup } from '#src/islands/OptionGroup.tsx'
import { PlaceFilter } from '#src/islands/PlaceFilter.tsx'
import type { Follow } from '#src/islands/SearchLink.tsx'
import type { SearchRegion } from '#src/islands/search-region.ts'
import { toActiveFilters } from '#src/islands/to-active-filters.ts'
import { AVAILABILITY_LABELS, SERVICE_TYPE_LABELS } from '#src/text/codes.ts'
import { FILTER_GROUPS, SEARCH_PAGE, toAgeOption } from '#src/text/search-page.ts'

export type FilterProps = {
  query: CentreQuery
  facets: Facets
  region: SearchRegion
  /** A choice was made: read the form. */
  onChoose: () => void
  /** A number is being typed: read the form when it rests. */
  onType: () => void
  /** The button below the filters was pressed; the form is sent next. */
  onApply: () => void
  follow: Follow
}

/** Months of age: care is for children under three. */
const AGES = Array.from({ length: 37 }, (_, months) => months)

const { unknown: _, ...KNOWN_AVAILABILITY } = AVAILABILITY_LABELS

/** Every filter: folded above the list on a phone, a column beside it where there is room. */
export function FilterPanel(props: FilterProps) {
  const { query, region } = props
  const active = toActiveFilters(query, region).length
  const subdistrictNames = Object.fromEntries(
    region.subdistricts.map(({ code, name }) => [code, name]),
  )
  return (
    <details className="filters">
      <summary>{SEARCH_PAGE.filtersWithCount(active)}</summary>
      <div className="filters__groups">
        <OptionGroup
          {...props}
          name="service"
          labels={SERVICE_TYPE_LABELS}
          selected={query.serviceTypes}
        />
        <ChoiceField
          {...props}
          name="age"
          value={query.ageInMonths}
          options={AGES}
          toLabel={toAgeOption}
        />
        <PlaceFilter {...props} />
        <OptionGroup
          {...props}
          name="subdistrict"
          labels={subdistrictNames}
          selected={query.subdistrictCodes}
        />
        <OptionGroup
          {...props}
          name="availability"
          labels={KNOWN_AVAILABILITY}
          selected={query.availability}
        />
        <OptionGroup
          {...props}
          name="affordable"
          labels={{ 1: FILTER_GROUPS.affordableOption }}
          selected={query.affordable ? ['1'] : []}
        />
        <FeeField {...props} />
        <MoreFilters {...props} />
        <button type="submit" className="button" onClick={props.onApply}>
          {SEARCH_PAGE.apply}
        </button>
      </div>
    </details>
  )
}
