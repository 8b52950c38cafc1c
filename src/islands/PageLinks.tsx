import type { CentreQuery } from '#search/centre-query.ts'
import { type Follow, SearchLink } from '#src/islands/SearchLink.tsx'
import { PAGING, SEARCH_PAGE } from '#src/islands/words.ts'

type Props = { query: CentreQuery; page: number; pages: number; follow: Follow }

/** Links to the page before and after. */
export function PageLinks({ query, page, pages, follow }: Props) {
  if (pages < 2) return null
  const last = Math.min(page - 1, pages)
  return (
    <nav className="paging" aria-label={PAGING.label}>
      {page > 1 && (
        <SearchLink to={{ ...query, page: last }} follow={follow} rel="prev">
          {PAGING.previous}
        </SearchLink>
      )}
      <span className="number">{` ${SEARCH_PAGE.pageOf(page, pages)} `}</span>
      {page < pages && (
        <SearchLink to={{ ...query, page: page + 1 }} follow={follow} rel="next">
          {PAGING.next}
        </SearchLink>
      )}
    </nav>
  )
}
