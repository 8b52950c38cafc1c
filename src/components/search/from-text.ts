import { type Filter, type FilterValue, toValues } from '#search/filters/filter.ts'
import { toChip } from '#search/filters/to-chip.ts'
import type { Asked, FromText } from '#src/components/search/search-answer.ts'

/** Whether no parent chose a value that is in force: words of the question mean it. */
function isUnderstood(filter: Filter, value: FilterValue, { query, answer }: Asked): boolean {
  const isInForce = toValues(filter, answer.effectiveQuery).includes(value)
  return isInForce && !toValues(filter, query).includes(value)
}

/** How much of a chip a label says: all of it where it names it, else so many of its characters. */
function toLikeness(label: string, chip: string): number {
  if (label.split('、').includes(chip)) return Number.POSITIVE_INFINITY
  return [...new Set(chip)].filter((character) => label.includes(character)).length
}

/**
 * Whether a value of the form came from words of the question, and the question without them: who takes the value
 * back takes the words back. Where no word names the value, it is the one that says most of it.
 */
export function toFromText(filter: Filter, value: FilterValue, asked: Asked): FromText | undefined {
  if (!isUnderstood(filter, value, asked)) return undefined
  const { query, answer, region } = asked
  const chip = toChip(filter, value, region.subdistricts)
  const [likeliest] = answer.understood
    .map(({ label, textWithout }) => ({ textWithout, likeness: toLikeness(label, chip) }))
    .sort((a, b) => b.likeness - a.likeness)
  return likeliest && likeliest.likeness > 0 ? likeliest : { textWithout: query.text }
}
