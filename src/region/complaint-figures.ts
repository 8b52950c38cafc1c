import { z } from 'zod'
import { calendarDateSchema, calendarMonthSchema } from '#src/calendar/calendar-date.ts'

/** Cases fewer than this are not told: somebody who knows one of them could find out about it. */
export const LEAST_TOLD = 5

/** How many cases; null where there are a few, or where another cell could be reckoned from it. */
const cell = z.union([z.literal(0), z.int().min(LEAST_TOLD)]).nullable()

const counts = {
  /** Handed in. */
  filed: cell,
  /** Of these, closed by now. */
  closed: cell,
  /** Closed as right in full or in part. */
  upheld: cell,
  /** Taken up once more after they were closed. */
  reopened: cell,
  /** Of those closed, in percent, whose every term was kept; null below five. */
  onTimeInPercent: z.int().min(0).max(100).nullable(),
  /** Of those closed, the middle of the days from handing in to the last closing (`toMedian`); null below five. */
  medianDays: z.number().min(0).multipleOf(0.5).nullable(),
}

/**
 * What became of complaints, as it lies in the folder of a region for the next release. No totals: what is left out
 * must not follow from a difference.
 */
export const complaintFiguresSchema = z.strictObject({
  asOf: calendarDateSchema,
  /** Counted is what was handed in from this month on. */
  since: calendarMonthSchema,
  months: z.array(z.strictObject({ month: calendarMonthSchema, ...counts })),
  /** By the ids of the complaint rules, with the label of that day. */
  matters: z.array(z.strictObject({ matter: z.string(), label: z.string(), ...counts })),
  /**
   * Questions to the authority, which are no complaints and stand in no line above. `answered`: told something by the desk;
   * days are those to the first answer.
   */
  enquiries: z
    .strictObject({
      received: cell,
      answered: cell,
      onTimeInPercent: counts.onTimeInPercent,
      medianDays: counts.medianDays,
    })
    .exactOptional(),
  /** Complaints of any age that wait, with a term that is over. */
  overdueNow: z.int().min(0),
  /** The last entry of the record that was there: counted from the entries up to it, the numbers are the same. */
  countedTo: z
    .strictObject({ seq: z.int().min(1), hash: z.string().regex(/^[0-9a-f]{64}$/) })
    .exactOptional(),
})
export type ComplaintFigures = z.infer<typeof complaintFiguresSchema>
export type FiguresLine = Pick<ComplaintFigures['months'][number], keyof typeof counts>
export type EnquiryFigures = NonNullable<ComplaintFigures['enquiries']>
