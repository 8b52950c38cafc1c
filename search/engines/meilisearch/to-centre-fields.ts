import type { CentreDocument } from '#search/centre-document.ts'
import { toFen } from '#search/engines/embedded/columns.ts'
import { toDayNumber } from '#search/engines/meilisearch/to-day-number.ts'
import { toFilterValues } from '#search/filter-values.ts'
import { availabilitySchema, classGroupNameSchema } from '#src/centres/codes.ts'
import { toStates } from '#src/centres/filing-state.ts'

/**
 * What a centre is filtered, counted and sorted by. Days are numbers, so that what depends on today is a
 * comparison when a question is asked. Absent values are left out.
 */
export function toCentreFields(document: CentreDocument) {
  const { ages, feesInYuan, opensAt, closesAt } = toFilterValues(document)
  return {
    service: document.services.map(({ serviceType }) => serviceType),
    subdistrict: document.subdistrictCode,
    nature: document.nature,
    type: document.institutionType,
    affordable: document.affordable ? '1' : undefined,
    grade: document.qualityGrade,
    outsiders: document.openToOutsiders ? '1' : undefined,
    ageFrom: ages?.fromInMonths,
    ageTo: ages?.toInMonths,
    feesInFen: Object.fromEntries(
      Object.entries(feesInYuan).map(([service, fee]) => [service, toFen(fee)]),
    ),
    opensAt,
    closesAt,
    reported: toReportedDays(document),
    filedOn: toOptionalDay(document.filedOn),
    ...toClosedDays(document),
    confirmedOn: toOptionalDay(document.confirmedOn),
    inLatestList: document.inLatestList,
    _geo: document.pointWgs84,
    unlocated: document.pointWgs84 ? undefined : '1',
  }
}

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
