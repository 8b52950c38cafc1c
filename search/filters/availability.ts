import { HAS_PLACES, HAS_PLACES_PATTERN } from '#search/analyser/words/filter-patterns.ts'
import type { Filter, FilterMeaning } from '#search/filters/filter.ts'
import { zhHans as words, zhHansOfAddresses } from '#search/filters/words.ts'
import { AVAILABILITY_LABELS } from '#src/text/codes.ts'

const { unknown: _, ...KNOWN_AVAILABILITY } = AVAILABILITY_LABELS

/** Availability now, for the age asked for if one is given, else for any class group. */
export const availability = {
  kind: 'codes',
  parameter: 'availability',
  field: 'availability',
  labels: KNOWN_AVAILABILITY,
  ...words.availability,
} as const satisfies Filter

export const meaningOfAvailability = (): FilterMeaning => ({
  ...zhHansOfAddresses.availability,
  words: [
    {
      pattern: HAS_PLACES_PATTERN,
      toValues: () => HAS_PLACES,
      label: zhHansOfAddresses.availability.understood,
    },
  ],
  matching: { by: 'day' },
})
