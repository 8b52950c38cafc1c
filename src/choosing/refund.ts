import type { RefundStep, Service } from '#src/centres/centre-parts.ts'
import { toFen } from '#src/choosing/cost.ts'

/** A sum that was paid for so many days, and on how many of them the child came. */
export type PaidStay = { paidInYuan: number; daysPaidFor: number; daysAttended: number }

/**
 * What comes back by the centre's own rule: reckoned where it is written in steps; its words where there are no more
 * than words; where no step speaks of so many days, that. Nothing is ever reckoned that the centre did not write.
 */
export type Refund =
  | { kind: 'reckoned'; step: RefundStep; daysLeft: number; fen: number }
  | { kind: 'notCovered' }
  | { kind: 'words'; rule: string }
  | { kind: 'none' }

export function toRefund(
  { refundSteps = [], refundRule }: Pick<Service, 'refundSteps' | 'refundRule'>,
  { paidInYuan, daysPaidFor, daysAttended }: PaidStay,
): Refund {
  if (refundSteps.length === 0) {
    return refundRule ? { kind: 'words', rule: refundRule } : { kind: 'none' }
  }
  const step = refundSteps.find(
    ({ attendedDaysAtMost }) =>
      attendedDaysAtMost === undefined || daysAttended <= attendedDaysAtMost,
  )
  if (!step) return { kind: 'notCovered' }
  const daysLeft = Math.max(0, daysPaidFor - daysAttended)
  const paidInFen = toFen(paidInYuan)
  const { refundInPercent } = step
  const share = refundInPercent === undefined ? daysLeft / daysPaidFor : refundInPercent / 100
  return { kind: 'reckoned', step, daysLeft, fen: Math.round(paidInFen * share) }
}
