import type { Provenance, Sourced } from '#src/centres/provenance.ts'
import { toProvenance } from '#src/centres/to-provenance.ts'

/** Fields that share one source and day; `provenance` is absent for values nobody vouched for. */
export type SourceGroup = { provenance: Provenance | undefined; labels: string[] }

/** Field labels by where their values come from, in the order of the fields. */
export function groupSources(
  centre: Sourced,
  fields: readonly { label: string; path: string }[],
): SourceGroup[] {
  const groups = new Map<string, SourceGroup>()
  for (const { label, path } of fields) {
    const provenance = toProvenance(centre, path)
    const key = JSON.stringify(provenance ?? null)
    const group = groups.get(key)
    if (group) group.labels.push(label)
    else groups.set(key, { provenance, labels: [label] })
  }
  return [...groups.values()]
}
