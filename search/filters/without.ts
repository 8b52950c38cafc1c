import type { Filter, FilterMeaning } from '#search/filters/filter.ts'
import { zhHans as words, zhHansOfAddresses } from '#search/filters/words.ts'

/** What a centre must not be: `nature.forProfit`, `affordable.1`. Who says nothing of it passes. */
export const without = {
  kind: 'exclusions',
  parameter: 'without',
  field: 'without',
  legend: words.without.legend,
} as const satisfies Filter

/** Codes may be the bureau's own words; parameters hold no full stop. */
const EXCLUSION = /^(?<parameter>[a-zA-Z]+)\.(?<code>.+)$/su

/** The filter and its value that an exclusion names. */
export function toExcluded(exclusion: string): { parameter: string; code: string } {
  const { parameter = '', code = '' } = EXCLUSION.exec(exclusion)?.groups ?? {}
  return { parameter, code }
}

export const meaningOfWithout = (): FilterMeaning => ({
  ...zhHansOfAddresses.without,
  matching: { by: 'others' },
})
