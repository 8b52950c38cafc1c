import type { Settings } from 'meilisearch'
import { FREE_FIELDS } from '#search/engines/meilisearch/day-fields.ts'
import { toFeeColumn } from '#search/filters/max-fee.ts'
import { BOUND_FILTERS, VALUE_FILTERS } from '#search/filters/whole-filters.ts'
import { availabilitySchema, classGroupNameSchema, serviceTypeSchema } from '#src/centres/codes.ts'

const features = (filter: { equality: boolean; comparison: boolean }) => ({
  facetSearch: false,
  filter,
})
/** Fields of codes and words are equal or not, fields of numbers are compared. */
const codes = (...attributePatterns: string[]) => ({
  attributePatterns,
  features: features({ equality: true, comparison: false }),
})
const numbers = (...attributePatterns: string[]) => ({
  attributePatterns,
  features: features({ equality: false, comparison: true }),
})

/** What both kinds of index share: filters decide what matches, ranking words only order. */
const SHARED = {
  searchableAttributes: ['strong', 'fair', 'weak'],
  displayedAttributes: ['id', 'rank'],
  localizedAttributes: [{ attributePatterns: ['*'], locales: ['eng'] }],
  rankingRules: ['sort', 'words', 'attributeRank', 'id:asc'],
  // What is misspelt was settled before; words are entries, of which a letter more makes another.
  typoTolerance: { enabled: false },
  proximityPrecision: 'byAttribute',
  pagination: { maxTotalHits: 1_000_000 },
  faceting: { maxValuesPerFacet: 10_000 },
} satisfies Settings

const TEXT_FIELDS = codes('stamp', 'entries', 'grams', 'heldFrom', 'heldTo')

export const CENTRE_INDEX_SETTINGS: Settings = {
  ...SHARED,
  filterableAttributes: [
    TEXT_FIELDS,
    codes(...VALUE_FILTERS.map(({ parameter }) => parameter)),
    codes('inLatestList', 'unlocated', ...FREE_FIELDS),
    numbers(...BOUND_FILTERS.flatMap(({ matching }) => Object.keys(matching.columns))),
    numbers('suspendedFrom', 'resumesOn', 'withdrawnOn', 'confirmedOn'),
    numbers(
      ...availabilitySchema.options.flatMap((availability) =>
        classGroupNameSchema.options.map((group) => `reported.${availability}.${group}`),
      ),
    ),
    '_geo',
  ],
  sortableAttributes: [
    'id',
    'rank',
    'filedOn',
    '_geo',
    ...serviceTypeSchema.options.map((service) => toFeeColumn({ serviceTypes: [service] })),
  ],
}

export const PAGE_INDEX_SETTINGS: Settings = {
  ...SHARED,
  filterableAttributes: [
    TEXT_FIELDS,
    codes('kind', 'topic'),
    numbers('ageFrom', 'ageTo', 'reviewBy', 'shownFrom', 'shownTo'),
  ],
  sortableAttributes: ['id', 'rank'],
}
