import { type Filter, type FilterValue, toValues } from '#search/filters/filter.ts'
import { FILTERS } from '#search/filters/table.ts'
import { toChip } from '#search/filters/to-chip.ts'
import type { Asked, FromText } from '#src/components/search/search-answer.ts'

const SEPARATOR = '、'

/** Values of a filter that no parent chose: words of the question mean them. */
export function toUnderstoodValues(filter: Filter, { query, answer }: Asked): FilterValue[] {
  const chosen = toValues(filter, query)
  return toValues(filter, answer.effectiveQuery).filter((value) => !chosen.includes(value))
}

/**
 * Whether a value of the form came from words of the question, and the question without them: who takes the value
 * back takes the words back. Where no word says the value by name, it is the one word that names no other.
 */
export function toFromText(filter: Filter, value: FilterValue, asked: Asked): FromText | undefined {
  if (!toUnderstoodValues(filter, asked).includes(value)) return undefined
  const { understood } = asked.answer
  const named = understood.find(({ label }) => saysOneOf(label, [toOwnChip(filter, value, asked)]))
  if (named) return named
  const chips = FILTERS.flatMap((each) =>
    toUnderstoodValues(each, asked).map((meant) => toOwnChip(each, meant, asked)),
  )
  const [unnamed, ...more] = understood.filter(({ label }) => !saysOneOf(label, chips))
  return unnamed && more.length === 0 ? unnamed : { textWithout: asked.query.text }
}

const toOwnChip = (filter: Filter, value: FilterValue, { region }: Asked) =>
  toChip(filter, value, region.subdistricts)

const saysOneOf = (label: string, chips: readonly string[]) =>
  label.split(SEPARATOR).some((part) => chips.includes(part))
