import type { CentreDocument } from '#search/centre-document.ts'
import { AVAILABILITY_ORDER, isForAge, toCentreStatus } from '#search/centre-status.ts'
import { CLASS_GROUP_STANDARD, toAvailability } from '#src/centres/class-groups.ts'
import { type ClassGroupName, classGroupNameSchema } from '#src/centres/codes.ts'

/** What depends on the day, one typed array a value; made once a day. */
export type DayColumns = {
  /** The day, `YYYY-MM-DD`. */
  on: string
  /** 0 first, 1 unconfirmed, 2 suspended or withdrawn. */
  ranks: Uint8Array
  /** Place in `AVAILABILITY_ORDER`, for each class group. */
  availability: Record<ClassGroupName, Uint8Array>
}

export function toDayColumns(documents: readonly CentreDocument[], on: string): DayColumns {
  const makeColumn = () => new Uint8Array(documents.length)
  const columns: DayColumns = {
    on,
    ranks: makeColumn(),
    availability: {
      infant: makeColumn(),
      youngToddler: makeColumn(),
      olderToddler: makeColumn(),
      mixedAge: makeColumn(),
    },
  }
  documents.forEach((document, at) => {
    columns.ranks[at] = toCentreStatus(document, on).rank
    for (const group of document.classGroups) {
      const column = columns.availability[group.classGroup]
      const order = AVAILABILITY_ORDER.indexOf(toAvailability(group, on))
      column[at] = Math.max(column[at] ?? 0, order)
    }
  })
  return columns
}

/** The columns of the class groups for an age; of all groups without one. */
export function toAvailabilityColumns(
  { availability }: DayColumns,
  ageInMonths: number | undefined,
): Uint8Array[] {
  return classGroupNameSchema.options
    .filter((group) => isForAge(CLASS_GROUP_STANDARD[group], ageInMonths))
    .map((group) => availability[group])
}
