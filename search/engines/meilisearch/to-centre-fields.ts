import type { CentreDocument } from '#search/centre-document.ts'
import { YES } from '#search/filters/filter.ts'
import { BOUND_FILTERS, VALUE_FILTERS } from '#search/filters/whole-filters.ts'
import { toDayNumber } from '#src/calendar/days.ts'
import { availabilitySchema, classGroupNameSchema } from '#src/centres/codes.ts'
import { toStates } from '#src/centres/filing-state.ts'

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

const toOptionalDay = (date: string | undefined) => (date ? toDayNumber(date) : undefined)

/** First days of the states in which a centre is closed, and of the one after a suspension. */
function toClosedDays(document: CentreDocument) {
  const states = toStates(document)
  const suspended = states.findIndex(({ state }) => state === 'suspended')
  return {
    suspendedFrom: toOptionalDay(states[suspended]?.from),
    resumesOn: suspended < 0 ? undefined : toOptionalDay(states[suspended + 1]?.from),
    withdrawnOn: toOptionalDay(states.find(({ state }) => state === 'withdrawn')?.from),
  }
}

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
