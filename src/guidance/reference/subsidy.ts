import { z } from 'zod'
import { calendarDateSchema } from '#src/calendar/calendar-date.ts'
import { referenceHeadSchema } from '#src/guidance/reference/reference-head.ts'

/** The national childcare subsidy, `content/reference/subsidy.json`. */
export const subsidySchema = referenceHeadSchema.extend({
  yuanPerYear: z.int().min(1),
  /** What one month of a part of a year is worth. */
  yuanPerMonth: z.int().min(1),
  /** Nothing is paid for days before. */
  startsOn: calendarDateSchema,
  /** Paid until the child is so old. */
  untilMonths: z.int().min(1),
  /** First and second check together, in working days. */
  checkedWithinWorkingDays: z.int().min(1),
  where: z.array(z.string().min(1)).min(1),
  bring: z.array(z.string().min(1)).min(1),
  /** Cases the plan leaves to the local office. */
  ask: z.array(z.string().min(1)),
  /** What is known, or is not, of rules of one province. */
  local: z.array(
    z.strictObject({ province: z.string().regex(/^\d{2}0000$/), text: z.string().min(1) }),
  ),
})
export type Subsidy = z.infer<typeof subsidySchema>
