import { toListDay } from '#src/centres/days-known.ts'
import {
  countInstitutionTypes,
  countNatures,
  countServices,
  toAffordableShare,
  toHeadline,
} from '#src/statistics/by-kind.ts'
import { toRegionFigures, toSubdistrictFigures } from '#src/statistics/by-subdistrict.ts'
import { toCompleteness } from '#src/statistics/completeness.ts'
import {
  countRenewing,
  countSuspended,
  countUncounted,
  type StatisticsSource,
  toCounted,
} from '#src/statistics/counted-centres.ts'
import { toFeeFigures } from '#src/statistics/fees.ts'
import { toFilingDays } from '#src/statistics/filing-days.ts'

/** Every figure of a region on a day, from what its release publishes. */
export function toStatistics(source: StatisticsSource) {
  const centres = toCounted(source)
  const subdistricts = toSubdistrictFigures(source)
  return {
    on: source.on,
    asOf: source.snapshot.asOf,
    listDay: toListDay(source.snapshot.centres),
    total: toRegionFigures(subdistricts),
    renewing: countRenewing(centres, source.on),
    suspended: countSuspended(centres, source.on),
    uncounted: countUncounted(source),
    filingDays: toFilingDays(centres),
    headline: toHeadline(centres, source.on),
    subdistricts,
    services: countServices(centres),
    institutionTypes: countInstitutionTypes(centres),
    natures: countNatures(centres),
    affordable: toAffordableShare(centres),
    fees: toFeeFigures(centres),
    completeness: toCompleteness(centres),
    population: source.library.population,
  }
}
export type Statistics = ReturnType<typeof toStatistics>
