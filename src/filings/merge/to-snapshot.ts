import type { Centre } from '#src/centres/centre.ts'
import type { CentreSnapshot } from '#src/centres/centre-snapshot.ts'
import { toNewestDay } from '#src/centres/days-known.ts'
import { toHex } from '#src/filings/ids/key.ts'
import { hashOf } from '#src/kept/hash-of.ts'

/** All centres of a region, in a fixed order; equal content gives an equal version. */
export function toSnapshot(
  regionCode: string,
  centres: readonly Centre[],
  formerIds: Record<string, string>,
): CentreSnapshot {
  const asOf = toNewestDay(centres)
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
  return { version: toVersion(content), ...content }
}

/** A hash of the hashes of the centres and of what stands beside them. */
const toVersion = ({ centres, ...others }: Omit<CentreSnapshot, 'version'>): string =>
  toHex(JSON.stringify([others, centres.map(hashOf)]), 12)

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b))
const bySubdistrictAndId = (a: Centre, b: Centre) =>
  compare(a.subdistrictCode, b.subdistrictCode) || compare(a.id, b.id)
