import type { Filter, FilterMeaning } from '#search/filters/filter.ts'
import { zhHans as words, zhHansOfAddresses } from '#search/filters/words.ts'

/** Subdistricts, by the nine digits of their statistical code. Their names in a question are in the lexicon. */
export const subdistrict = {
  kind: 'codes',
  parameter: 'subdistrict',
  field: 'subdistrictCodes',
  labels: 'subdistricts',
  ...words.subdistrict,
} as const satisfies Filter

export const meaningOfSubdistrict = (): FilterMeaning => ({
  ...zhHansOfAddresses.subdistrict,
  matching: { by: 'values', toValues: ({ subdistrictCode }) => [subdistrictCode] },
})
