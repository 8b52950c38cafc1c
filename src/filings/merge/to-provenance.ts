import type { Provenance } from '#src/centres/provenance.ts'
import type { CentreRecord } from '#src/filings/merge/merge-rows.ts'
import type { Entries, Entry, FilingRow } from '#src/filings/rows/filing-row.ts'

/**
 * Where the values of each centre come from, by field path. Most centres have the same fields from the same source and
 * day: they share one object, which nobody changes.
 */
export function toProvenances(): (record: CentreRecord) => Record<string, Provenance> {
  const shared = new Map<string, Record<string, Provenance>>()
  return ({ rows, entries }) => {
    const [row, ...others] = rows
    if (!row || others.length > 0) return toByField(entries, provenanceOf)
    const own = provenanceOf(row)
    const key = `${JSON.stringify(own)} ${[...entries.keys()].join(' ')}`
    const byField = shared.get(key) ?? toByField(entries, () => own)
    shared.set(key, byField)
    return byField
  }
}

function toByField(
  entries: Entries,
  originOf: (entry: Entry) => Provenance | undefined,
): Record<string, Provenance> {
  const byField: Record<string, Provenance> = {}
  for (const [field, entry] of entries) {
    const provenance = field.startsWith('row.') ? undefined : originOf(entry)
    if (provenance) byField[field] = provenance
  }
  return { ...byField }
}

function provenanceOf({ source, asOf, authority }: FilingRow | Entry): Provenance | undefined {
  return source && asOf ? { source, asOf, ...(authority ? { authority } : {}) } : undefined
}
