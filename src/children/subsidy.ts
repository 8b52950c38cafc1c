import { addMonths } from '#src/calendar/days.ts'
import { toAgeInMonths } from '#src/children/ages.ts'
import type { Subsidy } from '#src/guidance/reference/rights.ts'

/**
 * What the national plan gives one child. Two ends where the plan leaves open whether the month of the third
 * birthday counts.
 */
export type SubsidyAnswer = {
  /** `none`: three years old before it began. `whole`: all three years count. `part`: the months that are left. */
  kind: 'none' | 'whole' | 'part'
  /** First and last day of the time that counts; the last is the third birthday. */
  fromOn: string
  untilOn: string
  monthsAtLeast: number
  monthsAtMost: number
  yuanAtLeast: number
  yuanAtMost: number
}

/** The subsidy of a child born on a day (`YYYY-MM-DD`), under the national plan alone. */
export function toSubsidy(rule: Subsidy, birthOn: string): SubsidyAnswer {
  const { startsOn, untilMonths, yuanPerYear, yuanPerMonth } = rule
  const untilOn = addMonths(birthOn, untilMonths)
  if (birthOn >= startsOn) {
    const yuan = (untilMonths / 12) * yuanPerYear
    return {
      kind: 'whole',
      fromOn: birthOn,
      untilOn,
      monthsAtLeast: untilMonths,
      monthsAtMost: untilMonths,
      yuanAtLeast: yuan,
      yuanAtMost: yuan,
    }
  }
  const whole = untilOn > startsOn ? toAgeInMonths(startsOn, untilOn) : 0
  const atMost = untilOn > addMonths(startsOn, whole) ? whole + 1 : whole
  return {
    kind: untilOn > startsOn ? 'part' : 'none',
    fromOn: startsOn,
    untilOn,
    monthsAtLeast: whole,
    monthsAtMost: untilOn > startsOn ? atMost : 0,
    yuanAtLeast: whole * yuanPerMonth,
    yuanAtMost: untilOn > startsOn ? atMost * yuanPerMonth : 0,
  }
}
