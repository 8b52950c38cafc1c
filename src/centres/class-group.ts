import { z } from 'zod'
import { calendarDateSchema } from '#src/calendar/calendar-date.ts'
import { availabilitySchema, classGroupNameSchema } from '#src/centres/codes.ts'

/** The classes of one age group in a centre. */
export const classGroupSchema = z.strictObject({
  classGroup: classGroupNameSchema,
  /** Number of classes. */
  classes: z.int().min(0).max(99).optional(),
  /** Children in the largest class. */
  classSize: z.int().min(1).max(99).optional(),
  /** Children for one carer: 5 means 1:5. */
  childrenPerCarer: z.number().min(1).max(50).optional(),
  /** Places (托位) of this group. */
  places: z.int().min(0).max(2000).optional(),
  availability: availabilitySchema.optional(),
  /** The day the availability was reported. */
  availabilityOn: calendarDateSchema.optional(),
})
export type ClassGroup = z.infer<typeof classGroupSchema>
