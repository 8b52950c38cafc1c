import type { Centre } from '#src/centres/centre.ts'
import type { CentreSnapshot } from '#src/centres/centre-snapshot.ts'
import { toHex } from '#src/filings/ids/row-keys.ts'

/** All centres of a region, in a fixed order; equal content gives an equal version. */
export function toSnapshot(
  regionCode: string,
  centres: readonly Centre[],
  formerIds: Record<string, string>,
): CentreSnapshot {
  const dates = centres.flatMap(({ provenance }) =>
    Object.values(provenance).map(({ asOf }) => asOf),
  )
  const asOf = dates.sort().at(-1)
  const published = new Set(centres.map(({ id }) => id))
  const moved = Object.entries(formerIds).filter(
    ([from, to]) => published.has(to) && !published.has(from),
  )
  const content = {
    regionCode,
    ...(asOf ? { asOf } : {}),
    centres: [...centres].sort(bySubdistrictAndId),
    formerIds: Object.fromEntries(moved),
  }
  return { version: toHex(JSON.stringify(content), 12), ...content }
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b))
const bySubdistrictAndId = (a: Centre, b: Centre) =>
  compare(a.subdistrictCode, b.subdistrictCode) || compare(a.id, b.id)
