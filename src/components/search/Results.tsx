import { CentreCard } from '#src/components/centre-card/CentreCard.tsx'
import { CompareForm } from '#src/components/centre-card/CompareForm.tsx'
import { toCardOfHit } from '#src/components/centre-card/card-content.ts'
import { SameHouse } from '#src/components/centre-card/SameHouse.tsx'
import { ActiveFilters } from '#src/components/search/ActiveFilters.tsx'
import { RadiusLinks } from '#src/components/search/NearLinks.tsx'
import { NoResults } from '#src/components/search/NoResults.tsx'
import { FollowLinks, PageLinks, SortLinks } from '#src/components/search/ResultLinks.tsx'
import { ResultMap } from '#src/components/search/ResultMap.tsx'
import { ResultNotices } from '#src/components/search/ResultNotices.tsx'
import { StartNote } from '#src/components/search/StartNote.tsx'
import { toPageAddress } from '#src/components/search/search-address.ts'
import type { Asked, SearchAnswer } from '#src/components/search/search-answer.ts'
import { zhHans as words } from '#src/components/search/words.ts'

function toStatusText({ total, hits, page, pages }: SearchAnswer): string {
  const isLater = hits.length > 0 && page > 1
  return words.page.total(total) + (isLater ? words.page.laterPage(page, pages) : '')
}

type Props = { asked: Asked; ignored: readonly string[] }

/** The answer: how many, narrowed by what, in which order, and the list. */
export function Results({ asked, ignored }: Props) {
  const { query, answer } = asked
  const { hits, total, page, pages } = answer
  return (
    <section className="results" aria-labelledby="results">
      <h2 id="results" tabIndex={-1} className="for-screen-readers">
        {words.page.resultsHeading}
      </h2>
      {query.text && <bdi className="print-only">{words.page.asked(query.text)}</bdi>}
      <div className="results__head">
        <p role="status" className="results__count number" data-searching={words.page.searching}>
          {toStatusText(answer)}
        </p>
        <ResultMap asked={asked} />
      </div>
      <ActiveFilters asked={asked} />
      <StartNote asked={asked} />
      <ResultNotices asked={asked} ignored={ignored} />
      <RadiusLinks asked={asked} />
      {total > 1 && <SortLinks asked={asked} />}
      {total === 0 && <NoResults asked={asked} />}
      <HitList asked={asked} />
      {total > 0 && hits.length === 0 && (
        <p className="notice">
          <span>{`${words.paging.beyond} `}</span>
          <a href={toPageAddress({ ...query, page: 1 })}>{words.paging.first}</a>
        </p>
      )}
      {hits.length > 0 && <CompareForm asked={answer.effectiveQuery} />}
      <PageLinks query={query} page={page} pages={pages} />
      {total > 0 && <FollowLinks query={query} />}
    </section>
  )
}

/** The cards; the key tells the script which one stays. */
function HitList({ asked: { answer, region, on, toHousemates } }: { asked: Asked }) {
  const { hits, effectiveQuery, healthNotices } = answer
  const nameOf = new Map(region.subdistricts.map(({ code, name }) => [code, name]))
  return (
    <ol className="result-list numbered">
      {hits.map((hit) => (
        <li key={hit.document.id} data-key={hit.document.id}>
          <CentreCard
            content={toCardOfHit(
              hit,
              nameOf.get(hit.document.subdistrictCode) ?? '',
              effectiveQuery,
              on,
              healthNotices.filter((notice) => notice.hits.includes(hit.document.id)),
            )}
          />
          <SameHouse others={toHousemates(hit.document.id)} />
        </li>
      ))}
    </ol>
  )
}
