import { parseSmallNumber } from '#search/analyser/words/chinese-number.ts'
import { MONTHS_UNIT } from '#search/analyser/words/filter-patterns.ts'

/** Children older than this are no matter of this portal. */
const MAX_MONTHS = 84
/** Childcare is for children below this age: 3岁以下 is everyone. */
const CARE_ENDS_AT_MONTHS = 36

type AgeGroups = {
  from?: string
  unit?: string
  under?: string
  within?: string
  years?: string
  half?: string
  months?: string
  halfYear?: string
}

/**
 * The age in months that an age pattern found: a number; `none` when the words say an age that
 * excludes nobody (0-3岁, 3岁以下); `undefined` when it is no age of a small child.
 */
export function toAgeInMonths(groups: AgeGroups): number | 'none' | undefined {
  const { from, unit, under, within, years, half, months, halfYear } = groups
  if (halfYear) return 6
  if (from) {
    const start = Number(from) * (unit && MONTHS_UNIT.test(unit) ? 1 : 12)
    return start === 0 ? 'none' : checkAge(start)
  }
  const fromYears = years === undefined ? 0 : parseSmallNumber(years)
  const fromMonths = months === undefined ? 0 : parseSmallNumber(months)
  if (fromYears === undefined || fromMonths === undefined) return undefined
  const age = fromYears * 12 + fromMonths + (half ? 6 : 0)
  if (within && age >= CARE_ENDS_AT_MONTHS) return 'none'
  return checkAge(under || within ? age - 1 : age)
}

const checkAge = (months: number) => (months >= 0 && months <= MAX_MONTHS ? months : undefined)
