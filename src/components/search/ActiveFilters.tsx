import { type CentreQuery, EMPTY_QUERY, isPlaced, withoutPlace } from '#search/centre-query.ts'
import { toValues, withValues } from '#search/filters/filter.ts'
import { radius, unlocated } from '#search/filters/place.ts'
import { FILTERS } from '#search/filters/table.ts'
import { toChip } from '#search/filters/to-chip.ts'
import { toPlaceLabel } from '#src/components/search/place.ts'
import { toPageAddress } from '#src/components/search/search-address.ts'
import type { Asked } from '#src/components/search/search-answer.ts'
import { zhHans as words } from '#src/components/search/words.ts'

/** A filter in force, and the query without it. */
export type ActiveFilter = { label: string; without: CentreQuery }

/** Every filter a parent chose that was applied, in the order of the panel; words of the text are not among them. */
export function toActiveFilters({ query, answer, region }: Asked): ActiveFilter[] {
  const filters = [...FILTERS, unlocated, radius].flatMap((filter) => {
    const asked = toValues(filter, query)
    const applied = toValues(filter, answer.effectiveQuery)
    return asked
      .filter((value) => applied.includes(value))
      .map((value) => {
        const others = asked.filter((other) => other !== value)
        return {
          label: toChip(filter, value, region.subdistricts),
          without: { ...withValues(filter, query, others), page: 1 },
        }
      })
  })
  const place = { label: toPlaceLabel(answer), without: withoutPlace(query) }
  return isPlaced(query) ? [...filters, place] : filters
}

/**
 * What the answer was narrowed by. What was understood from words and chosen as well is one filter: without it both
 * are gone.
 */
function toChips(asked: Asked): ActiveFilter[] {
  const { query, answer } = asked
  const chosen = toActiveFilters(asked)
  const isPlace = (label: string) => Boolean(answer.origin && label.includes(answer.origin.name))
  const understood = answer.understood.map(({ words: typed, label, textWithout }) => {
    const same = chosen.find((chip) => chip.label === label)?.without ?? query
    const rest = isPlace(label) ? withoutPlace(same) : same
    return {
      label: isPlace(label) ? label : words.chips.understood(typed, label),
      without: { ...rest, text: textWithout, page: 1 },
    }
  })
  const said = answer.understood.map(({ label }) => label)
  return [...understood, ...chosen.filter(({ label }) => !said.includes(label))]
}

/** Filters chosen and words understood, each a link that takes it away. */
export function ActiveFilters({ asked }: { asked: Asked }) {
  const chips = toChips(asked)
  if (chips.length === 0) return null
  return (
    <ul className="chips" aria-label={words.chips.label}>
      {chips.map(({ label, without }) => (
        <li key={label} data-key={label}>
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
