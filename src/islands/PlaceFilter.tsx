import type { CentreQuery } from '#search/centre-query.ts'
import { YES } from '#search/filters/filter.ts'
import { radius, unlocated } from '#search/filters/place.ts'
import { toPlaceName, withoutPlace } from '#src/islands/ActiveFilters.tsx'
import { Choice, type ControlProps } from '#src/islands/FilterControl.tsx'
import { type Follow, SearchLink } from '#src/islands/SearchLink.tsx'
import type { SearchRegion } from '#src/islands/search-region.ts'
import { UseMyPosition } from '#src/islands/UseMyPosition.tsx'
import { PLACE } from '#src/text/search-page.ts'

type Props = Pick<ControlProps, 'query' | 'onChoose'> & { region: SearchRegion; follow: Follow }

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
            <input type="hidden" name={radius.parameter} value={query.radiusInMetres} />
          ) : (
            <Choice filter={radius} options={radius.options} query={query} onChoose={onChoose} />
          )}
        </>
      )}
      {query.unlocated && <input type="hidden" name={unlocated.parameter} value={YES} />}
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
