import type { CentreQuery } from '#search/centre-query.ts'
import { type Columns, toFen } from '#search/engines/embedded/columns.ts'
import { toMinutes } from '#search/filter-values.ts'

type Passes = (document: number) => boolean

/** The service whose fee is compared: the first one asked for, else full-day care. */
export const toFeeColumn = ({ fees }: Columns, { serviceTypes }: CentreQuery): Uint32Array =>
  fees[serviceTypes[0] ?? 'fullDay']

/** Filters that no facet counts, but the radius. Who says nothing about age, fee or hours does not pass them. */
export function toPlainFilter(columns: Columns, query: CentreQuery): Passes {
  const filters = [
    toAgeFilter(columns, query),
    toFeeFilter(columns, query),
    toOpeningFilter(columns, query),
    toClosingFilter(columns, query),
    toUnlocatedFilter(columns, query),
  ].filter((filter) => filter !== undefined)
  return (document) => {
    for (const passes of filters) if (!passes(document)) return false
    return true
  }
}

function toAgeFilter({ ageFrom, ageTo }: Columns, { ageInMonths: age }: CentreQuery) {
  if (age === undefined) return undefined
  const passes: Passes = (document) =>
    (ageFrom[document] as number) <= age && age < (ageTo[document] as number)
  return passes
}

function toFeeFilter(columns: Columns, query: CentreQuery) {
  if (query.maxFeeInYuan === undefined) return undefined
  const fees = toFeeColumn(columns, query)
  const most = toFen(query.maxFeeInYuan)
  const passes: Passes = (document) => (fees[document] as number) <= most
  return passes
}

function toOpeningFilter({ opensAt }: Columns, { opensBefore }: CentreQuery) {
  if (!opensBefore) return undefined
  const latest = toMinutes(opensBefore)
  const passes: Passes = (document) => (opensAt[document] as number) <= latest
  return passes
}

function toClosingFilter({ closesAt }: Columns, { closesAfter }: CentreQuery) {
  if (!closesAfter) return undefined
  const earliest = toMinutes(closesAfter)
  const passes: Passes = (document) => (closesAt[document] as number) >= Math.max(1, earliest)
  return passes
}

function toUnlocatedFilter({ lat }: Columns, { unlocated }: CentreQuery) {
  if (!unlocated) return undefined
  const passes: Passes = (document) => Number.isNaN(lat[document])
  return passes
}

/** The radius, none when it does not apply. Who has no position does not pass it. */
export function toRadiusFilter(
  { radiusInMetres, unlocated }: CentreQuery,
  distances: Float32Array | undefined,
): Passes | undefined {
  if (radiusInMetres === undefined || unlocated || !distances) return undefined
  const passes: Passes = (document) => (distances[document] as number) <= radiusInMetres
  return passes
}
