import { daysBetween } from '#src/calendar/days.ts'
import { toAgeOrigin, toExactAgeInMonths } from '#src/children/ages.ts'
import type { Growth, GrowthMeasure, Sex, TakenMeasure } from '#src/guidance/reference/growth.ts'

/** What was measured on a day: kilograms and centimetres. */
export type Measurement = { on: string } & Partial<Record<TakenMeasure, number>>

export type MeasuredChild = { birthOn: string; dueOn?: string | undefined; sex: Sex }

/** Where one value lies. Without a band the table does not speak of that age. */
export type GrowthReading = {
  on: string
  value: number
  /** Age the value is compared at; corrected for children born early. */
  ageInMonths: number
  corrected: boolean
  /** `toGrowthBand`: 0 below P3 … 7 above P97. */
  band?: number
}

/**
 * What a doctor should look at, or what was measured wrong: a step between neighbours (`rose`, `fell`), bands lost
 * since the highest of all (`lost`), no gain for months (`stalled`), a length that got smaller (`shrank`). At
 * `uncorrected` the age is counted from birth for the first time, so that the line changes and not the child.
 */
export type GrowthChange = {
  from: GrowthReading
  to: GrowthReading
  kind: 'rose' | 'fell' | 'lost' | 'stalled' | 'shrank' | 'uncorrected'
}

/** Crossing so many bands is worth a question. */
const BANDS_WORTH_A_QUESTION = 2

/** So long without any gain is worth a question; heads grow too slowly to say so. */
const DAYS_WORTH_A_QUESTION = 90
const ALWAYS_GAINS: readonly GrowthMeasure[] = ['weight', 'length']

/**
 * Lengths and heads do not shrink; a smaller value by more than this (cm) was measured wrong. From lying to
 * standing, at 24 months, the standard itself loses 0.7 cm.
 */
const SHRINKS_BY_CENTIMETRES = 1
const NEVER_SHRINKS: readonly GrowthMeasure[] = ['length', 'head']

/** Body mass index in kilograms by square metre, with one decimal as in the table. */
function toBmi({ weight, length }: Measurement): number | undefined {
  if (weight === undefined || length === undefined) return undefined
  return Math.round((weight / (length / 100) ** 2) * 10) / 10
}

/** The readings of one measure, oldest first. The body mass index needs weight and length of one day. */
export function toGrowthReadings(
  table: Growth,
  child: MeasuredChild,
  measure: GrowthMeasure,
  measurements: readonly Measurement[],
): GrowthReading[] {
  const readings: GrowthReading[] = []
  for (const measurement of [...measurements].sort((a, b) => (a.on < b.on ? -1 : 1))) {
    const { on } = measurement
    const value = measure === 'bmi' ? toBmi(measurement) : measurement[measure]
    if (value === undefined) continue
    const origin = toAgeOrigin(child.birthOn, child.dueOn, on)
    const ageInMonths = toExactAgeInMonths(origin, on)
    const lines = toGrowthLines(table, measure, child.sex, ageInMonths)
    const band = lines && toGrowthBand(lines, value)
    const corrected = origin !== child.birthOn
    readings.push({ on, value, ageInMonths, corrected, ...(band === undefined ? {} : { band }) })
  }
  return readings
}

const bandOf = ({ band = -1 }: GrowthReading) => band

/** The reading a later one is held against: of those with the highest band the last. */
function toHighest(readings: readonly GrowthReading[]): GrowthReading | undefined {
  let highest: GrowthReading | undefined
  for (const reading of readings) {
    if (reading.band === undefined) continue
    if (!highest || bandOf(reading) >= bandOf(highest)) highest = reading
  }
  return highest
}

/** The whole way of one measure (oldest first) where it needs words. Never a diagnosis. */
export function toGrowthChanges(
  measure: GrowthMeasure,
  readings: readonly GrowthReading[],
): GrowthChange[] {
  const changes: GrowthChange[] = []
  readings.forEach((to, index) => {
    const earlier = readings.slice(0, index)
    const from = earlier[index - 1]
    if (!from) return
    const loses = from.value - to.value > SHRINKS_BY_CENTIMETRES
    if (NEVER_SHRINKS.indexOf(measure) >= 0 && loses) {
      changes.push({ from, to, kind: 'shrank' })
      return
    }
    const before = earlier.filter(({ on }) => daysBetween(on, to.on) >= DAYS_WORTH_A_QUESTION).pop()
    if (before && ALWAYS_GAINS.indexOf(measure) >= 0 && to.value <= before.value) {
      changes.push({ from: before, to, kind: 'stalled' })
    }
    if (from.corrected && !to.corrected) {
      changes.push({ from, to, kind: 'uncorrected' })
      return
    }
    if (to.band === undefined) return
    const step = from.band === undefined ? 0 : to.band - from.band
    const highest = toHighest(earlier.filter(({ corrected }) => corrected === to.corrected))
    if (Math.abs(step) >= BANDS_WORTH_A_QUESTION) {
      changes.push({ from, to, kind: step > 0 ? 'rose' : 'fell' })
    } else if (highest && bandOf(highest) - to.band >= BANDS_WORTH_A_QUESTION) {
      changes.push({ from: highest, to, kind: 'lost' })
    }
  })
  return changes
}

/**
 * True when a weight is likely in jin (half kilograms): far above the last line, while half of it lies
 * between the lines.
 */
export function looksLikeJin(lines: readonly number[], kilograms: number): boolean {
  const [first = 0] = lines
  const last = lines[lines.length - 1] ?? 0
  return kilograms > last * 1.3 && kilograms / 2 >= first && kilograms / 2 <= last
}

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
