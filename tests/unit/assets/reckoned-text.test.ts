import { describe, expect, test } from 'vitest'
import { toCostRows, toGapText, toRefundRows } from '#src/assets/cost/reckoned-text.ts'
import { toCost } from '#src/choosing/cost.ts'
import { toRefund } from '#src/choosing/refund.ts'

const STAY = { months: 3, daysInMonth: 22, hoursInDay: 2, ageInMonths: 10 }
const FULL_DAY = { serviceType: 'fullDay', feeInYuan: 3680, feeUnit: 'month' } as const

describe('the working of a cost', () => {
  test('reads line by line: what for, how reckoned, how much', () => {
    const cost = toCost(
      {
        service: FULL_DAY,
        extraCharges: [
          { item: '伙食费', amountInYuan: 28, unit: 'day' },
          { item: '被褥', amountInYuan: 180, unit: 'once' },
        ],
        depositInYuan: 1000,
        subsidy: { yuanPerMonth: 300, untilMonths: 36 },
      },
      STAY,
    )
    const rows = toCostRows(cost, FULL_DAY)
    expect(rows.map(({ label, working, sum }) => [label, working, sum])).toEqual([
      ['全日托', '3,680元/月 × 3个月', '11,040元'],
      ['伙食费', '28元/天 × 66天', '1,848元'],
      ['被褥', '只收一次', '180元'],
      ['合计', '', '13,068元'],
      ['育儿补贴', '300元 × 3个月', '−900元'],
      ['减去补贴，自家出', '', '12,168元'],
      ['押金', '另交，不算花费；退还办法以合同为准', '1,000元'],
    ])
    expect(toGapText(cost)).toBeUndefined()
  })

  test('is called what is known so far where something is not, and says what that is', () => {
    const charge = { item: '材料费', amountInYuan: 300, unit: 'term' } as const
    const cost = toCost({ service: FULL_DAY, extraCharges: [charge] }, STAY)
    expect(toCostRows(cost, FULL_DAY).at(-1)).toMatchObject({ label: '已知的合计' })
    expect(toGapText(cost)).toBe(
      '没有算进去的：材料费300元/学期：一学期几个月没有写明；押金未提供。签合同前问清。',
    )
  })

  test('says of what the family pays itself that something is missing', () => {
    const charge = { item: '活动费', amountInYuan: 33.33, unit: 'session' } as const
    const subsidy = { yuanPerMonth: 300, untilMonths: 36 }
    const cost = toCost(
      { service: FULL_DAY, extraCharges: [charge], depositInYuan: 0, subsidy },
      STAY,
    )
    expect(toCostRows(cost, FULL_DAY).at(-1)).toMatchObject({ label: '减去补贴，已知的里自家出' })
    expect(toGapText(cost)).toBe('没有算进去的：活动费33.33元/次：收几次没有写明。签合同前问清。')
  })

  test('gives no sum for a fee that was not published', () => {
    const service = { serviceType: 'fullDay' } as const
    const rows = toCostRows(toCost({ service: {} }, STAY), service)
    expect(rows).toMatchObject([{ working: '没有公布收费，算不出合计', sum: '' }])
  })
})

describe('the working of a refund', () => {
  const stay = { paidInYuan: 9000, daysPaidFor: 92, daysAttended: 40 }

  test('by the days that were not used', () => {
    const rows = toRefundRows(toRefund({ refundSteps: [{}] }, stay), stay)
    expect(rows).toMatchObject([
      { label: '用的哪一档', working: '其他情况按没有到托的天数退' },
      { label: '退回', working: '9,000元 × 没到托的52天 ÷ 92天', sum: '5,086.96元' },
    ])
  })

  test.each([
    ['words alone', { refundRule: '按剩余整月退还' }, /只公布了文字：“按剩余整月退还”/],
    ['no rule', {}, /没有公布退费规则/],
    [
      'steps that end before',
      { refundSteps: [{ attendedDaysAtMost: 5, refundInPercent: 80 }] },
      /没有写到这么多天/,
    ],
  ])('%s: nothing is reckoned, and why', (_name, rule, said) => {
    expect(toRefundRows(toRefund(rule, stay), stay)).toMatch(said)
  })
})
