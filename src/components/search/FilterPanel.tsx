import { toValues } from '#search/filters/filter.ts'
import { radius, unlocated } from '#search/filters/place.ts'
import { FILTERS, type FilterRow } from '#search/filters/table.ts'
import { toActiveFilters } from '#src/components/search/ActiveFilters.tsx'
import { FilterControl } from '#src/components/search/FilterControl.tsx'
import type { Asked } from '#src/components/search/search-answer.ts'
import { zhHans as words } from '#src/components/search/words.ts'

/** They stand in front of the panel (`AskFields.tsx`). */
const ASKED_FIRST: readonly string[] = ['age', 'start'] satisfies FilterRow['parameter'][]

const isRare = (filter: FilterRow) => 'isRare' in filter
const RARE = FILTERS.filter(isRare)
const COMMON = FILTERS.filter(
  (filter) => !isRare(filter) && !ASKED_FIRST.includes(filter.parameter),
)

/** Every other filter: folded above the list on a phone, a column beside it where there is room. */
export function FilterPanel({ asked }: { asked: Asked }) {
  const active = toActiveFilters(asked).length
  return (
    <details className="filters">
      <summary>{words.page.filtersWithCount(active)}</summary>
      <div className="filters__groups">
        {COMMON.map((filter) => (
          <FilterControl key={filter.parameter} filter={filter} asked={asked} />
        ))}
        <MoreFilters asked={asked} />
        <KeptPlace asked={asked} />
        <button type="submit" className="button">
          {words.page.apply}
        </button>
      </div>
    </details>
  )
}

/** Filters fewer parents need. Open from the start when one is in force; afterwards the reader decides. */
function MoreFilters({ asked }: { asked: Asked }) {
  const { effectiveQuery } = asked.answer
  const isOpen = RARE.some((filter) => toValues(filter, effectiveQuery).length > 0)
  return (
    <details className="more-filters" open={isOpen}>
      <summary>{words.page.moreFilters}</summary>
      {RARE.map((filter) => (
        <FilterControl key={filter.parameter} filter={filter} asked={asked} />
      ))}
    </details>
  )
}

/** The device's position and what is around it are chosen by links; the form keeps them. */
function KeptPlace({ asked: { query } }: { asked: Asked }) {
  const { near, sort } = query
  const kept: Record<string, string | number> = {
    ...near,
    ...(sort === 'relevance' ? {} : { sort }),
    ...Object.fromEntries(
      [radius, unlocated].flatMap((filter) =>
        toValues(filter, query).map((value) => [filter.parameter, value]),
      ),
    ),
  }
  return Object.entries(kept).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ))
}
