import { z } from 'zod'
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
