import type { Centre } from '#src/centres/centre.ts'
import { type CentreSnapshot, findCentre, findStayingId } from '#src/centres/centre-snapshot.ts'
import { type KnownIds, simplify, toFilingKey, toNameKey } from '#src/filings/ids/row-keys.ts'
import { toSnapshot } from '#src/filings/merge/to-snapshot.ts'

type Identified = { snapshot: CentreSnapshot; ids: KnownIds }

/** Ids that are published no more → those under which the same centres are now. */
type Moved = Record<string, string>

/** A centre of the same number or name that says where it is in the same words. */
function findSame({ snapshot, ids }: Identified, former: Centre): Centre | undefined {
  const { filingNumber, legalName, subdistrictCode, address = '' } = former
  const keys = [
    ...(filingNumber ? [toFilingKey(filingNumber)] : []),
    toNameKey(legalName, subdistrictCode),
  ]
  const to = keys.flatMap((key) => ids[key] ?? [])[0]
  const now = to === undefined ? undefined : findCentre(snapshot, to)
  const isSame =
    now &&
    (simplify(now.legalName) === simplify(legalName) ||
      simplify(now.address ?? '') === simplify(address))
  return isSame ? now : undefined
}

/**
 * Where somebody changed the id of a centre in ids.json, its former one leads to the new one for ever. `former`: centres
 * that were published before.
 */
export function keepFormerIds(
  now: Identified,
  former: readonly Centre[],
): Identified & { moved: Moved } {
  const { snapshot, ids } = now
  const used = new Set(Object.values(ids))
  const moved: Moved = {}
  for (const centre of former) {
    if (findCentre(snapshot, centre.id) || findStayingId(snapshot, centre.id)) continue
    const same = used.has(centre.id) ? undefined : findSame(now, centre)
    if (same) moved[centre.id] = same.id
  }
  if (Object.keys(moved).length === 0) return { ...now, moved }
  const formerIds = { ...snapshot.formerIds, ...moved }
  const added = Object.entries(formerIds).map(([from, to]) => [`id:${from}`, moved[to] ?? to])
  return {
    snapshot: toSnapshot(snapshot.regionCode, snapshot.centres, formerIds),
    ids: { ...ids, ...Object.fromEntries(added) },
    moved,
  }
}
