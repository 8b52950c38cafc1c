import type { Ref } from 'react'
import type { CentreQuery } from '#search/centre-query.ts'
import { CentreCard } from '#src/components/centre-card/CentreCard.tsx'
import { toCardOfHit } from '#src/components/centre-card/to-card-of-hit.ts'
import { ActiveFilters } from '#src/islands/ActiveFilters.tsx'
import { NoResults } from '#src/islands/NoResults.tsx'
import { PageLinks } from '#src/islands/PageLinks.tsx'
import { ResultNotices } from '#src/islands/ResultNotices.tsx'
import { type Follow, SearchLink, toPageAddress } from '#src/islands/SearchLink.tsx'
import { SortLinks } from '#src/islands/SortLinks.tsx'
import type { SearchRegion } from '#src/islands/search-region.ts'
import type { Progress, SearchAnswer } from '#src/islands/use-centre-search.ts'
import { PAGING, SEARCH_PAGE } from '#src/islands/words.ts'

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
  return SEARCH_PAGE.total(total) + (isLater ? SEARCH_PAGE.laterPage(page, pages) : '')
}

/** The answer: how many, narrowed by what, in which order, and the list. */
export function Results(props: Props) {
  const { query, answer, progress, ignored, region, follow, headingRef } = props
  const { hits, total, page, pages, understood, effectiveQuery, healthNotices } = answer
  const nameOf = new Map(region.subdistricts.map(({ code, name }) => [code, name]))
  return (
    <section className="results" aria-labelledby="results" aria-busy={progress === 'searching'}>
      <h2 id="results" ref={headingRef} tabIndex={-1} className="for-screen-readers">
        {SEARCH_PAGE.resultsHeading}
      </h2>
      <div className="results__count">
        <p role="status" className="number">
          {toStatusText(answer)}
        </p>
        {progress === 'searching' && (
          <span className="results__progress" aria-hidden="true">
            {SEARCH_PAGE.searching}
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
          <span>{`${PAGING.beyond} `}</span>
          <SearchLink to={{ ...query, page: 1 }} follow={follow}>
            {PAGING.first}
          </SearchLink>
        </p>
      )}
      <PageLinks query={query} page={page} pages={pages} follow={follow} />
    </section>
  )
}
