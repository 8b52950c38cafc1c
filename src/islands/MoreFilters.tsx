import { useState } from 'react'
import { ChoiceField } from '#src/islands/ChoiceField.tsx'
import type { FilterProps } from '#src/islands/FilterPanel.tsx'
import { OptionGroup } from '#src/islands/OptionGroup.tsx'
import { INSTITUTION_TYPE_LABELS, NATURE_LABELS } from '#src/text/codes.ts'
import { FILTER_LABELS } from '#src/text/search.ts'
import { FILTER_GROUPS } from '#src/text/search-page.ts'

const GRADES = { A: 'A', B: 'B', C: 'C', D: 'D' }
const OPENING_TIMES = ['07:00', '07:30', '08:00', '08:30', '09:00']
const CLOSING_TIMES = ['17:00', '17:30', '18:00', '18:30', '19:00', '20:00']

type Props = Pick<FilterProps, 'query' | 'facets' | 'onChoose'>

/** Filters fewer parents need. Open from the start when one is in force; afterwards the reader decides. */
export function MoreFilters(props: Props) {
  const { institutionTypes, natures, qualityGrades, openToOutsiders, opensBefore, closesAfter } =
    props.query
  const chosen = [...institutionTypes, ...natures, ...qualityGrades, opensBefore, closesAfter]
  const [isOpen] = useState(openToOutsiders || chosen.some(Boolean))
  return (
    <details className="more-filters" open={isOpen}>
      <summary>{FILTER_GROUPS.more}</summary>
      <OptionGroup
        {...props}
        name="type"
        labels={INSTITUTION_TYPE_LABELS}
        selected={institutionTypes}
      />
      <OptionGroup {...props} name="nature" labels={NATURE_LABELS} selected={natures} />
      <OptionGroup {...props} name="grade" labels={GRADES} selected={qualityGrades} />
      <ChoiceField
        {...props}
        name="opensBefore"
        value={opensBefore}
        options={OPENING_TIMES}
        toLabel={FILTER_LABELS.opensBefore}
      />
      <ChoiceField
        {...props}
        name="closesAfter"
        value={closesAfter}
        options={CLOSING_TIMES}
        toLabel={FILTER_LABELS.closesAfter}
      />
      <OptionGroup
        {...props}
        name="outsiders"
        labels={{ 1: FILTER_GROUPS.outsidersOption }}
        selected={openToOutsiders ? ['1'] : []}
      />
    </details>
  )
}
