import { CLASS_AGES } from '#search/analyser/words/filter-patterns.ts'
import type { CentreDocument } from '#search/centre-document.ts'
import type { AskedStart, Filter, FilterMeaning } from '#search/filters/filter.ts'
import { zhHans as words, zhHansOfAddresses } from '#search/filters/words.ts'
import { monthsBetween } from '#src/calendar/days.ts'
import { CLASS_GROUP_STANDARD } from '#src/centres/class-groups.ts'

/** Children older than this are no matter of this portal. */
const MAX_MONTHS = 84
/** Childcare is for children below this age: 3岁以下 is everyone. */
export const CARE_ENDS_AT_MONTHS = 36

/** The age of the child today, in whole months. */
export const age = {
  kind: 'number',
  parameter: 'age',
  field: 'ageInMonths',
  min: 0,
  max: MAX_MONTHS,
  isWhole: true,
  options: Array.from({ length: CARE_ENDS_AT_MONTHS }, (_, months) => months),
  ...words.age,
} as const satisfies Filter

/** Children that should come along: a centre must take all of them. */
export const otherAge = {
  kind: 'numbers',
  parameter: 'otherAge',
  field: 'otherAgesInMonths',
  min: 0,
  max: MAX_MONTHS,
  most: 3,
  ...words.otherAge,
} as const satisfies Filter

export type AskedAges = AskedStart & {
  readonly ageInMonths?: number | undefined
  readonly otherAgesInMonths: readonly number[]
}

/** Ages of the children asked for when care begins; none when no age is asked for. */
export function toAskedAges(query: AskedAges, on: string): number[] {
  const { ageInMonths, otherAgesInMonths } = query
  const today = ageInMonths === undefined ? otherAgesInMonths : [ageInMonths, ...otherAgesInMonths]
  const ahead = toMonthsAhead(query, on)
  return today.map((months) => months + ahead)
}

const toMonthsAhead = ({ start }: AskedStart, on: string) =>
  start === undefined ? 0 : Math.max(0, monthsBetween(on, start))

export const meaningOfAge = (): FilterMeaning => ({
  ...zhHansOfAddresses.age,
  words: CLASS_AGES.map(([pattern, months]) => ({ pattern, toValues: () => [months] })),
  matching: {
    by: 'bounds',
    columns: {
      ageFrom: (centre) => toAgesTaken(centre)?.fromInMonths,
      ageTo: (centre) => toAgesTaken(centre)?.toInMonths,
    },
    toBounds,
  },
})

export const meaningOfOtherAge = (): FilterMeaning => ({
  ...zhHansOfAddresses.otherAge,
  matching: { by: 'bounds', columns: {}, toBounds },
})

/** The upper end is exclusive. */
function toBounds(today: number, query: AskedStart, on: string) {
  const months = today + toMonthsAhead(query, on)
  return [
    { column: 'ageFrom', atMost: months },
    { column: 'ageTo', atLeast: months + 1 },
  ]
}

/** As filed; else what the class groups span; one missing end is open. */
function toAgesTaken({ ageFromInMonths, ageToInMonths, classGroups }: CentreDocument) {
  if (ageFromInMonths !== undefined || ageToInMonths !== undefined) {
    return { fromInMonths: ageFromInMonths ?? 0, toInMonths: ageToInMonths ?? MAX_MONTHS }
  }
  const groups = classGroups.map(({ classGroup }) => CLASS_GROUP_STANDARD[classGroup])
  if (groups.length === 0) return undefined
  return {
    fromInMonths: Math.min(...groups.map(({ fromInMonths }) => fromInMonths)),
    toInMonths: Math.max(...groups.map(({ toInMonths }) => toInMonths)),
  }
}
