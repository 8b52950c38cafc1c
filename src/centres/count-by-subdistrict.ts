import type { Centre } from '#src/centres/centre.ts'

/** How many centres each subdistrict has, by code; withdrawn ones do not count. */
export function countBySubdistrict(
  centres: readonly Pick<Centre, 'subdistrictCode' | 'withdrawnOn'>[],
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { subdistrictCode, withdrawnOn } of centres) {
    if (!withdrawnOn) counts.set(subdistrictCode, (counts.get(subdistrictCode) ?? 0) + 1)
  }
  return counts
}
