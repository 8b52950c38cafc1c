import { type Filter, type FilterValue, type Named, toLabels } from '#search/filters/filter.ts'
import { FILTERS } from '#search/filters/table.ts'
import { toExcluded } from '#search/filters/without.ts'
import { zhHans as words } from '#search/filters/words.ts'

/** One value of a filter in words, as its chip has it. */
export function toChip(filter: Filter, value: FilterValue, subdistricts: Named): string {
  const text = String(value)
  switch (filter.kind) {
    case 'flag':
      return filter.chip
    case 'number':
    case 'numbers':
      return filter.toChip(value as number)
    case 'exclusions':
      return toExclusionChip(text, subdistricts)
    case 'codes':
      return filter.toChip?.(text) ?? toLabels(filter, subdistricts)[text] ?? text
    default:
      return filter.toChip(text)
  }
}

/** `nature.forProfit` in words. */
function toExclusionChip(exclusion: string, subdistricts: Named): string {
  const { parameter, code } = toExcluded(exclusion)
  const filter = FILTERS.find((each) => each.parameter === parameter)
  return words.without.toChip(filter ? toChip(filter, code, subdistricts) : exclusion)
}
