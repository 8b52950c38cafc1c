import type { LoadedFilings } from '#src/filings/load-filings.ts'

/** More bad rows than this, and the list itself is probably wrong. */
const MOST_BAD_ROWS = 0.1
/** A list that lost more centres than this since the last release was probably cut off. */
const MOST_LOST_CENTRES = 0.2

type Counts = Pick<LoadedFilings['report']['counts'], 'rows' | 'rowsLeftOut' | 'centres'>

export type Refusal =
  | { gate: 'noCentres' }
  | { gate: 'badRows'; badRows: number; rows: number }
  | { gate: 'lostCentres'; centres: number; centresBefore: number }

/**
 * What speaks against publishing; nothing, as a rule. `centresBefore` counts the current release of the same
 * region, 0 when there is none.
 */
export function toRefusals(
  { rows, rowsLeftOut: badRows, centres }: Counts,
  centresBefore: number,
): Refusal[] {
  if (centres === 0) return [{ gate: 'noCentres' }]
  const refusals: Refusal[] = []
  if (badRows > rows * MOST_BAD_ROWS) refusals.push({ gate: 'badRows', badRows, rows })
  if (centres < centresBefore * (1 - MOST_LOST_CENTRES)) {
    refusals.push({ gate: 'lostCentres', centres, centresBefore })
  }
  return refusals
}
