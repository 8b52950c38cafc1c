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
import { toOptions } from '#src/islands/to-options.ts'
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
  follow: Follow
}

/** Months of age the portal serves: care is for children under three, some centres take older ones. */
const AGES = Array.from({ length: 37 }, (_, months) => months)

const { unknown: _unknown, ...KNOWN_AVAILABILITY } = AVAILABILITY_LABELS

/** Every filter: folded above the list on a phone, a column beside it where there is room. */
export function FilterPanel(props: FilterProps) {
  const { query, facets, region, onChoose, onType, follow } = props
  const active = toActiveFilters(query, region).length
  const subdistrictNames = Object.fromEntries(
    region.subdistricts.map(({ code, name }) => [code, name]),
  )
  return (
    <details className="filters">
      <summary>{SEARCH_PAGE.filtersWithCount(active)}</summary>
      <div className="filters__groups">
        <OptionGroup
          name="service"
          legend={FILTER_GROUPS.service}
          options={toOptions(SERVICE_TYPE_LABELS, facets.service)}
          selected={query.serviceTypes}
          onChange={onChoose}
        />
        <ChoiceField
          name="age"
          label={FILTER_GROUPS.age}
          value={query.ageInMonths}
          options={AGES}
          toLabel={toAgeOption}
          onChange={onChoose}
        />
        <PlaceFilter query={query} region={region} onChoose={onChoose} follow={follow} />
        <OptionGroup
          name="subdistrict"
          legend={FILTER_GROUPS.subdistrict}
          options={toOptions(subdistrictNames, facets.subdistrict)}
          selected={query.subdistrictCodes}
          onChange={onChoose}
        />
        <OptionGroup
          name="availability"
          legend={FILTER_GROUPS.availability}
          options={toOptions(KNOWN_AVAILABILITY, facets.availability)}
          selected={query.availability}
          onChange={onChoose}
        />
        <OptionGroup
          name="affordable"
          legend={FILTER_GROUPS.affordable}
          options={toOptions({ 1: FILTER_GROUPS.affordableOption }, facets.affordable)}
          selected={query.affordable ? ['1'] : []}
          onChange={onChoose}
        />
        <FeeField query={query} onType={onType} />
        <MoreFilters {...props} />
        <button type="submit" className="button">
          {SEARCH_PAGE.apply}
        </button>
      </div>
    </details>
  )
}
