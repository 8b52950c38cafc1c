import type { Provenance, Sourced } from '#src/centres/provenance.ts'

/**
 * Where the value at a field path comes from. A path of a group (`staff`, `services.fullDay`) answers with
 * the newest of its parts.
 */
export function toProvenance({ provenance }: Sourced, path: string): Provenance | undefined {
  const own = provenance[path]
  if (own) return own
  return Object.entries(provenance)
    .filter(([field]) => field.startsWith(`${path}.`))
    .map(([, part]) => part)
    .reduce<Provenance | undefined>(
      (newest, part) => (newest && newest.asOf >= part.asOf ? newest : part),
      undefined,
    )
}
