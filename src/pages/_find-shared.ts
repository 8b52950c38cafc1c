import type { Centre } from '#src/centres/centre.ts'
import { type CentreSnapshot, findCentre, findStayingId } from '#src/centres/centre-snapshot.ts'

export type Shared = {
  /** In the order of the ids, each once. */
  centres: Centre[]
  /** Ids that are no centre's and never were. */
  unknown: string[]
}

/** The centres that an address names; one whose id has changed is found by both. */
export function findShared(ids: readonly string[], snapshot: CentreSnapshot): Shared {
  const centres = new Set<Centre>()
  const unknown: string[] = []
  for (const id of ids) {
    const centre = findCentre(snapshot, findStayingId(snapshot, id) ?? id)
    if (centre) centres.add(centre)
    else unknown.push(id)
  }
  return { centres: [...centres], unknown }
}
