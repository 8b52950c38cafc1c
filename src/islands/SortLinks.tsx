import type { CentreQuery, CentreSort } from '#search/centre-query.ts'
import { type Follow, SearchLink } from '#src/islands/SearchLink.tsx'
import { SORT_NOTES, SORTS } from '#src/islands/words.ts'

/** The orders a parent may choose, and what the chosen one means; distance needs a place. */
export function SortLinks({ query, follow }: { query: CentreQuery; follow: Follow }) {
  const sorts: CentreSort[] = [
    'relevance',
    ...(query.near ? ['distance' as const] : []),
    'fee',
    'filedOn',
  ]
  const mayLackPlace = query.sort === 'distance' && query.radiusInMetres === undefined
  return (
    <nav className="sorts" aria-label={SORTS.label}>
      <ul>
        {sorts.map((sort) => (
          <li key={sort}>
            <SearchLink
              to={{ ...query, sort, page: 1 }}
              follow={follow}
              current={sort === query.sort}
            >
              {SORTS[sort]}
            </SearchLink>
          </li>
        ))}
      </ul>
      <p className="small">
        {SORT_NOTES[query.sort] + (mayLackPlace ? SORT_NOTES.unlocated : '') + SORT_NOTES.tiers}
      </p>
    </nav>
  )
}
