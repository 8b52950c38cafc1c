import type { Centre } from '#src/centres/centre.ts'
import { toCentreVerdict } from '#src/centres/check-verdict.ts'
import { toFilingState } from '#src/centres/filing-state.ts'
import {
  type CompareQuestion,
  type CompareRow,
  ofRecord,
  type RowMaker,
} from '#src/choosing/compare-row.ts'
import { toClassRows } from '#src/choosing/rows/class-rows.ts'
import { toMoneyRows } from '#src/choosing/rows/money-rows.ts'
import { SAFETY_ROWS } from '#src/choosing/rows/safety-rows.ts'
import { zhHans as words } from '#src/choosing/words.ts'
import { toDistanceInMetres } from '#src/geo/distance-in-metres.ts'
import type { Point } from '#src/geo/locate.ts'
import { toAgeRangeText } from '#src/text/ages.ts'
import { FILING_STATE_LABELS } from '#src/text/codes.ts'
import { toDistanceText } from '#src/text/distance.ts'
import { toOpeningWords } from '#src/text/opening-hours.ts'

/** What differs between centres comes first: what all share decides nothing. */
export type Comparison = { differing: CompareRow[]; equal: CompareRow[] }

const STATE: RowMaker = {
  label: words.rows.state,
  path: 'filedOn',
  toLines: (centre, { on }) => [
    toCentreVerdict(centre, on) !== 'absent' && FILING_STATE_LABELS[toFilingState(centre, on)],
    centre.filedOn && words.filedOn(centre.filedOn),
    centre.inLatestList === false && words.unlisted,
  ],
}

const AGES: RowMaker = {
  label: words.rows.ages,
  path: 'ageFromInMonths',
  toLines: (centre) => [toAgeRangeText(centre.ageFromInMonths, centre.ageToInMonths)],
}

const HOURS: RowMaker = {
  label: words.rows.hours,
  path: 'openingHours',
  toLines: ({ openingHours }) => [toOpeningWords(openingHours)],
}

const toDistanceRow = (from: Point): RowMaker => ({
  label: words.rows.distance,
  path: 'locationWgs84',
  // Where a home is, is nobody's business.
  toLines: ({ institutionType, locationWgs84 }) => [
    institutionType !== 'homePoint' &&
      locationWgs84 &&
      toDistanceText(toDistanceInMetres(from, locationWgs84)),
  ],
})

/** Every row, in the order in which families ask. */
const toMakers = (
  centres: readonly Centre[],
  { ageInMonths, from }: CompareQuestion,
): readonly RowMaker[] => [
  STATE,
  AGES,
  ...toClassRows(centres, ageInMonths),
  ...(from ? [toDistanceRow(from)] : []),
  ...toMoneyRows(centres),
  HOURS,
  ofRecord('closures'),
  ofRecord('providesMeals'),
  ...SAFETY_ROWS,
]

const isEqual = ({ cells }: CompareRow) =>
  cells.every((lines) => lines.join('\n') === cells[0]?.join('\n'))

/** The rows of a comparison; a gap beside a value is a difference. */
export function toComparison(centres: readonly Centre[], question: CompareQuestion): Comparison {
  const rows = toMakers(centres, question).map(({ label, path, toLines }) => ({
    label,
    path,
    cells: centres.map((centre) => toLines(centre, question).flatMap((line) => line || [])),
  }))
  if (centres.length < 2) return { differing: rows, equal: [] }
  return { differing: rows.filter((row) => !isEqual(row)), equal: rows.filter(isEqual) }
}
