import type { CentreDocument } from '#search/centre-document.ts'
import { CLASS_GROUP_STANDARD } from '#src/centres/class-groups.ts'
import type { FeeUnit, ServiceType } from '#src/centres/codes.ts'

/** Values of a centre that filters compare and both engines hold; none of them depends on the day. */
export type FilterValues = {
  /** Ages taken, `to` exclusive; `undefined` when nothing is known. */
  ages: { fromInMonths: number; toInMonths: number } | undefined
  /** In the unit customary for the service; others cannot be compared. */
  feesInYuan: Partial<Record<ServiceType, number>>
  /** Minutes of the day: earliest opening and latest closing of any weekday. */
  opensAt: number | undefined
  closesAt: number | undefined
}

/** Units in which fees of a service are compared, the usual one first. */
const COMPARED_UNITS: Record<ServiceType, readonly FeeUnit[]> = {
  fullDay: ['month'],
  halfDay: ['month'],
  hourly: ['hour'],
  temporary: ['day', 'session'],
}

export function toFilterValues(document: CentreDocument): FilterValues {
  const hours = document.openingHours
  return {
    ages: toAges(document),
    feesInYuan: toComparableFees(document.services),
    opensAt: hours.length > 0 ? Math.min(...hours.map(({ opens }) => toMinutes(opens))) : undefined,
    closesAt:
      hours.length > 0 ? Math.max(...hours.map(({ closes }) => toMinutes(closes))) : undefined,
  }
}

/** `HH:MM` as minutes of the day. */
export function toMinutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}

/** As filed; else what the class groups span; one missing end is open. */
function toAges({ ageFromInMonths, ageToInMonths, classGroups }: CentreDocument) {
  const groups = classGroups.map(({ classGroup }) => CLASS_GROUP_STANDARD[classGroup])
  if (ageFromInMonths === undefined && ageToInMonths === undefined && groups.length === 0) {
    return undefined
  }
  const isFiled = ageFromInMonths !== undefined || ageToInMonths !== undefined
  return {
    fromInMonths: isFiled
      ? (ageFromInMonths ?? 0)
      : Math.min(...groups.map(({ fromInMonths }) => fromInMonths)),
    toInMonths: isFiled
      ? (ageToInMonths ?? 84)
      : Math.max(...groups.map(({ toInMonths }) => toInMonths)),
  }
}

/** A fee without a unit is taken in the usual one. */
function toComparableFees(services: CentreDocument['services']): FilterValues['feesInYuan'] {
  return Object.fromEntries(
    services.flatMap(({ serviceType, feeInYuan, feeUnit }) => {
      const units = COMPARED_UNITS[serviceType]
      const isComparable = feeUnit === undefined || units.includes(feeUnit)
      return feeInYuan !== undefined && isComparable ? [[serviceType, feeInYuan]] : []
    }),
  )
}
