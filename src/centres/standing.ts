import type { Centre } from '#src/centres/centre.ts'
import { toCentreVerdict } from '#src/centres/check-verdict.ts'
import { type FilingEvents, toFilingState } from '#src/centres/filing-state.ts'

/**
 * The four parts that the centres of a region fall into on a day, of which every number counts one or some: `filed`: in
 * force, or being renewed; `other`: suspended, ended, not filed, or nobody says; `absent`: the newest full list leaves it
 * out; `withdrawn`. The first two are those that a region has now.
 */
export type Standing = 'filed' | 'other' | 'absent' | 'withdrawn'

export type Standable = FilingEvents & Pick<Centre, 'inLatestList'>

export function toStanding(centre: Standable, on: string): Standing {
  const isWithdrawn = toFilingState(centre, on) === 'withdrawn'
  if (isWithdrawn || centre.inLatestList === false) return isWithdrawn ? 'withdrawn' : 'absent'
  const verdict = toCentreVerdict(centre, on)
  return verdict === 'filed' || verdict === 'renewing' ? 'filed' : 'other'
}

/** Whether a region has it now: it did not give its filing up, and no newest list leaves it out. */
export function isThere(centre: Standable, on: string): boolean {
  const standing = toStanding(centre, on)
  return standing === 'filed' || standing === 'other'
}

/** How many centres are of each part. */
export function countStandings(
  centres: readonly Standable[],
  on: string,
): Readonly<Record<Standing, number>> {
  const counts = { filed: 0, other: 0, absent: 0, withdrawn: 0 }
  for (const centre of centres) counts[toStanding(centre, on)] += 1
  return counts
}

/** How many centres each subdistrict has now, by code. */
export function countBySubdistrict(
  centres: readonly (Standable & { subdistrictCode: string })[],
  on: string,
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const centre of centres) {
    const { subdistrictCode } = centre
    if (isThere(centre, on)) counts.set(subdistrictCode, (counts.get(subdistrictCode) ?? 0) + 1)
  }
  return counts
}
