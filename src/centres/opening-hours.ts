import { z } from 'zod'
import { timeOfDaySchema } from '#src/calendar/calendar-date.ts'

/** Opening hours of one weekday; a day that is not listed is closed. */
export const openingHoursSchema = z.strictObject({
  /** 1 Monday … 7 Sunday. */
  weekday: z.int().min(1).max(7),
  opens: timeOfDaySchema,
  closes: timeOfDaySchema,
})
export type OpeningHours = z.infer<typeof openingHoursSchema>
