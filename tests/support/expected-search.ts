import { type CentreDocument, toCentreDocument } from '#search/centre-document.ts'
import { type CentreQuery, EMPTY_QUERY } from '#search/centre-query.ts'
import type { FacetName, Facets } from '#search/engine.ts'
import { toValues } from '#search/filters/filter.ts'
import { BOUND_FILTERS, COUNTED_FILTERS, type WholeFilter } from '#search/filters/whole-filters.ts'
import type { Centre } from '#src/centres/centre.ts'
import { CLASS_GROUP_STANDARD, toAvailability } from '#src/centres/class-groups.ts'
import type { ServiceType } from '#src/centres/codes.ts'
import { toDistanceInMetres } from '#src/geo/distance-in-metres.ts'
import { GENERATED_ON } from '#tests/support/generated-centres.ts'

/** A plain reading of what filters mean, to hold against engines that are fast. */
type Asked = Partial<CentreQuery>

/** What a centre counts as in each facet, read apart from the table of filters; a newer filter speaks for itself. */
const VALUES: Partial<Record<FacetName, (centre: Centre, asked: Asked) => readonly string[]>> = {
  service: ({ services }) => [...new Set(services.map(({ serviceType }) => serviceType))],
  subdistrict: ({ subdistrictCode }) => [subdistrictCode],
  nature: ({ nature }) => (nature ? [nature] : []),
  type: ({ institutionType }) => (institutionType ? [institutionType] : []),
  affordable: ({ affordable }) => (affordable ? ['1'] : []),
  availability: (centre, asked) => toAvailabilityValues(centre, asked),
  grade: ({ qualityGrade }) => (qualityGrade ? [qualityGrade] : []),
  outsiders: ({ institutionType, openToOutsiders }) =>
    institutionType === 'employer' && openToOutsiders ? ['1'] : [],
  feature: ({ features = [] }) => features,
  meals: ({ providesMeals }) => (providesMeals ? ['1'] : []),
  cameras: ({ cameraCoverage, cameraDaysKept = 0 }) =>
    cameraCoverage || cameraDaysKept > 0 ? ['1'] : [],
  demonstration: ({ demonstrationLabels }) => (demonstrationLabels.length > 0 ? ['1'] : []),
}

const FACETS = COUNTED_FILTERS

const toHeld = ({ parameter, matching }: WholeFilter, centre: Centre, asked: Asked) =>
  VALUES[parameter as FacetName]?.(centre, asked) ??
  (matching.by === 'values' ? matching.toValues(toCentreDocument(centre)) : [])

export function toExpectedIds(centres: readonly Centre[], asked: Asked): string[] {
  return centres
    .filter((centre) => passesRest(centre, asked))
    .filter((centre) => FACETS.every((facet) => passesFacet(facet, centre, asked)))
    .map(({ id }) => id)
    .sort()
}

/** Centres without a position that would answer if a radius did not ask for one. */
export function toExpectedUnlocated(centres: readonly Centre[], asked: Asked): string[] {
  if (!asked.near || !asked.radiusInMetres || asked.unlocated) return []
  const { radiusInMetres: _, ...anywhere } = asked
  return toExpectedIds(
    centres.filter(({ locationWgs84 }) => !locationWgs84),
    anywhere,
  )
}

export function toExpectedFacets(centres: readonly Centre[], asked: Asked): Facets {
  const rest = centres.filter((centre) => passesRest(centre, asked))
  const facets = FACETS.map((facet) => {
    const others = FACETS.filter((other) => other !== facet)
    const counted = rest.filter((centre) =>
      others.every((other) => passesFacet(other, centre, asked)),
    )
    const held = counted.flatMap((centre) => toHeld(facet, centre, asked))
    return [facet.parameter, countBy(held)]
  })
  return Object.fromEntries(facets) as Facets
}

function passesFacet(facet: WholeFilter, centre: Centre, asked: Asked): boolean {
  const wanted = toValues(facet, asked)
  return wanted.length === 0 || toHeld(facet, centre, asked).some((value) => wanted.includes(value))
}

/** Those of the days that are asked for, if any are. */
function toAskedHours({ openingHours }: Centre, { days = [], openAtWeekend }: Asked) {
  const asked = days.length === 0 && openAtWeekend ? ['6', '7'] : days
  if (asked.length === 0) return openingHours
  return openingHours.filter(({ weekday }) => asked.includes(String(weekday)))
}

