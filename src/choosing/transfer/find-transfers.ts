import { type Centre, toPublicPoint } from '#src/centres/centre.ts'
import { CLASS_GROUP_STANDARD, toAvailability } from '#src/centres/class-groups.ts'
import { closesFrom } from '#src/centres/filing-state.ts'
import { toDistanceInMetres } from '#src/geo/distance-in-metres.ts'
import { PointGrid } from '#src/geo/point-grid.ts'

/** A centre that children of another one could go to. */
export type Transfer = Pick<
  Centre,
  'id' | 'legalName' | 'displayName' | 'subdistrictCode' | 'ageFromInMonths' | 'ageToInMonths'
> & {
  phone: string | undefined
  /** In a straight line; absent where one of the two has no public point. */
  metres: number | undefined
  /** The day on which it reported free places for these ages; absent where it reported nothing that still counts. */
  placesReportedOn: string | undefined
}

const FURTHEST_IN_METRES = 20_000
/** One page of a telephone, and as many calls as somebody makes. */
const MOST = 4

type Ages = { from: number; to: number }

/** The ages a centre takes: as it says, else those of its classes, else all under three. */
function toAges({ ageFromInMonths, ageToInMonths, classGroups }: Centre): Ages {
  const standards = classGroups.map(({ classGroup }) => CLASS_GROUP_STANDARD[classGroup])
  const lowest = standards.length > 0 ? Math.min(...standards.map((one) => one.fromInMonths)) : 0
  const highest = standards.length > 0 ? Math.max(...standards.map((one) => one.toInMonths)) : 36
  return { from: ageFromInMonths ?? lowest, to: ageToInMonths ?? highest }
}

const overlaps = (a: Ages, b: Ages) => a.from < b.to && b.from < a.to

/** The newest day on which a centre reported free places for some of these ages, as far as it counts on a day. */
const toReportDay = ({ classGroups }: Centre, ages: Ages, on: string): string | undefined =>
  classGroups
    .filter((group) => {
      const { fromInMonths: from, toInMonths: to } = CLASS_GROUP_STANDARD[group.classGroup]
      return overlaps(ages, { from, to }) && /available|limited/.test(toAvailability(group, on))
    })
    .flatMap(({ availabilityOn }) => availabilityOn ?? [])
    .sort()
    .pop()

/** Whether every class for these ages is said to be full. */
const isFull = ({ classGroups }: Centre, ages: Ages, on: string): boolean => {
  const known = classGroups.filter((group) => {
    const { fromInMonths: from, toInMonths: to } = CLASS_GROUP_STANDARD[group.classGroup]
    return overlaps(ages, { from, to })
  })
  return known.length > 0 && known.every((group) => toAvailability(group, on) === 'full')
}

/** Whether it takes children in, and nothing says that it will not. */
const staysOpen = (centre: Centre, on: string): boolean =>
  centre.inLatestList !== false && !closesFrom(centre, on)

/**
 * Gives, of a centre that closes or is gone, the nearest that take children of the same ages: those that report free
 * places first, then others that do not say they are full. Where it has no point, those of its subdistrict.
 */
export function findTransfers(
  centres: readonly Centre[],
  on: string,
): (centre: Centre) => Transfer[] {
  const open = centres.filter((centre) => staysOpen(centre, on))
  const grid = new PointGrid(open, toPublicPoint)
  return (centre) => {
    const ages = toAges(centre)
    const here = toPublicPoint(centre)
    const find = (isWanted: (other: Centre) => boolean) => {
      const fits = (other: Centre) =>
        other.id !== centre.id && overlaps(ages, toAges(other)) && isWanted(other)
      if (here) return grid.findNearest(here, FURTHEST_IN_METRES, MOST, fits)
      return open
        .filter((other) => other.subdistrictCode === centre.subdistrictCode && fits(other))
        .slice(0, MOST)
    }
    const free = find((other) => toReportDay(other, ages, on) !== undefined)
    const unsaid = find((other) => !toReportDay(other, ages, on) && !isFull(other, ages, on))
    return [...free, ...unsaid].slice(0, MOST).map((other) => {
      const there = toPublicPoint(other)
      return {
        id: other.id,
        legalName: other.legalName,
        displayName: other.displayName,
        subdistrictCode: other.subdistrictCode,
        ageFromInMonths: other.ageFromInMonths,
        ageToInMonths: other.ageToInMonths,
        phone: other.phones[0],
        metres: here && there && Math.round(toDistanceInMetres(here, there)),
        placesReportedOn: toReportDay(other, ages, on),
      }
    })
  }
}
