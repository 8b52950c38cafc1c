import { useState } from 'react'
import type { CentreQuery } from '#search/centre-query.ts'
import { YES } from '#search/filters/filter.ts'
import { radius, toThreeDecimals, unlocated } from '#search/filters/place.ts'
import { toPlaceName, withoutPlace } from '#src/islands/ActiveFilters.tsx'
import { Choice, type ControlProps } from '#src/islands/FilterControl.tsx'
import { type Follow, SearchLink } from '#src/islands/SearchLink.tsx'
import type { SearchRegion } from '#src/islands/search-region.ts'
import { zhHans as words } from '#src/islands/words.ts'

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
      <legend>{words.place.legend}</legend>
      {near && (
        <>
          <input type="hidden" name="lat" value={near.lat} />
          <input type="hidden" name="lng" value={near.lng} />
          <p className="place__chosen">
            <span>{`${words.place.from(toPlaceName(query, region))} `}</span>
            <SearchLink to={withoutPlace(query)} follow={follow}>
              {words.place.clear}
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
              {words.place.from(name)}
            </SearchLink>
          </li>
        ))}
      </ul>
      <UseMyPosition onPosition={(lat, lng) => follow(from(lat, lng))} />
    </fieldset>
  )
}

const OPTIONS: PositionOptions = { timeout: 10_000, maximumAge: 60_000 }

type Outcome = 'idle' | 'locating' | 'denied' | 'failed'

/** Asks the device where it is, on a tap and never before; says what happens with it. */
function UseMyPosition({ onPosition }: { onPosition: (lat: number, lng: number) => void }) {
  const [outcome, setOutcome] = useState<Outcome>('idle')
  const locate = () => {
    if (!navigator.geolocation) return setOutcome('failed')
    setOutcome('locating')
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setOutcome('idle')
        onPosition(toThreeDecimals(coords.latitude), toThreeDecimals(coords.longitude))
      },
      ({ code, PERMISSION_DENIED }) => setOutcome(code === PERMISSION_DENIED ? 'denied' : 'failed'),
      OPTIONS,
    )
  }
  return (
    <div className="my-position needs-script">
      <button type="button" className="button quiet" onClick={locate}>
        {words.place.useMine}
      </button>
      <p className="small">{words.place.explanation}</p>
      <p className="my-position__outcome" role="status">
        {outcome !== 'idle' && words.place[outcome]}
      </p>
    </div>
  )
}
