import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RefundStep } from '#src/centres/centre-parts.ts'
import { toRefund } from '#src/choosing/refund.ts'

const HALF_AT_TEN: RefundStep[] = [
  { attendedDaysAtMost: 0, refundInPercent: 100 },
  { attendedDaysAtMost: 10, refundInPercent: 50 },
  { refundInPercent: 0 },
]
const BY_DAY: RefundStep[] = [{}]
const paid = (paidInYuan: number, daysPaidFor: number, daysAttended: number) => ({
  paidInYuan,
  daysPaidFor,
  daysAttended,
})

describe("by the centre's own steps", () => {
  test.each([
    ['nothing attended: all of it', HALF_AT_TEN, paid(3680, 22, 0), 368_000],
    ['the last day of a step still belongs to it', HALF_AT_TEN, paid(3680, 22, 10), 184_000],
    ['a day later the next step holds', HALF_AT_TEN, paid(3680, 22, 11), 0],
    ['by the day: what was not used', BY_DAY, paid(9000, 92, 40), 508_696],
    ['by the day: all used up', BY_DAY, paid(9000, 92, 92), 0],
    ['by the day: never less than nothing', BY_DAY, paid(9000, 92, 100), 0],
    ['a third is rounded to the fen', [{ refundInPercent: 33.3 }], paid(100.01, 30, 3), 3330],
  ])('%s', (_name, refundSteps, stay, fen) => {
    expect(toRefund({ refundSteps }, stay)).toMatchObject({ kind: 'reckoned', fen })
  })

  test('days that no step speaks of are not reckoned', () => {
    const refundSteps = [{ attendedDaysAtMost: 5, refundInPercent: 80 }]
    expect(toRefund({ refundSteps }, paid(1000, 22, 6))).toEqual({ kind: 'notCovered' })
  })
})

test('a rule in words is shown and nothing is reckoned', () => {
  const refundRule = '按剩余整月退还'
  expect(toRefund({ refundRule }, paid(1000, 22, 6))).toEqual({ kind: 'words', rule: refundRule })
})

test('without a rule that is said', () => {
  expect(toRefund({}, paid(1000, 22, 6))).toEqual({ kind: 'none' })
})

const percent = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10)
const anyStep: fc.Arbitrary<RefundStep> = fc.oneof(
  percent.map((refundInPercent) => ({ refundInPercent })),
  fc.constant({}),
)
const anySum = fc.integer({ min: 0, max: 10_000_000 }).map((fen) => fen / 100)
const anyDays = fc.integer({ min: 1, max: 366 })

describe('whatever the rule', () => {
  test('what comes back is whole fen, never below nothing, never more than was paid', () => {
    fc.assert(
      fc.property(anyStep, anySum, anyDays, anyDays, (step, sum, days, attended) => {
        const refund = toRefund({ refundSteps: [step] }, paid(sum, days, attended))
        if (refund.kind !== 'reckoned') throw new Error(refund.kind)
        expect(Number.isSafeInteger(refund.fen)).toBe(true)
        expect(refund.fen).toBeGreaterThanOrEqual(0)
        expect(refund.fen).toBeLessThanOrEqual(Math.round(sum * 100))
      }),
    )
  })

  test('who paid more gets no less back, who came more often no more', () => {
    const toFen = (step: RefundStep, sum: number, days: number, attended: number) => {
      const refund = toRefund({ refundSteps: [step] }, paid(sum, days, attended))
      return refund.kind === 'reckoned' ? refund.fen : Number.NaN
    }
    fc.assert(
      fc.property(anyStep, anySum, anyDays, anyDays, (step, sum, days, attended) => {
        const fen = toFen(step, sum, days, attended)
        expect(toFen(step, sum + 1, days, attended)).toBeGreaterThanOrEqual(fen)
        expect(toFen(step, sum, days, attended + 1)).toBeLessThanOrEqual(fen)
      }),
    )
  })
})
