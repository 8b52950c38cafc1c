import type { Centre } from '#src/centres/centre.ts'
import type { CentreSnapshot } from '#src/centres/centre-snapshot.ts'

const indexes = new WeakMap<CentreSnapshot, Map<string, Centre>>()

/** The centre of an id in a snapshot; the first question about a snapshot makes its index. */
export function findCentre(snapshot: CentreSnapshot, id: string): Centre | undefined {
  let index = indexes.get(snapshot)
  if (!index) {
    index = new Map(snapshot.centres.map((centre) => [centre.id, centre]))
    indexes.set(snapshot, index)
  }
  return index.get(id)
}
