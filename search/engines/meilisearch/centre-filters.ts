import type { CentreQuery } from '#search/centre-query.ts'
import { CONFIRMED_DAYS, isForAge } from '#search/centre-status.ts'
import type { FacetName } from '#search/engine.ts'
import { toFen } from '#search/engines/embedded/columns.ts'
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
import { toDayNumber } from '#search/engines/meilisearch/to-day-number.ts'
import { toMinutes } from '#search/filter-values.ts'
import { AVAILABILITY_DAYS, CLASS_GROUP_STANDARD } from '#src/centres/class-groups.ts'
import { type Availability, classGroupNameSchema } from '#src/centres/codes.ts'

/** Filters that no facet counts. Who says nothing about age, fee, hours or place does not pass them. */
export function toPlainFilters(query: CentreQuery): FilterExpression[] {
  const { ageInMonths, maxFeeInYuan, opensBefore, closesAfter, unlocated } = query
  return [
    ageInMonths !== undefined && isForAgeOf(ageInMonths),
    maxFeeInYuan !== undefined && isAtMost(toFeeField(query), toFen(maxFeeInYuan)),
    opensBefore !== undefined && isAtMost('opensAt', toMinutes(opensBefore)),
    closesAfter !== undefined && isAtLeast('closesAt', toMinutes(closesAfter)),
    unlocated ? is('unlocated', '1') : toRadiusFilter(query),
  ].filter((filter) => filter !== false)
}

const toRadiusFilter = ({ near, radiusInMetres }: CentreQuery): FilterExpression | false =>
  near !== undefined && radiusInMetres !== undefined && isWithin(near, radiusInMetres)

/** `ageTo` is exclusive. */
export const isForAgeOf = (ageInMonths: number): FilterExpression =>
  all([isAtMost('ageFrom', ageInMonths), isAtLeast('ageTo', ageInMonths + 1)])

/** The service whose fee is compared: the first one asked for, else full-day care. */
export const toFeeField = ({ serviceTypes }: CentreQuery) =>
  `feesInFen.${serviceTypes[0] ?? 'fullDay'}`

export type FacetFilters = Partial<Record<FacetName, FilterExpression>>

/** The filter of each facet for which something is asked. */
export function toFacetFilters(query: CentreQuery, on: string): FacetFilters {
  const asked: FacetFilters = {}
  const ask = (name: FacetName, values: readonly string[]) => {
    if (values.length > 0) asked[name] = isOneOf(name, values)
  }
  ask('service', query.serviceTypes)
  ask('subdistrict', query.subdistrictCodes)
  ask('nature', query.natures)
  ask('type', query.institutionTypes)
  ask('affordable', query.affordable ? ['1'] : [])
  ask('grade', query.qualityGrades)
  ask('outsiders', query.openToOutsiders ? ['1'] : [])
  if (query.availability.length > 0) {
    const filters = toAvailabilityFilters(query.ageInMonths, on)
    asked.availability = any(query.availability.map((value) => filters[value]))
  }
  return asked
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
