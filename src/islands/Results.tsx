import type { Ref } from 'react'
import type { CentreQuery, CentreSort } from '#search/centre-query.ts'
import type { CentreSearchResult } from '#search/engine.ts'
import { CentreCard } from '#src/components/centre-card/CentreCard.tsx'
import { toCardOfHit } from '#src/components/centre-card/card-content.ts'
import { ActiveFilters } from '#src/islands/ActiveFilters.tsx'
import { NoResults } from '#src/islands/NoResults.tsx'
import { type Follow, SearchLink, toPageAddress } from '#src/islands/SearchLink.tsx'
import type { SearchRegion } from '#src/islands/search-region.ts'
import type { Progress, SearchAnswer } from '#src/islands/use-centre-search.ts'
import { zhHans as words } from '#src/islands/words.ts'

type Props = {
  query: CentreQuery
  answer: SearchAnswer
  progress: Progress
  ignored: readonly string[]
  region: SearchRegion
  follow: Follow
  headingRef: Ref<HTMLHeadingElement>
}

function toStatusText({ total, hits, page, pages }: SearchAnswer): string {
  const isLater = hits.length > 0 && page > 1
  return words.page.total(total) + (isLater ? words.page.laterPage(page, pages) : '')
}

/** The answer: how many, narrowed by what, in which order, and the list. */
export function Results(props: Props) {
  const { query, answer, progress, ignored, region, follow, headingRef } = props
  const { hits, total, page, pages, understood, effectiveQuery, healthNotices } = answer
  const nameOf = new Map(region.subdistricts.map(({ code, name }) => [code, name]))
  return (
    <section className="results" aria-labelledby="results" aria-busy={progress === 'searching'}>
      <h2 id="results" ref={headingRef} tabIndex={-1} className="for-screen-readers">
        {words.page.resultsHeading}
      </h2>
      <div className="results__count">
        <p role="status" className="number">
          {toStatusText(answer)}
        </p>
        {progress === 'searching' && (
          <span className="results__progress" aria-hidden="true">
            {words.page.searching}
          </span>
        )}
      </div>
      <ActiveFilters query={query} understood={understood} region={region} follow={follow} />
      <ResultNotices
        query={query}
        follow={follow}
        result={answer}
        ignored={ignored}
        failedAddress={progress === 'failed' ? toPageAddress(query) : undefined}
      />
      {total > 1 && <SortLinks query={query} follow={follow} />}
      {total === 0 && <NoResults answer={answer} region={region} follow={follow} />}
      <ol className="result-list">
        {hits.map((hit) => (
          <li key={hit.document.id}>
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
      {total > 0 && hits.length === 0 && (
        <p className="notice">
          <span>{`${words.paging.beyond} `}</span>
          <SearchLink to={{ ...query, page: 1 }} follow={follow}>
            {words.paging.first}
          </SearchLink>
        </p>
      )}
      <PageLinks query={query} page={page} pages={pages} follow={follow} />
    </section>
  )
}

type NoticesProps = {
  query: CentreQuery
  follow: Follow
  result: Pick<CentreSearchResult, 'matchedBy' | 'degraded' | 'total' | 'unlocated'>
  /** What was wrong with values of the address that were left out. */
  ignored: readonly string[]
  /** The address to open again when an update failed. */
  failedAddress: string | undefined
}

/** What a reader should know before reading the list. */
export function ResultNotices({ query, follow, result, ignored, failedAddress }: NoticesProps) {
  const { matchedBy, degraded, total, unlocated } = result
  return (
    <>
      {failedAddress && (
        <p className="notice caution" role="alert">
          <span>{`${words.notices.failed} `}</span>
          <a href={failedAddress}>{words.notices.retry}</a>
        </p>
      )}
      {ignored.length > 0 && (
        <p className="notice caution">{words.notices.ignored + ignored.join('、')}</p>
      )}
      {degraded && <p className="notice">{words.notices.degraded}</p>}
      {total > 0 && (matchedBy === 'sound' || matchedBy === 'partial') && (
        <p className="notice">{words.notices[matchedBy](query.text)}</p>
      )}
      {unlocated > 0 && (
        <p className="notice">
          <span>{`${words.notices.unlocated(unlocated)} `}</span>
          <SearchLink to={{ ...query, unlocated: true, page: 1 }} follow={follow}>
            {words.notices.showUnlocated}
          </SearchLink>
        </p>
      )}
    </>
  )
}

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
    <nav className="sorts" aria-label={words.sorts.label}>
      <ul>
        {sorts.map((sort) => (
          <li key={sort}>
            <SearchLink
              to={{ ...query, sort, page: 1 }}
              follow={follow}
              current={sort === query.sort}
            >
              {words.sorts[sort]}
            </SearchLink>
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

type PagesProps = { query: CentreQuery; page: number; pages: number; follow: Follow }

/** Links to the page before and after. */
export function PageLinks({ query, page, pages, follow }: PagesProps) {
  if (pages < 2) return null
  const last = Math.min(page - 1, pages)
  return (
    <nav className="paging" aria-label={words.paging.label}>
      {page > 1 && (
        <SearchLink to={{ ...query, page: last }} follow={follow} rel="prev">
          {words.paging.previous}
        </SearchLink>
      )}
      <span className="number">{` ${words.page.pageOf(page, pages)} `}</span>
      {page < pages && (
        <SearchLink to={{ ...query, page: page + 1 }} follow={follow} rel="next">
          {words.paging.next}
        </SearchLink>
      )}
    </nav>
  )
}
