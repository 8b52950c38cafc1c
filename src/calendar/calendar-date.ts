import { z } from 'zod'

/** A calendar day, `YYYY-MM-DD`, without a time zone. */
export const calendarDateSchema = z.iso.date()
export type CalendarDate = z.infer<typeof calendarDateSchema>

/** A time of day on the 24-hour clock, `HH:MM`; `24:00` is the end of the day. */
export const timeOfDaySchema = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/)

/** A month of a year, `YYYY-MM`. */
export const calendarMonthSchema = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)
