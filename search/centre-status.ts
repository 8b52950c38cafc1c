import type { CentreDocument } from '#search/centre-document.ts'
import { daysBetween } from '#src/calendar/days.ts'
import { takesAge, toAvailability } from '#src/centres/class-groups.ts'
import type { Availability, ClassGroupName } from '#src/centres/codes.ts'
import { type FilingState, isClosedOn, toFilingState } from '#src/centres/filing-state.ts'

/** Values confirmed longer ago than this say little. */
export const CONFIRMED_DAYS = 365

/** What depends on the day. */
export type CentreStatus = {
  filingState: FilingState
  unconfirmed: boolean
  /** 0 first, 1 unconfirmed, 2 suspended or withdrawn: this comes before every sort. */
  rank: 0 | 1 | 2
}

export function toCentreStatus(document: CentreDocument, on: string): CentreStatus {
  const unconfirmed = isUnconfirmed(document, on)
  const rank = isClosedOn(document, on) ? 2 : unconfirmed ? 1 : 0
  return { filingState: toFilingState(document, on), unconfirmed, rank }
}

function isUnconfirmed({ inLatestList, confirmedOn }: CentreDocument, on: string): boolean {
  return inLatestList === false || !confirmedOn || daysBetween(confirmedOn, on) > CONFIRMED_DAYS
}

/** From nothing known to the best news. */
export const AVAILABILITY_ORDER = ['unknown', 'full', 'limited', 'available'] as const

/** Free places for children of these ages, the worst of them; the best of all class groups without any. */
export function toBestAvailability(
  { classGroups }: Pick<CentreDocument, 'classGroups'>,
  ages: readonly number[],
  on: string,
): Availability {
  const orders = toChildren(ages).map((age) => {
    const groups = classGroups.map(({ classGroup }) => classGroup)
    const forAge = groups.filter((group) => takesAge(group, age))
    return AVAILABILITY_ORDER.indexOf(toBestOf(classGroups, forAge, on))
  })
  return AVAILABILITY_ORDER[Math.min(...orders)] ?? 'unknown'
}

/** The best that can be said on a day about free places in any of these class groups. */
export function toBestOf(
  classGroups: CentreDocument['classGroups'],
  groups: readonly ClassGroupName[],
  on: string,
): Availability {
  const orders = classGroups
    .filter(({ classGroup }) => groups.includes(classGroup))
    .map((group) => AVAILABILITY_ORDER.indexOf(toAvailability(group, on)))
  return AVAILABILITY_ORDER[Math.max(0, ...orders)] ?? 'unknown'
}

/** One child of any age where no age is asked for. */
export const toChildren = (ages: readonly number[]): readonly (number | undefined)[] =>
  ages.length > 0 ? ages : [undefined]
