import type { CentreQuery, CentreSort } from '#search/centre-query.ts'
import { CentreCard } from '#src/components/centre-card/CentreCard.tsx'
import { toCardOfHit } from '#src/components/centre-card/card-content.ts'
import { ActiveFilters } from '#src/components/search/ActiveFilters.tsx'
import { NoResults } from '#src/components/search/NoResults.tsx'
import { ResultNotices } from '#src/components/search/ResultNotices.tsx'
import { toPageAddress } from '#src/components/search/search-address.ts'
import type { CentreSearchProps, SearchAnswer } from '#src/components/search/search-answer.ts'
import { zhHans as words } from '#src/components/search/words.ts'

function toStatusText({ total, hits, page, pages }: SearchAnswer): string {
  const isLater = hits.length > 0 && page > 1
  return words.page.total(total) + (isLater ? words.page.laterPage(page, pages) : '')
}

/** The answer: how many, narrowed by what, in which order, and the list. */
export function Results({ query, answer, ignored, region }: CentreSearchProps) {
  const { hits, total, page, pages, understood } = answer
  return (
    <section className="results" aria-labelledby="results">
      <h2 id="results" tabIndex={-1} className="for-screen-readers">
        {words.page.resultsHeading}
      </h2>
      <p role="status" className="results__count number" data-searching={words.page.searching}>
        {toStatusText(answer)}
      </p>
      <ActiveFilters query={query} understood={understood} region={region} />
      <ResultNotices query={query} result={answer} ignored={ignored} />
      {total > 1 && <SortLinks query={query} />}
      {total === 0 && <NoResults answer={answer} region={region} />}
      <HitList answer={answer} region={region} />
      {total > 0 && hits.length === 0 && (
        <p className="notice">
          <span>{`${words.paging.beyond} `}</span>
          <a href={toPageAddress({ ...query, page: 1 })}>{words.paging.first}</a>
        </p>
      )}
      <PageLinks query={query} page={page} pages={pages} />
    </section>
  )
}

type ListProps = Pick<CentreSearchProps, 'answer' | 'region'>

/** The cards; the key tells the script which one stays. */
function HitList({ answer: { hits, effectiveQuery, healthNotices }, region }: ListProps) {
  const nameOf = new Map(region.subdistricts.map(({ code, name }) => [code, name]))
  return (
    <ol className="result-list">
      {hits.map((hit) => (
        <li key={hit.document.id} data-key={hit.document.id}>
          <CentreCard
            content={toCardOfHit(
              hit,
              nameOf.get(hit.document.subdistrictCode) ?? '',
              effectiveQuery.serviceTypes[0],
              healthNotices.filter((notice) => notice.hits.includes(hit.document.id)),
            )}
          />
        </li>
      ))}
    </ol>
  )
}

/** The orders a parent may choose, and what the chosen one means; distance needs a place. */
export function SortLinks({ query }: { query: CentreQuery }) {
  const sorts: CentreSort[] = [
    'relevance',
    ...(query.near ? ['distance' as const] : []),
    'fee',
    'filedOn',
  ]
  const mayLackPlace = query.sort === 'distance' && query.radiusInMetres === undefined
  return (
    <nav className="sorts" aria-label={words.sorts.label}>
      <ul>
        {sorts.map((sort) => (
          <li key={sort}>
            <a
              href={toPageAddress({ ...query, sort, page: 1 })}
              aria-current={sort === query.sort || undefined}
            >
              {words.sorts[sort]}
            </a>
          </li>
        ))}
      </ul>
      <p className="small">
        {words.sortNotes[query.sort] +
          (mayLackPlace ? words.sortNotes.unlocated : '') +
          words.sortNotes.tiers}
      </p>
    </nav>
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
