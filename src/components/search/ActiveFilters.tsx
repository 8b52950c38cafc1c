import { type CentreQuery, EMPTY_QUERY } from '#search/centre-query.ts'
import type { UnderstoodWord } from '#search/engine.ts'
import { toValues, withValues } from '#search/filters/filter.ts'
import { radius, unlocated } from '#search/filters/place.ts'
import { FILTERS } from '#search/filters/table.ts'
import { toChip } from '#search/filters/to-chip.ts'
import { toPageAddress } from '#src/components/search/search-address.ts'
import type { SearchRegion } from '#src/components/search/search-region.ts'
import { zhHans as words } from '#src/components/search/words.ts'

/** A filter in force, and the query without it. */
export type ActiveFilter = { label: string; without: CentreQuery }

/** The name of the place distances are measured from. */
export function toPlaceName({ near }: CentreQuery, { landmarks }: SearchRegion): string {
  const landmark = landmarks.find(({ lat, lng }) => lat === near?.lat && lng === near.lng)
  return landmark?.name ?? words.place.chosen
}

/** The query without a place, and without what needs one. */
export function withoutPlace(query: CentreQuery): CentreQuery {
  const sort = query.sort === 'distance' ? EMPTY_QUERY.sort : query.sort
  return { ...query, near: undefined, radiusInMetres: undefined, unlocated: false, sort, page: 1 }
}

/** Every filter a parent chose, in the order of the panel; words of the text are not among them. */
export function toActiveFilters(query: CentreQuery, region: SearchRegion): ActiveFilter[] {
  const filters = [...FILTERS, unlocated, radius].flatMap((filter) => {
    const asked = toValues(filter, query)
    return asked.map((value) => {
      const others = asked.filter((other) => other !== value)
      return {
        label: toChip(filter, value, region.subdistricts),
        without: { ...withValues(filter, query, others), page: 1 },
      }
    })
  })
  const place = {
    label: words.place.from(toPlaceName(query, region)),
    without: withoutPlace(query),
  }
  return query.near ? [...filters, place] : filters
}

type Props = {
  query: CentreQuery
  understood: readonly UnderstoodWord[]
  region: SearchRegion
}

/** What the answer was narrowed by: filters chosen and words understood, each a link that takes it away. */
export function ActiveFilters({ query, understood, region }: Props) {
  const chips = [
    ...understood.map(({ words: typed, label, textWithout }) => ({
      label: words.chips.understood(typed, label),
      without: { ...query, text: textWithout, page: 1 },
    })),
    ...toActiveFilters(query, region),
  ]
  if (chips.length === 0) return null
  return (
    <ul className="chips" aria-label={words.chips.label}>
      {chips.map(({ label, without }) => (
        <li key={label}>
          <a className="chip" href={toPageAddress(without)}>
            <span className="for-screen-readers">{words.chips.removal}</span>
            <span>{label}</span>
            <svg className="chip__cross" viewBox="0 0 16 16" aria-hidden="true">
              <path d="M4 4l8 8M12 4l-8 8" />
            </svg>
          </a>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <a className="chips__clear" href={toPageAddress(EMPTY_QUERY)}>
            {words.chips.clear}
          </a>
        </li>
      )}
    </ul>
  )
}
