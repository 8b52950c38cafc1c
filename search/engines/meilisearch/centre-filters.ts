import type { CentreQuery } from '#search/centre-query.ts'
import { CONFIRMED_DAYS, toChildren } from '#search/centre-status.ts'
import type { FacetName } from '#search/engine.ts'
import {
  all,
  any,
  exists,
  type FilterExpression,
  is,
  isAtLeast,
  isAtMost,
  isBetween,
  isOneOf,
  isWithin,
  not,
} from '#search/engines/meilisearch/filter-expression.ts'
import { toAskedAges } from '#search/filters/age.ts'
import { toValues, YES } from '#search/filters/filter.ts'
import { COUNTED_FILTERS, toBounds } from '#search/filters/whole-filters.ts'
import { toExcluded } from '#search/filters/without.ts'
import { toDayNumber } from '#src/calendar/days.ts'
import { AVAILABILITY_DAYS, takesAge } from '#src/centres/class-groups.ts'
import { type Availability, classGroupNameSchema } from '#src/centres/codes.ts'

/** Filters that no facet counts. Who says nothing about age, fee, hours or place does not pass them. */
export function toPlainFilters(query: CentreQuery, on: string): FilterExpression[] {
  const { near, radiusInMetres, unlocated } = query
  const bounds = toBounds(query, on).flatMap(({ column, orColumns = [], atMost, atLeast }) => {
    const columns = [column, ...orColumns]
    return [
      ...(atMost === undefined ? [] : [any(columns.map((name) => isAtMost(name, atMost)))]),
      ...(atLeast === undefined ? [] : [any(columns.map((name) => isAtLeast(name, atLeast)))]),
    ]
  })
  const exclusions = query.without.map((exclusion) => {
    const { parameter, code } = toExcluded(exclusion)
    return not(is(parameter, code))
  })
  const plain = [...bounds, ...exclusions]
  if (unlocated) return [...plain, is('unlocated', YES)]
  const isNear = near !== undefined && radiusInMetres !== undefined
  return isNear ? [...plain, isWithin(near, radiusInMetres)] : plain
}

export type FacetFilters = Partial<Record<FacetName, FilterExpression>>

/** The filter of each facet for which something is asked. */
export function toFacetFilters(query: CentreQuery, on: string): FacetFilters {
  const asked: FacetFilters = {}
  for (const filter of COUNTED_FILTERS) {
    const values = toValues(filter, query)
    if (values.length === 0) continue
    asked[filter.parameter as FacetName] =
      filter.matching.by === 'values'
        ? isOneOf(filter.parameter, values.map(String))
        : toAvailabilityFilter(query, on)
  }
  return asked
}

function toAvailabilityFilter(query: CentreQuery, on: string): FilterExpression {
  const filters = toAvailabilityFilters(toAskedAges(query, on), on)
  return any(query.availability.map((value) => filters[value]))
}

/** Centres whose best class group was reported so, not too long ago: for the age to whom it is worst. */
export function toAvailabilityFilters(
  ages: readonly number[],
  on: string,
): Record<Exclude<Availability, 'unknown'>, FilterExpression> {
  const today = toDayNumber(on)
  const isReported = (values: readonly Availability[], age: number | undefined) =>
    any(
      classGroupNameSchema.options
        .filter((group) => takesAge(group, age))
        .flatMap((group) =>
          values.map((value) =>
            isBetween(`reported.${value}.${group}`, today - AVAILABILITY_DAYS, today),
          ),
        ),
    )
  const isForAll = (...values: Availability[]) =>
    all(toChildren(ages).map((age) => isReported(values, age)))
  const available = isForAll('available')
  const limited = isForAll('available', 'limited')
  return {
    available,
    limited: all([limited, not(available)]),
    full: all([isForAll('available', 'limited', 'full'), not(limited)]),
  }
}

/** The three groups that come before every sort, as in `toCentreStatus`: confirmed, unconfirmed, closed. */
export function toRankFilters(on: string): FilterExpression[] {
  const today = toDayNumber(on)
  const closed = any([
    isAtMost('withdrawnOn', today),
    all([
      isAtMost('suspendedFrom', today),
      any([not(exists('resumesOn')), isAtLeast('resumesOn', today + 1)]),
    ]),
  ])
  const unconfirmed = any([
    is('inLatestList', false),
    not(exists('confirmedOn')),
    isAtMost('confirmedOn', today - CONFIRMED_DAYS - 1),
  ])
  return [all([not(closed), not(unconfirmed)]), all([not(closed), unconfirmed]), closed]
}
