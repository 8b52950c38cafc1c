import { z } from 'zod'
import { calendarDateSchema } from '#src/calendar/calendar-date.ts'
import { referenceHeadSchema } from '#src/guidance/reference/reference-head.ts'
import { citedSourceSchema } from '#src/guidance/shared-fields.ts'

/** Days of one kind of leave; `daysTo` where the employer decides within a range. */
const leaveRuleSchema = z.strictObject({
  kind: z.enum(['maternity', 'partner', 'childcare']),
  days: z.int().min(1).max(365),
  daysTo: z.int().min(1).max(365).optional(),
  /** Childcare leave: every year until the child is so old. */
  untilMonths: z.int().min(1).optional(),
  note: z.string().optional(),
})
export type LeaveRule = z.infer<typeof leaveRuleSchema>

/** What the regulation of one province says. */
const provinceLeaveSchema = z.strictObject({
  /** Division code of the province, six digits. */
  province: z.string().regex(/^\d{2}0000$/),
  name: z.string().min(2),
  source: citedSourceSchema,
  rules: z.array(leaveRuleSchema).min(1),
  /** What the regulation leaves open. */
  ask: z.array(z.string().min(1)),
})

/** Leave around a birth, `content/reference/leave.json`: only provinces whose rule was found in print. */
export const leaveSchema = referenceHeadSchema.extend({ provinces: z.array(provinceLeaveSchema) })

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
