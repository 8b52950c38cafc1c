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
export type Sourced = { provenance: z.infer<typeof provenanceByFieldSchema> }

/** The newest day any value of a centre was true, by its source; nothing where no source is known. */
export function toConfirmedOn({ provenance }: Sourced): string | undefined {
  const days = Object.values(provenance).map(({ asOf }) => asOf)
  return days.sort().pop()
}
