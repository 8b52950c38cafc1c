import type { Growth, GrowthMeasure, Sex } from '#src/guidance/reference/growth.ts'

/** So that a value on a line is on it: the table has one decimal. */
const toTwoDecimals = (value: number) => Math.round(value * 100) / 100

/** Whether a measure changes where children are measured standing instead of lying. */
export const isTakenStanding = (measure: GrowthMeasure): boolean =>
  measure === 'length' || measure === 'bmi'

/**
 * The values of the seven lines at an exact age in months: those of the table, or a straight way between two
 * neighbouring rows. Undefined outside the table. Between the last lying length and the first standing height
 * there is no way: the last row of lying lengths counts until then.
 */
export function toGrowthLines(
  { months, tables, standingFromMonths }: Growth,
  measure: GrowthMeasure,
  sex: Sex,
  ageInMonths: number,
): number[] | undefined {
  const rows = tables[measure][sex]
  const after = months.findIndex((month) => month >= ageInMonths)
  if (after < 0 || ageInMonths < (months[0] ?? 0)) return undefined
  const upper = rows[after] ?? []
  if (months[after] === ageInMonths) return upper
  const [fromMonth = 0, toMonth = 0] = [months[after - 1], months[after]]
  const lower = rows[after - 1] ?? []
  if (isTakenStanding(measure) && toMonth === standingFromMonths) return lower
  const share = (ageInMonths - fromMonth) / (toMonth - fromMonth)
  return lower.map((value, index) => toTwoDecimals(value + share * ((upper[index] ?? 0) - value)))
}

/**
 * Between which lines a value lies: 0 below the first, 1 between the first and the second … 7 above the last.
 * A value on a line counts as above it, but one on the last line is not above all.
 */
export function toGrowthBand(lines: readonly number[], value: number): number {
  const reached = lines.filter((line) => line <= value).length
  return value === lines[lines.length - 1] ? lines.length - 1 : reached
}
