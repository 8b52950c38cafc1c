import { type CentreQuery, type CentreSort, withoutPlace } from '#search/centre-query.ts'
import { toPageAddress, toWayAddress } from '#src/components/search/search-address.ts'
import type { Asked } from '#src/components/search/search-answer.ts'
import { zhHans as words } from '#src/components/search/words.ts'

/** The orders a parent may choose, and what the one in force means; distance needs a place. */
export function SortLinks({ asked: { query, answer } }: { asked: Asked }) {
  const { near, originId, sort: current, radiusInMetres } = answer.effectiveQuery
  const nearest: CentreSort[] = originId ? ['distance'] : ['relevance', 'distance']
  const sorts: CentreSort[] = [...(near ? nearest : ['relevance' as const]), 'fee', 'filedOn']
  const mayLackPlace = current === 'distance' && radiusInMetres === undefined
  return (
    <nav className="sorts" aria-label={words.sorts.label}>
      <ul>
        {sorts.map((sort) => (
          <li key={sort}>
            <a
              href={toPageAddress({ ...query, sort, page: 1 })}
              aria-current={sort === current || undefined}
            >
              {words.sorts[sort]}
            </a>
          </li>
        ))}
        <li>
          <a href={toWayAddress(answer.effectiveQuery)} aria-label={words.sorts.onTheWay}>
            {words.sorts.onTheWayShort}
          </a>
        </li>
      </ul>
      <details className="small">
        <summary>{words.sorts.why}</summary>
        <p>
          {words.sortNotes[current] +
            (mayLackPlace ? words.sortNotes.unlocated : '') +
            words.sortNotes.tiers}
        </p>
      </details>
    </nav>
  )
}

/**
 * Where the changes of what a search finds can be followed. The position of a device is left out: whoever asks for the
 * feed day by day would be told.
 */
export function FollowLinks({ query }: { query: CentreQuery }) {
  const followed = query.near ? withoutPlace(query) : query
  const search = toPageAddress({ ...followed, page: 1 }).slice('/centres/'.length)
  return (
    <p className="small follow-search screen-only">
      {words.follow.label}
      <a className="tap" href={`/centres/feed.xml${search}`}>
        {words.follow.feed}
      </a>
      <span>{words.follow.separator}</span>
      <a className="tap" href={`/centres/calendar.ics${search}`}>
        {words.follow.calendar}
      </a>
    </p>
  )
}

type PagesProps = { query: CentreQuery; page: number; pages: number }

/** Links to the page before and after. */
export function PageLinks({ query, page, pages }: PagesProps) {
  if (pages < 2) return null
  const last = Math.min(page - 1, pages)
  return (
    <nav className="paging" aria-label={words.paging.label}>
      {page > 1 && (
        <a href={toPageAddress({ ...query, page: last })} rel="prev">
          {words.paging.previous}
        </a>
      )}
      <span className="number">{` ${words.page.pageOf(page, pages)} `}</span>
      {page < pages && (
        <a href={toPageAddress({ ...query, page: page + 1 })} rel="next">
          {words.paging.next}
        </a>
      )}
    </nav>
  )
}
