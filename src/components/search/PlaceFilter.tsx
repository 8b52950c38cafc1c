import type { CentreQuery } from '#search/centre-query.ts'
import { YES } from '#search/filters/filter.ts'
import { radius, unlocated } from '#search/filters/place.ts'
import { toPlaceName, withoutPlace } from '#src/components/search/ActiveFilters.tsx'
import { Choice } from '#src/components/search/FilterControl.tsx'
import { toPageAddress } from '#src/components/search/search-address.ts'
import type { SearchRegion } from '#src/components/search/search-region.ts'
import { zhHans as words } from '#src/components/search/words.ts'

type Props = { query: CentreQuery; region: SearchRegion }

/** Where distance is measured from: landmarks as links that need no script, or the visitor's own position. */
export function PlaceFilter({ query, region }: Props) {
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
      <legend>{words.place.legend}</legend>
      {near && (
        <>
          <input type="hidden" name="lat" value={near.lat} />
          <input type="hidden" name="lng" value={near.lng} />
          <p className="place__chosen">
            <span>{`${words.place.from(toPlaceName(query, region))} `}</span>
            <a href={toPageAddress(withoutPlace(query))}>{words.place.clear}</a>
          </p>
          {query.unlocated ? (
            <input type="hidden" name={radius.parameter} value={query.radiusInMetres} />
          ) : (
            <Choice filter={radius} options={radius.options} query={query} />
          )}
        </>
      )}
      {query.unlocated && <input type="hidden" name={unlocated.parameter} value={YES} />}
      <ul className="place__landmarks">
        {others.map(({ name, lat, lng }) => (
          <li key={name}>
            <a href={toPageAddress(from(lat, lng))}>{words.place.from(name)}</a>
          </li>
        ))}
      </ul>
      <UseMyPosition />
    </fieldset>
  )
}

/** Asks the device where it is, on a tap and never before; says what happens with it. */
function UseMyPosition() {
  const { useMine, explanation, locating, denied, failed } = words.place
  return (
    <div className="my-position needs-script">
      <button type="button" className="button quiet">
        {useMine}
      </button>
      <p className="small">{explanation}</p>
      <p
        className="my-position__outcome"
        role="status"
        data-locating={locating}
        data-denied={denied}
        data-failed={failed}
      />
    </div>
  )
}
