import type { CalendarDate } from '#src/calendar/calendar-date.ts'

/** How many people live in a subdistrict, as the operator's table says; none is shipped. */
export type Population = {
  subdistrictCode: string
  people: number
  source: string
  asOf: CalendarDate
}
