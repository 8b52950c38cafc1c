import { z } from 'zod'
import { calendarDateSchema } from '#src/calendar/calendar-date.ts'
import { provenanceSourceSchema } from '#src/centres/codes.ts'

/** Where one value comes from. */
export const provenanceSchema = z.strictObject({
  source: provenanceSourceSchema,
  /** The day the value was true, by its source. */
  asOf: calendarDateSchema,
  /** Who answers for it, by post, never a person's name. */
  authority: z.string().optional(),
})
export type Provenance = z.infer<typeof provenanceSchema>

/** Provenance by field path, e.g. `address`, `services.fullDay.feeInYuan`, `certificates.fire.validTo`. */
export const provenanceByFieldSchema = z.record(z.string(), provenanceSchema)

/** What says where its values come from. */
type Sourced = { provenance: z.infer<typeof provenanceByFieldSchema> }

/** Centres of one list share their provenance. */
const newestOf = new WeakMap<Sourced['provenance'], string>()

/** The newest day any value of a centre was true, by its source; nothing where no source is known. */
export function toConfirmedOn({ provenance }: Sourced): string | undefined {
  const known = newestOf.get(provenance)
  if (known !== undefined) return known
  let newest: string | undefined
  for (const { asOf } of Object.values(provenance))
    if (newest === undefined || asOf > newest) newest = asOf
  if (newest !== undefined) newestOf.set(provenance, newest)
  return newest
}

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
