import { type CentreQuery, EMPTY_QUERY } from '#search/centre-query.ts'
import type { UnderstoodWord } from '#search/engine.ts'
import { type Follow, SearchLink } from '#src/islands/SearchLink.tsx'
import type { SearchRegion } from '#src/islands/search-region.ts'
import { toActiveFilters } from '#src/islands/to-active-filters.ts'
import { CHIPS } from '#src/text/search-page.ts'

type Props = {
  query: CentreQuery
  understood: readonly UnderstoodWord[]
  region: SearchRegion
  follow: Follow
}

/** What the answer was narrowed by: filters chosen and words understood, each a link that takes it away. */
export function ActiveFilters({ query, understood, region, follow }: Props) {
  const chips = [
    ...understood.map(({ words, label, textWithout }) => ({
      label: CHIPS.understood(words, label),
      without: { ...query, text: textWithout, page: 1 },
    })),
    ...toActiveFilters(query, region),
  ]
  if (chips.length === 0) return null
  return (
    <ul className="chips" aria-label={CHIPS.label}>
      {chips.map(({ label, without }) => (
        <li key={label}>
          <SearchLink className="chip" to={without} follow={follow}>
            <span className="for-screen-readers">{CHIPS.removal}</span>
            <span>{label}</span>
            <svg className="chip__cross" viewBox="0 0 16 16" aria-hidden="true">
              <path d="M4 4l8 8M12 4l-8 8" />
            </svg>
          </SearchLink>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <SearchLink className="chips__clear" to={EMPTY_QUERY} follow={follow}>
            {CHIPS.clear}
          </SearchLink>
        </li>
      )}
    </ul>
  )
}
