import { withoutPlace } from '#search/centre-query.ts'
import { radius } from '#search/filters/place.ts'
import { toPageAddress } from '#src/components/search/search-address.ts'
import type { Asked } from '#src/components/search/search-answer.ts'
import { zhHans as words } from '#src/components/search/words.ts'

/** More of them would be a list, and there is a page for that. */
const MOST_SHOWN = 2

/** Ways to say where without typing: the device, some known places, and the page of all. */
export function NearLinks({ asked: { query, answer, region } }: { asked: Asked }) {
  const others = region.landmarks.filter(({ id }) => id !== answer.origin?.id)
  const places = others.slice(0, MOST_SHOWN)
  return (
    <div className="near-links">
      <UseMyPosition />
      <ul aria-label={words.place.named}>
        <li aria-hidden="true">{words.place.named}</li>
        {places.map(({ id, name }) => (
          <li key={id}>
            <a href={toPageAddress({ ...withoutPlace(query), originId: id })}>{name}</a>
          </li>
        ))}
        <li>
          <a href="/centres/near/">{words.place.all}</a>
        </li>
      </ul>
    </div>
  )
}

/** Asks the device where it is, on a tap and never before; says what happens with it. */
function UseMyPosition() {
  const { useMine, mineMeans, locating, denied, failed } = words.place
  return (
    <div className="my-position needs-script">
      <button type="button" className="my-position__button">
        {useMine}
      </button>
      <span className="my-position__means">{` ${mineMeans}`}</span>
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

/** Steps around the place, wider and narrower; where it is known, how many more the next one brings. */
export function RadiusLinks({ asked: { query, answer } }: { asked: Asked }) {
  const { near, originId, radiusInMetres } = answer.effectiveQuery
  if (!near || query.unlocated) return null
  const base = { ...query, near: originId ? undefined : near, originId, placeText: undefined }
  const toLink = (metres: number | undefined) => ({ ...base, radiusInMetres: metres, page: 1 })
  const wider = answer.relaxations.find(({ change }) => change === 'wider')
  const more = wider && wider.total - answer.total
  return (
    <nav className="radius" aria-labelledby="radius">
      <span id="radius">{words.place.within}</span>
      <ul>
        {[...radius.options, undefined].map((metres) => (
          <li key={metres ?? 0}>
            <a
              href={toPageAddress(toLink(metres))}
              aria-current={metres === radiusInMetres || undefined}
            >
              {metres === undefined ? words.place.anyDistance : words.place.metres(metres)}
            </a>
            {answer.total > 0 && more && metres === wider.query.radiusInMetres && (
              <span className="small">{` ${words.place.more(more)}`}</span>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
