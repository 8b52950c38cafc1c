import { z } from 'zod'
import { calendarDateSchema, calendarMonthSchema } from '#src/calendar/calendar-date.ts'

const count = z.int().min(0)

/**
 * What was asked for and not found, at least so often in a month: a multiple of ten. A part nobody named is `any`, and
 * `other` stands for all cells of a month that are too small to be shown.
 */
export const shownNeedSchema = z.strictObject({
  month: calendarMonthSchema,
  subdistrictCode: z.string(),
  ageInMonths: z.string(),
  serviceType: z.string(),
  atLeast: count,
})
export type ShownNeed = z.infer<typeof shownNeedSchema>

/** What became of reports at the data desk, as it lies in the folder of a region for the next release. */
export const dataReportsSchema = z.strictObject({
  asOf: calendarDateSchema,
  /** Counted is what came, was closed or still waits on this day or later. */
  since: calendarDateSchema,
  /** Forms, equal ones too; those of a report that first came before `since` are not among them. */
  received: z.strictObject({ error: count, doorCheck: count }),
  /** Of the checks of a door those that found nothing wrong. */
  matched: count,
  /** Different reports that wait, however old; a check of a door has one for each thing that differs. */
  open: count,
  oldestOpenOn: calendarDateSchema.nullable(),
  closed: z.strictObject({
    corrected: count,
    notConfirmed: count,
    duplicate: count,
    notOurs: count,
  }),
  /** Of those closed, from the first report to its end; null where fewer than five were. */
  medianDays: z.number().min(0).nullable(),
  /** No totals: what is left out must not follow from a difference. */
  needs: z.array(shownNeedSchema),
})
export type DataReports = z.infer<typeof dataReportsSchema>
