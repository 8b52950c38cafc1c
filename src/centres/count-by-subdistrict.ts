import { type FilingEvents, toFilingState } from '#src/centres/filing-state.ts'

/** How many centres each subdistrict has on a day, by code; withdrawn ones do not count. */
export function countBySubdistrict(
  centres: readonly (FilingEvents & { subdistrictCode: string })[],
  on: string,
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const centre of centres) {
    const { subdistrictCode } = centre
    if (toFilingState(centre, on) === 'withdrawn') continue
    counts.set(subdistrictCode, (counts.get(subdistrictCode) ?? 0) + 1)
  }
  return counts
}
