import { z } from 'zod'
import { feeUnitSchema, serviceTypeSchema } from '#src/centres/codes.ts'

/** One form of service of a centre with what a parent pays for it. */
export const serviceSchema = z.strictObject({
  serviceType: serviceTypeSchema,
  /** Hours in words, as filed, e.g. `08:00-17:30`. */
  hours: z.string().optional(),
  /** Yuan with at most two decimals. */
  feeInYuan: z.number().min(0).max(100_000).multipleOf(0.01).optional(),
  feeUnit: feeUnitSchema.optional(),
  /** What the fee does or does not include, in words. */
  feeNote: z.string().optional(),
  /** e.g. `2小时`, in words. */
  minimumBooking: z.string().optional(),
  refundRule: z.string().optional(),
})
export type Service = z.infer<typeof serviceSchema>
