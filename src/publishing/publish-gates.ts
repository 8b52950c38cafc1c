/** More bad rows than this, and the list itself is probably wrong. */
const MOST_BAD_ROWS = 0.1
/** A list that lost more centres than this since the last release was probably cut off. */
const MOST_LOST_CENTRES = 0.2

export type GateNumbers = {
  rows: number
  badRows: number
  centres: number
  /** Centres of the current release of the same region, if there is one. */
  centresBefore?: number | undefined
}

export type Refusal =
  | { gate: 'badRows'; badRows: number; rows: number }
  | { gate: 'lostCentres'; centres: number; centresBefore: number }

/** What speaks against publishing; nothing, as a rule. */
export function toRefusals({ rows, badRows, centres, centresBefore = 0 }: GateNumbers): Refusal[] {
  const refusals: Refusal[] = []
  if (badRows > rows * MOST_BAD_ROWS) refusals.push({ gate: 'badRows', badRows, rows })
  if (centres < centresBefore * (1 - MOST_LOST_CENTRES)) {
    refusals.push({ gate: 'lostCentres', centres, centresBefore })
  }
  return refusals
}
