import type { CentreDocument } from '#search/centre-document.ts'
import { CONFIRMED_DAYS, toBestOf, toCentreStatus, toChildren } from '#search/centre-status.ts'
import { toClosedDays } from '#search/closed-days.ts'
import { toDayNumber } from '#src/calendar/days.ts'
import { AVAILABILITY_DAYS, takesAge } from '#src/centres/class-groups.ts'
import { type ClassGroupName, classGroupNameSchema } from '#src/centres/codes.ts'

/*
 * What of a centre depends on the day is kept as it is on the day of the index, with the last day on which that is true
 * of every centre: so long one question sorts and counts by it. On other days it is reckoned from what was reported.
 */

/** The days on which what is kept is true, both included; days since 1970. */
export type HeldDays = { from: number; to: number }

/** Whether what is kept is true on a day, `YYYY-MM-DD`. */
export function isHeld({ from, to }: HeldDays, on: string): boolean {
  const day = toDayNumber(on)
  return from <= day && day <= to
}

/** The class groups that take a child, as a field: 18 months are of `youngToddler_mixedAge`. */
const toField = (groups: readonly ClassGroupName[]) => `free.${groups.join('_')}`

const toGroups = (age: number | undefined) =>
  classGroupNameSchema.options.filter((group) => takesAge(group, age))

const ANY_AGE_AND_EACH = [undefined, ...Array.from({ length: 36 }, (_, months) => months)]
const GROUPS_BY_FIELD = new Map(
  ANY_AGE_AND_EACH.map((age) => toGroups(age))
    .filter((groups) => groups.length > 0)
    .map((groups) => [toField(groups), groups]),
)

/** Fields that say how free places stand for children of some age. */
export const FREE_FIELDS = [...GROUPS_BY_FIELD.keys()]

/**
 * The field that says how free places stand for these children; nothing where they are of class groups that differ, or
 * of none.
 */
export function toFreeField(ages: readonly number[]): string | undefined {
  const fields = new Set(toChildren(ages).map((age) => toField(toGroups(age))))
  const [field = '', ...others] = fields
  return others.length === 0 && GROUPS_BY_FIELD.has(field) ? field : undefined
}

/** What a centre is sorted and counted by on a day. */
export function toDayFields(document: CentreDocument, on: string) {
  const free = Array.from(GROUPS_BY_FIELD, ([field, groups]) => {
    const best = toBestOf(document.classGroups, groups, on)
    return [field.slice(field.indexOf('.') + 1), best === 'unknown' ? undefined : best]
  })
  return { rank: toCentreStatus(document, on).rank, free: Object.fromEntries(free) }
}

/** From a day until before the next one that changes anything. */
export function toHeldDays(documents: Iterable<CentreDocument>, on: string): HeldDays {
  const from = toDayNumber(on)
  let next = Number.MAX_SAFE_INTEGER
  for (const document of documents) {
    for (const day of toTurningDays(document)) {
      if (day > from && day < next) next = day
    }
  }
  return { from, to: next - 1 }
}

/** The first days of what depends on the day. */
function toTurningDays(document: CentreDocument): number[] {
  const { suspendedFrom, resumesOn, withdrawnOn } = toClosedDays(document)
  const { confirmedOn, classGroups } = document
  const known = [suspendedFrom, resumesOn, withdrawnOn].filter((day) => day !== undefined)
  const unconfirmed = confirmedOn ? [toDayNumber(confirmedOn) + CONFIRMED_DAYS + 1] : []
  const reports = classGroups.flatMap(({ availabilityOn }) => {
    if (!availabilityOn) return []
    const reportedOn = toDayNumber(availabilityOn)
    return [reportedOn, reportedOn + AVAILABILITY_DAYS + 1]
  })
  return [...known, ...unconfirmed, ...reports]
}
