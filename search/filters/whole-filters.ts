import type { CentreQuery } from '#search/centre-query.ts'
import {
  type Bound,
  type Filter,
  type FilterMeaning,
  type Matching,
  toValues,
} from '#search/filters/filter.ts'
import { FILTERS_IN_ADDRESSES, MEANINGS } from '#search/filters/table.ts'

export type WholeFilter = Filter & FilterMeaning

/** Every filter with all that is known of it, in the order of addresses. For the server. */
export const WHOLE_FILTERS: readonly WholeFilter[] = FILTERS_IN_ADDRESSES.map((filter) => ({
  ...filter,
  ...MEANINGS[filter.parameter](),
}))

type MatchingBy<By extends Matching['by']> = WholeFilter & { matching: { by: By } }

const isBy =
  <By extends Matching['by']>(by: By) =>
  (filter: WholeFilter): filter is MatchingBy<By> =>
    filter.matching.by === by

/** Filters by values that both engines keep and count. */
export const VALUE_FILTERS = WHOLE_FILTERS.filter(isBy('values'))
/** Filters by bounds, which nobody counts. */
export const BOUND_FILTERS = WHOLE_FILTERS.filter(isBy('bounds'))

/** Filters that are counted: by values, and by what is free on the day. */
export const COUNTED_FILTERS = WHOLE_FILTERS.filter(
  ({ matching: { by } }) => by === 'values' || by === 'day',
)

/** All bounds of a query on a day. */
export const toBounds = (query: CentreQuery, on: string): Bound[] =>
  BOUND_FILTERS.flatMap((filter) =>
    toValues(filter, query).flatMap((value) => filter.matching.toBounds(value as never, query, on)),
  )
