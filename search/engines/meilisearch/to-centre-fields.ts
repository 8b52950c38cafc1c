import type { CentreDocument } from '#search/centre-document.ts'
import { toClosedDays, toOptionalDay } from '#search/closed-days.ts'
import { YES } from '#search/filters/filter.ts'
import { BOUND_FILTERS, VALUE_FILTERS } from '#search/filters/whole-filters.ts'
import { toDayNumber } from '#src/calendar/days.ts'
import { availabilitySchema, classGroupNameSchema } from '#src/centres/codes.ts'

/**
 * What a centre is filtered, counted and sorted by. Days are numbers, so that what depends on today is a
 * comparison when a question is asked. Absent values are left out.
 */
export function toCentreFields(document: CentreDocument) {
  return {
    ...Object.fromEntries(
      VALUE_FILTERS.map(({ parameter, matching }) => [
        parameter,
        toField(matching.toValues(document)),
      ]),
    ),
    ...Object.fromEntries(
      BOUND_FILTERS.flatMap(({ matching }) =>
        Object.entries(matching.columns).map(([column, toNumber]) => [column, toNumber(document)]),
      ),
    ),
    reported: toReportedDays(document),
    filedOn: toOptionalDay(document.filedOn),
    ...toClosedDays(document),
    confirmedOn: toOptionalDay(document.confirmedOn),
    inLatestList: document.inLatestList,
    _geo: document.pointWgs84,
    unlocated: document.pointWgs84 ? undefined : YES,
  }
}

/** One value as itself. */
const toField = (values: readonly string[]) => (values.length > 1 ? values : values[0])

/** The days on which each availability was reported, by class group: `available.infant`. */
const toReportedDays = ({ classGroups }: CentreDocument) =>
  Object.fromEntries(
    availabilitySchema.options.map((availability) => [
      availability,
      toDaysByGroup(classGroups.filter((group) => group.availability === availability)),
    ]),
  )

const toDaysByGroup = (groups: CentreDocument['classGroups']) =>
  Object.fromEntries(
    classGroupNameSchema.options.map((name) => [
      name,
      groups.flatMap(({ classGroup, availabilityOn }) =>
        classGroup === name && availabilityOn ? toDayNumber(availabilityOn) : [],
      ),
    ]),
  )
