import { EMPTY_QUERY } from '#search/centre-query.ts'
import { PhoneLink } from '#src/components/centre-card/PhoneLink.tsx'
import { type Follow, SearchLink } from '#src/islands/SearchLink.tsx'
import type { SearchRegion } from '#src/islands/search-region.ts'
import type { SearchAnswer } from '#src/islands/use-centre-search.ts'
import { zhHans as words } from '#src/islands/words.ts'

type Props = { answer: SearchAnswer; region: SearchRegion; follow: Follow }

/** Ways on from an empty list: each filter dropped alone with what that brings, and people to ask. */
export function NoResults({ answer, region, follow }: Props) {
  const { relaxations, effectiveQuery } = answer
  const asked = region.subdistricts.filter(({ code }) =>
    effectiveQuery.subdistrictCodes.includes(code),
  )
  const offices = (asked.length > 0 ? asked : region.subdistricts).map(({ office }) => office)
  return (
    <div className="no-results">
      <h3>{words.noResults.title}</h3>
      <p>{relaxations.length > 0 ? words.noResults.relax : words.noResults.relaxNone}</p>
      <ul className="links">
        {relaxations.map(({ label, change, query, total }) => (
          <li key={label}>
            <SearchLink to={query} follow={follow}>
              {words.noResults[change](label, total)}
            </SearchLink>
          </li>
        ))}
        <li>
          <SearchLink to={EMPTY_QUERY} follow={follow}>
            {words.noResults.all}
          </SearchLink>
        </li>
      </ul>
      <h3>{words.noResults.ask}</h3>
      <ul className="offices">
        {[...region.advice, ...offices].map(({ name, phone }) => (
          <li key={name}>
            <span>{`${name} `}</span>
            {phone ? (
              <PhoneLink phone={phone} />
            ) : (
              <span className="gap">{words.noResults.phoneUnknown}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
