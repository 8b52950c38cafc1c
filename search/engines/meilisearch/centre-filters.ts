import type { CentreQuery } from '#search/centre-query.ts'
import { CONFIRMED_DAYS, isForAge } from '#search/centre-status.ts'
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
import { toValues, YES } from '#search/filters/filter.ts'
import { toBounds, WHOLE_FILTERS } from '#search/filters/whole-filters.ts'
import { toDayNumber } from '#src/calendar/days.ts'
import { AVAILABILITY_DAYS, CLASS_GROUP_STANDARD } from '#src/centres/class-groups.ts'
import { type Availability, classGroupNameSchema } from '#src/centres/codes.ts'

/** Filters that no facet counts. Who says nothing about age, fee, hours or place does not pass them. */
export function toPlainFilters(query: CentreQuery): FilterExpression[] {
  const { near, radiusInMetres, unlocated } = query
  const bounds = toBounds(query).flatMap(({ column, atMost, atLeast }) => [
    ...(atMost === undefined ? [] : [isAtMost(column, atMost)]),
    ...(atLeast === undefined ? [] : [isAtLeast(column, atLeast)]),
  ])
  if (unlocated) return [...bounds, is('unlocated', YES)]
  const isNear = near !== undefined && radiusInMetres !== undefined
  return isNear ? [...bounds, isWithin(near, radiusInMetres)] : bounds
}

export type FacetFilters = Partial<Record<FacetName, FilterExpression>>

/** The filter of each facet for which something is asked. */
export function toFacetFilters(query: CentreQuery, on: string): FacetFilters {
  const asked: FacetFilters = {}
  for (const filter of WHOLE_FILTERS) {
    const values = toValues(filter, query)
    if (values.length === 0 || filter.matching.by === 'bounds') continue
    asked[filter.parameter as FacetName] =
      filter.matching.by === 'values'
        ? isOneOf(filter.parameter, values.map(String))
        : toAvailabilityFilter(query, on)
  }
  return asked
}

function toAvailabilityFilter(query: CentreQuery, on: string): FilterExpression {
  const filters = toAvailabilityFilters(query.ageInMonths, on)
  return any(query.availability.map((value) => filters[value]))
}

/** Centres whose best class group for the age was reported so, not too long ago. */
export function toAvailabilityFilters(
  ageInMonths: number | undefined,
  on: string,
): Record<Exclude<Availability, 'unknown'>, FilterExpression> {
  const today = toDayNumber(on)
  const groups = classGroupNameSchema.options.filter((group) =>
    isForAge(CLASS_GROUP_STANDARD[group], ageInMonths),
  )
  const isReported = (availability: Availability) =>
    any(
      groups.map((group) =>
        isBetween(`reported.${availability}.${group}`, today - AVAILABILITY_DAYS, today),
      ),
    )
  const [available, limited, full] = [
    isReported('available'),
    isReported('limited'),
    isReported('full'),
  ]
  return {
    available,
    limited: all([limited, not(available)]),
    full: all([full, not(limited), not(available)]),
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
