import { daysBetween } from '#src/calendar/days.ts'
import type { ClassGroup } from '#src/centres/centre-parts.ts'
import type { Availability, ClassGroupName } from '#src/centres/codes.ts'

/** What the national standard asks of a class; ages are months, the upper end exclusive. */
export type ClassGroupStandard = {
  fromInMonths: number
  toInMonths: number
  maxClassSize: number
  /** 3 means at least one carer for three children; absent where the standard is silent. */
  childrenPerCarer?: number
}

/** Art. 19 and 20 of 国卫人口发〔2019〕58号, 托育机构设置标准（试行）. */
export const CLASS_GROUP_STANDARD: Record<ClassGroupName, ClassGroupStandard> = {
  infant: { fromInMonths: 6, toInMonths: 12, maxClassSize: 10, childrenPerCarer: 3 },
  youngToddler: { fromInMonths: 12, toInMonths: 24, maxClassSize: 15, childrenPerCarer: 5 },
  olderToddler: { fromInMonths: 24, toInMonths: 36, maxClassSize: 20, childrenPerCarer: 7 },
  mixedAge: { fromInMonths: 18, toInMonths: 36, maxClassSize: 18 },
}

/** Whether what is for these ages is for this child; it is for every one when no age is given. */
export const isForAge = (
  { fromInMonths, toInMonths }: { fromInMonths: number; toInMonths: number },
  ageInMonths: number | undefined,
): boolean => ageInMonths === undefined || (fromInMonths <= ageInMonths && ageInMonths < toInMonths)

/** Whether a class is one for a child of an age. */
export const takesAge = (name: ClassGroupName, ageInMonths: number | undefined): boolean =>
  isForAge(CLASS_GROUP_STANDARD[name], ageInMonths)

/** A report of free places counts for this many days; after that nobody can say (未知). */
export const AVAILABILITY_DAYS = 35

type Reported = Pick<ClassGroup, 'availability' | 'availabilityOn'>

/** What can be said on a day about free places of a class group. */
export function toAvailability(
  { availability, availabilityOn }: Reported,
  on: string,
): Availability {
  if (!availability || !availabilityOn) return 'unknown'
  const age = daysBetween(availabilityOn, on)
  return age >= 0 && age <= AVAILABILITY_DAYS ? availability : 'unknown'
}