function passesRest(centre: Centre, asked: Asked): boolean {
  const { minFeeInYuan, maxFeeInYuan, opensBefore, closesAfter, near, radiusInMetres } = asked
  const service = asked.serviceTypes?.[0] ?? 'fullDay'
  const fee = toComparedFee(centre, service)
  const point = centre.locationWgs84
  const hours = toAskedHours(centre, asked)
  return (
    toAges(asked).every((age) => takesAge(centre, age)) &&
    (asked.without ?? []).every((exclusion) => !hasValue(centre, exclusion, asked)) &&
    (minFeeInYuan === undefined || (fee !== undefined && fee >= minFeeInYuan)) &&
    (maxFeeInYuan === undefined || (fee !== undefined && fee <= maxFeeInYuan)) &&
    (!opensBefore || hours.some(({ opens }) => opens <= opensBefore)) &&
    (!closesAfter || hours.some(({ closes }) => closes >= closesAfter)) &&
    (asked.unlocated
      ? !point
      : !near ||
        !radiusInMetres ||
        (!!point && toDistanceInMetres(near, point) <= radiusInMetres)) &&
    NEWER_BOUNDS.every((filter) => keepsBounds(filter, centre, asked))
  )
}

/** Filters by bounds that are read above; a newer one speaks for itself. */
const READ_HERE = ['age', 'otherAge', 'minFee', 'maxFee', 'opensBefore', 'closesAfter']
const NEWER_BOUNDS = BOUND_FILTERS.filter(({ parameter }) => !READ_HERE.includes(parameter))

function keepsBounds(filter: (typeof BOUND_FILTERS)[number], centre: Centre, asked: Asked) {
  const query = { ...EMPTY_QUERY, ...asked }
  const { columns, toBounds } = filter.matching
  return toValues(filter, query)
    .flatMap((value) => toBounds(value as never, query, GENERATED_ON))
    .every(({ column, atMost = Infinity, atLeast = -Infinity }) => {
      const held = columns[column]?.(toCentreDocument(centre))
      return held !== undefined && held <= atMost && held >= atLeast
    })
}

/** Fees of full-day and half-day care are compared by the month, of hourly care by the hour. */
export function toComparedFee({ services }: Pick<CentreDocument, 'services'>, type: ServiceType) {
  const unit = type === 'hourly' ? 'hour' : 'month'
  const fee = services.find(({ serviceType }) => serviceType === type)
  return fee?.feeUnit === unit ? fee.feeInYuan : undefined
}

function takesAge({ ageFromInMonths, ageToInMonths, classGroups }: Centre, age: number): boolean {
  if (ageFromInMonths !== undefined && ageToInMonths !== undefined) {
    return ageFromInMonths <= age && age < ageToInMonths
  }
  const spans = classGroups.map(({ classGroup }) => CLASS_GROUP_STANDARD[classGroup])
  return (
    spans.some(({ fromInMonths }) => fromInMonths <= age) &&
    spans.some(({ toInMonths }) => age < toInMonths)
  )
}

/** Ages when care begins. */
function toAges({ ageInMonths, otherAgesInMonths = [], start = '2026-11' }: Asked): number[] {
  const [year = 0, month = 0] = start.split('-').map(Number)
  const later = (year - 2026) * 12 + month - 11
  return [...(ageInMonths === undefined ? [] : [ageInMonths]), ...otherAgesInMonths].map(
    (age) => age + later,
  )
}

function hasValue(centre: Centre, exclusion: string, asked: Asked): boolean {
  const [parameter, code = ''] = exclusion.split('.')
  const facet = FACETS.find((each) => each.parameter === parameter)
  return facet !== undefined && toHeld(facet, centre, asked).includes(code)
}

/** The worst for any child. */
function toAvailabilityValues(centre: Centre, asked: Asked): string[] {
  const ages = toAges(asked)
  const values = ages.length > 0 ? ages.map((age) => toBest(centre, age)) : [toBest(centre)]
  const worst = [undefined, 'full', 'limited', 'available'].find((each) => values.includes(each))
  return worst === undefined ? [] : [worst]
}

function toBest({ classGroups }: Centre, age?: number): string | undefined {
  const known = classGroups
    .filter(({ classGroup }) => {
      const { fromInMonths, toInMonths } = CLASS_GROUP_STANDARD[classGroup]
      return age === undefined || (fromInMonths <= age && age < toInMonths)
    })
    .map((group) => toAvailability(group, GENERATED_ON))
  return ['available', 'limited', 'full'].find((value) => known.includes(value as 'full'))
}

function countBy(values: string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
  return counts
}
