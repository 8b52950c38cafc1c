import { useState } from 'react'
import { ChoiceField } from '#src/islands/ChoiceField.tsx'
import type { FilterProps } from '#src/islands/FilterPanel.tsx'
import { OptionGroup } from '#src/islands/OptionGroup.tsx'
import { toOptions } from '#src/islands/to-options.ts'
import { INSTITUTION_TYPE_LABELS, NATURE_LABELS } from '#src/text/codes.ts'
import { FILTER_GROUPS } from '#src/text/search-page.ts'

const GRADES = Object.fromEntries(
  ['A', 'B', 'C', 'D'].map((g) => [g, FILTER_GROUPS.gradeOption(g)]),
)
const OPENING_TIMES = ['07:00', '07:30', '08:00', '08:30', '09:00']
const CLOSING_TIMES = ['17:00', '17:30', '18:00', '18:30', '19:00', '20:00']

type Props = Pick<FilterProps, 'query' | 'facets' | 'onChoose'>

/** Filters fewer parents need. Open from the start when one is in force; afterwards the reader decides. */
export function MoreFilters({ query, facets, onChoose }: Props) {
  const [isOpen] = useState(
    query.institutionTypes.length > 0 ||
      query.natures.length > 0 ||
      query.qualityGrades.length > 0 ||
      query.openToOutsiders ||
      Boolean(query.opensBefore || query.closesAfter),
  )
  return (
    <details className="more-filters" open={isOpen}>
      <summary>{FILTER_GROUPS.more}</summary>
      <OptionGroup
        name="type"
        legend={FILTER_GROUPS.type}
        options={toOptions(INSTITUTION_TYPE_LABELS, facets.type)}
        selected={query.institutionTypes}
        onChange={onChoose}
      />
      <OptionGroup
        name="nature"
        legend={FILTER_GROUPS.nature}
        options={toOptions(NATURE_LABELS, facets.nature)}
        selected={query.natures}
        onChange={onChoose}
      />
      <OptionGroup
        name="grade"
        legend={FILTER_GROUPS.grade}
        options={toOptions(GRADES, facets.grade)}
        selected={query.qualityGrades}
        onChange={onChoose}
      />
      <ChoiceField
        name="opensBefore"
        label={FILTER_GROUPS.opensBefore}
        value={query.opensBefore}
        options={OPENING_TIMES}
        toLabel={FILTER_GROUPS.opensBeforeOption}
        onChange={onChoose}
      />
      <ChoiceField
        name="closesAfter"
        label={FILTER_GROUPS.closesAfter}
        value={query.closesAfter}
        options={CLOSING_TIMES}
        toLabel={FILTER_GROUPS.closesAfterOption}
        onChange={onChoose}
      />
      <OptionGroup
        name="outsiders"
        legend={FILTER_GROUPS.outsiders}
        options={toOptions({ 1: FILTER_GROUPS.outsidersOption }, facets.outsiders)}
        selected={query.openToOutsiders ? ['1'] : []}
        onChange={onChoose}
      />
    </details>
  )
}
