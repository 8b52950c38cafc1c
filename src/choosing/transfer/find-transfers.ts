import { byName } from '#src/centres/by-name.ts'
import { type Centre, toPublicPoint } from '#src/centres/centre.ts'
import { toCentreVerdict } from '#src/centres/check-verdict.ts'
import { CLASS_GROUP_STANDARD, toAvailability } from '#src/centres/class-groups.ts'
import type { Availability, ClassGroupName, ServiceType } from '#src/centres/codes.ts'
import { closesFrom } from '#src/centres/filing-state.ts'
import { toDistanceInMetres } from '#src/geo/distance-in-metres.ts'
import { PointGrid } from '#src/geo/point-grid.ts'
import { once } from '#src/lib/remember.ts'

/** A centre that children of another one could go to. */
export type Transfer = Pick<Centre, 'id' | 'legalName' | 'displayName' | 'subdistrictCode'> & {
  ages: Ages | undefined
  phone: string | undefined
  /** In a straight line; absent where one of the two has no public point. */
  metres: number | undefined
  serviceTypes: readonly ServiceType[]
  /** What its classes for these ages reported of free places, as far as it still counts. */
  reports: readonly Report[]
}

type Report = { classGroup: ClassGroupName; availability: Availability; on: string }

const FURTHEST_IN_METRES = 20_000
/** One page of a telephone, and as many calls as somebody makes. */
const MOST = 4

/** An end that nobody said is absent. */
type Ages = { from?: number | undefined; to?: number | undefined }

/** The ages a centre takes: as it says, else those of its classes; nothing where neither is known. */
export function toKnownAges({
  ageFromInMonths,
  ageToInMonths,
  classGroups,
}: Pick<Centre, 'ageFromInMonths' | 'ageToInMonths' | 'classGroups'>): Ages | undefined {
  const standards = classGroups.map(({ classGroup }) => CLASS_GROUP_STANDARD[classGroup])
  const isByClass = standards.length > 0
  const lowest = isByClass ? Math.min(...standards.map((one) => one.fromInMonths)) : undefined
  const highest = isByClass ? Math.max(...standards.map((one) => one.toInMonths)) : undefined
  const ages = { from: ageFromInMonths ?? lowest, to: ageToInMonths ?? highest }
  return ages.from === undefined && ages.to === undefined ? undefined : ages
}

const overlaps = (a: Ages, b: Ages) =>
  (a.from ?? 0) < (b.to ?? Number.POSITIVE_INFINITY) &&
  (b.from ?? 0) < (a.to ?? Number.POSITIVE_INFINITY)

/** Whether some children of a centre are of an age that another takes; of a centre that says none, nobody knows. */
const fitsAges = (ages: Ages | undefined, other: Centre): boolean => {
  const others = toKnownAges(other)
  return ages === undefined || (others !== undefined && overlaps(ages, others))
}

/** The classes of a centre for some of these ages. */
const toGroups = ({ classGroups }: Centre, ages: Ages = {}) =>
  classGroups.filter(({ classGroup }) => {
    const { fromInMonths: from, toInMonths: to } = CLASS_GROUP_STANDARD[classGroup]
    return overlaps(ages, { from, to })
  })

const toReports = (centre: Centre, ages: Ages | undefined, on: string): Report[] =>
  toGroups(centre, ages).flatMap((group) => {
    const availability = toAvailability(group, on)
    const { classGroup, availabilityOn } = group
    return availability === 'unknown' || !availabilityOn
      ? []
      : { classGroup, availability, on: availabilityOn }
  })

const hasPlaces = (centre: Centre, ages: Ages | undefined, on: string): boolean =>
  toReports(centre, ages, on).some(({ availability }) => availability !== 'full')

/**
 * Whether a family finds a way of care again that it had: full days, which nothing shorter makes up for, where there were
 * any. Of a centre that says none, nobody knows.
 */
function sharesService({ services }: Centre, other: Centre): boolean {
  const had = services.map(({ serviceType }) => serviceType)
  const wanted = had.includes('fullDay') ? ['fullDay'] : had
  return had.length === 0 || other.services.some(({ serviceType }) => wanted.includes(serviceType))
}

/** Whether every class for these ages is said to be full. */
const isFull = (centre: Centre, ages: Ages | undefined, on: string): boolean => {
  const known = toGroups(centre, ages)
  return known.length > 0 && known.every((group) => toAvailability(group, on) === 'full')
}

/** Whether its filing is in force, it takes children of any family, can be called, and nothing says that it will close. */
const canBeAsked = (centre: Centre, on: string): boolean =>
  toCentreVerdict(centre, on) === 'filed' &&
  centre.openToOutsiders !== false &&
  centre.phones.length > 0 &&
  !closesFrom(centre, on)

/**
 * Gives, of a centre that closes or is gone, the nearest filed ones that take some of the same ages for one of the same
 * services: those that report free places first, then others that do not say they are full. Where one of the two has no
 * point, to be of the same subdistrict is as near as anybody knows; where nobody knows its ages, those of any. Where these
 * are few, others of the region follow by name, those of other services last: no family is left without one to call as
 * long as there is one.
 */
export function findTransfers(
  centres: readonly Centre[],
  on: string,
): (centre: Centre) => Transfer[] {
  const open = centres.filter((centre) => canBeAsked(centre, on))
  const grid = new PointGrid(open, toPublicPoint)
  const named = once(() => open.toSorted(byName))
  const bySubdistrict = Map.groupBy(open, ({ subdistrictCode }) => subdistrictCode)
  return (centre) => {
    const ages = toKnownAges(centre)
    const here = toPublicPoint(centre)
    const find = (isWanted: (other: Centre) => boolean) => {
      const fits = (other: Centre) =>
        other.id !== centre.id && fitsAges(ages, other) && isWanted(other)
      const near = here ? grid.findNearest(here, FURTHEST_IN_METRES, MOST, fits) : []
      const unplaced = (bySubdistrict.get(centre.subdistrictCode) ?? []).filter(
        (other) => !(here && toPublicPoint(other)) && fits(other),
      )
      return [...near, ...unplaced].slice(0, MOST)
    }
    const isAlike = (other: Centre) => sharesService(centre, other)
    const isFree = (other: Centre) => hasPlaces(other, ages, on)
    const free = find((other) => isAlike(other) && isFree(other))
    const unsaid = find((other) => isAlike(other) && !isFree(other) && !isFull(other, ages, on))
    const near = [...free, ...unsaid].slice(0, MOST)
    // No more of a long list are looked at than are wanted.
    const findElsewhere = (isWanted: (other: Centre) => boolean, most: number) => {
      const isElse = (other: Centre) =>
        !near.includes(other) &&
        other.id !== centre.id &&
        fitsAges(ages, other) &&
        !isFull(other, ages, on)
      return named()
        .values()
        .filter((other) => isElse(other) && isWanted(other))
        .take(most)
        .toArray()
    }
    const alike = near.length < MOST ? findElsewhere(isAlike, MOST - near.length) : []
    const few = near.length + alike.length
    const others = few < MOST ? findElsewhere((other) => !isAlike(other), MOST - few) : []
    return [...near, ...alike, ...others].map((other) => {
      const there = toPublicPoint(other)
      return {
        id: other.id,
        legalName: other.legalName,
        displayName: other.displayName,
        subdistrictCode: other.subdistrictCode,
        ages: toKnownAges(other),
        phone: other.phones[0],
        metres: here && there && Math.round(toDistanceInMetres(here, there)),
        serviceTypes: other.services.map(({ serviceType }) => serviceType),
        reports: toReports(other, ages, on),
      }
    })
  }
}
