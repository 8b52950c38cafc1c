import type { RecordCheck } from '#src/filings/check/record-check.ts'
import { CLASS_GROUPS } from '#src/filings/rows/coded-fields.ts'

const CLASS_PLACES = CLASS_GROUPS.map(({ places }) => places)

/** Somewhat too much may be so and is looked at; this many times too much is a slip of the pen, and nobody knows which. */
export const BEYOND_BELIEF = 2

/** Sums that cannot be: more children or class places than places, more room inside than the building has. */
export function checkSums({ value, tell, leaveOut }: RecordCheck): void {
  const places = value<number>('places')
  const enrolled = value<number>('enrolled')
  const inClasses = CLASS_PLACES.reduce((sum, field) => sum + (value<number>(field) ?? 0), 0)
  const building = value<number>('buildingAreaInSquareMetres')
  if (building !== undefined && (value<number>('indoorAreaInSquareMetres') ?? 0) > building)
    tell('indoor-exceeds-building', 'indoorAreaInSquareMetres', String(building))
  if (places === undefined) return
  const most = places * BEYOND_BELIEF
  if (inClasses > most) {
    tell('class-places-doubtful', 'places', String(inClasses))
    leaveOut('places', ...CLASS_PLACES)
  } else if (inClasses > places) tell('class-places-exceed-places', 'places', String(inClasses))
  if (enrolled !== undefined && enrolled > most) {
    tell('enrolled-doubtful', 'enrolled', String(places))
    leaveOut('enrolled', 'places')
  } else if (enrolled !== undefined && enrolled > places)
    tell('enrolled-exceeds-places', 'enrolled', String(places))
}
