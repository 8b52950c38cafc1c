import { type CentreQuery, RADII_IN_METRES } from '#search/centre-query.ts'
import { ChoiceField } from '#src/islands/ChoiceField.tsx'
import type { FilterProps } from '#src/islands/FilterPanel.tsx'
import { SearchLink } from '#src/islands/SearchLink.tsx'
import { toPlaceName, withoutPlace } from '#src/islands/to-active-filters.ts'
import { UseMyPosition } from '#src/islands/UseMyPosition.tsx'
import { FILTER_LABELS } from '#src/text/search.ts'
import { PLACE } from '#src/text/search-page.ts'

type Props = Pick<FilterProps, 'query' | 'region' | 'onChoose' | 'follow'>

/** Where distance is measured from: landmarks as links that need no script, or the visitor's own position. */
export function PlaceFilter({ query, region, onChoose, follow }: Props) {
  const { near } = query
  const others = region.landmarks.filter(({ lat, lng }) => lat !== near?.lat || lng !== near.lng)
  const from = (lat: number, lng: number): CentreQuery => ({
    ...query,
    near: { lat, lng },
    unlocated: false,
    sort: 'distance',
    page: 1,
  })
  return (
    <fieldset className="option-group place">
      <legend>{PLACE.legend}</legend>
      {near && (
        <>
          <input type="hidden" name="lat" value={near.lat} />
          <input type="hidden" name="lng" value={near.lng} />
          <p className="place__chosen">
            <span>{`${PLACE.from(toPlaceName(query, region))} `}</span>
            <SearchLink to={withoutPlace(query)} follow={follow}>
              {PLACE.clear}
            </SearchLink>
          </p>
          {query.unlocated ? (
            <input type="hidden" name="radius" value={query.radiusInMetres} />
          ) : (
            <ChoiceField
              name="radius"
              value={query.radiusInMetres}
              options={RADII_IN_METRES}
              toLabel={FILTER_LABELS.radius}
              onChoose={onChoose}
            />
          )}
        </>
      )}
      {query.unlocated && <input type="hidden" name="unlocated" value="1" />}
      <ul className="place__landmarks">
        {others.map(({ name, lat, lng }) => (
          <li key={name}>
            <SearchLink to={from(lat, lng)} follow={follow}>
              {PLACE.from(name)}
            </SearchLink>
          </li>
        ))}
      </ul>
      <UseMyPosition onPosition={(lat, lng) => follow(from(lat, lng))} />
    </fieldset>
  )
}
