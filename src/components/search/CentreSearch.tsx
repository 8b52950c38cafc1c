import { FilterPanel } from '#src/components/search/FilterPanel.tsx'
import { Results } from '#src/components/search/Results.tsx'
import { SearchBox } from '#src/components/search/SearchBox.tsx'
import { toPageAddress } from '#src/components/search/search-address.ts'
import type { CentreSearchProps } from '#src/components/search/search-answer.ts'
import { zhHans as words } from '#src/components/search/words.ts'

/**
 * The search page below its heading: a form, links and a list, rendered on the server alone. Where script runs, it
 * asks for the same at the address of the next question and shows what differs (`src/assets/search`).
 */
export function CentreSearch({ query, answer, ignored, region }: CentreSearchProps) {
  const { failed, retry } = words.page
  return (
    <div
      className="search"
      data-address={toPageAddress(query)}
      data-page={answer.page}
      data-failed={failed}
      data-retry={retry}
    >
      <search className="search-form">
        <form method="get" action="/centres/" autoComplete="off">
          <SearchBox text={query.text} />
          {query.sort !== 'relevance' && <input type="hidden" name="sort" value={query.sort} />}
          <FilterPanel query={query} facets={answer.facets} region={region} />
        </form>
      </search>
      <Results query={query} answer={answer} ignored={ignored} region={region} />
    </div>
  )
}
