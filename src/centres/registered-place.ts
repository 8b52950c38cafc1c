import { z } from 'zod'
import { calendarDateSchema } from '#src/calendar/calendar-date.ts'

/**
 * A place that an office registered for the care of small children and that no filing list names: 已登记未备案. Only the
 * name is sure to be there.
 */
export const registeredPlaceSchema = z.strictObject({
  name: z.string().min(1).max(120),
  /** Other names it goes by. */
  aliases: z.array(z.string()),
  creditCode: z.string().optional(),
  registrationAuthority: z.string().optional(),
  registeredOn: calendarDateSchema.optional(),
  /** The office says that the registration itself was ended. */
  ended: z.boolean(),
  /** Whether the scope of business names care for small children; absent where the list has no scope. */
  scopeNamesCare: z.boolean().optional(),
  subdistrictCode: z.string().optional(),
  /** Absent for a home: it is somebody's own. */
  address: z.string().max(200).optional(),
  /** Fixed lines and service numbers: a mobile in such a list is somebody's own. */
  phones: z.array(z.string()),
  /** The day of the list, and who answers for it. */
  asOf: calendarDateSchema.optional(),
  authority: z.string().optional(),
})
export type RegisteredPlace = z.infer<typeof registeredPlaceSchema>
