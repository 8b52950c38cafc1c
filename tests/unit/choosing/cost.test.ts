import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chargeUnitSchema, feeUnitSchema } from '#src/centres/codes.ts'
import { type CostTerms, type Stay, toCost } from '#src/choosing/cost.ts'

const STAY: Stay = { months: 3, daysInMonth: 22, hoursInDay: 2, ageInMonths: 10 }
const SUBSIDY = { yuanPerMonth: 300, untilMonths: 36 }

const ofFee = (feeInYuan: number, feeUnit: 'month' | 'week' | 'day' | 'hour' | 'session') =>
  ({ service: { feeInYuan, feeUnit }, extraCharges: [], depositInYuan: 0 }) satisfies CostTerms

describe('the fee of a service', () => {
  test.each([
    ['by the month for three months', ofFee(3680, 'month'), 3, 1_104_000],
    ['by the week, five days each', ofFee(880, 'week'), 14, 1_232_000],
    ['by the day', ofFee(238, 'day'), 66, 1_570_800],
    ['by the hour, two a day', ofFee(48, 'hour'), 132, 633_600],
    ['by the visit, one a day', ofFee(60, 'session'), 66, 396_000],
  ] as const)('%s', (_name, terms, quantity, fen) => {
    const { lines, totalInFen, gaps } = toCost(terms, STAY)
    expect(lines).toMatchObject([{ quantity, fen }])
    expect(totalInFen).toBe(fen)
    expect(gaps).toEqual([])
  })

  test.each([
    [1, 5],
    [3, 14],
    [12, 53],
    [36, 159],
  ])('by the week: %i months of 22 days are %i weeks, rounded up once', (months, quantity) => {
    const { lines } = toCost(ofFee(500, 'week'), { ...STAY, months })
    expect(lines).toMatchObject([{ quantity, fen: quantity * 50_000 }])
  })

  test('is summed in fen, without the crumbs of floating point', () => {
    const terms = { ...ofFee(0.1, 'day'), extraCharges: [toCharge('点心', 0.2, 'day')] }
    expect(toCost(terms, { ...STAY, months: 1, daysInMonth: 3 }).totalInFen).toBe(90)
  })
})

const toCharge = (item: string, amountInYuan: number, unit: (typeof UNITS)[number]) => ({
  item,
  amountInYuan,
  unit,
})
const UNITS = chargeUnitSchema.options

test('what is charged besides counts once, by the day, by the month and by the year begun', () => {
  const charges = [
    toCharge('被褥', 180, 'once'),
    toCharge('伙食费', 28, 'day'),
    toCharge('校车', 400, 'month'),
    toCharge('保险费', 100, 'year'),
  ]
  const { lines } = toCost(
    { ...ofFee(3680, 'month'), extraCharges: charges },
    { ...STAY, months: 13 },
  )
  expect(lines.map(({ item, quantity }) => [item, quantity])).toEqual([
    [undefined, 13],
    ['被褥', 1],
    ['伙食费', 286],
    ['校车', 13],
    ['保险费', 2],
  ])
})

test('a deposit stands beside the total, because it comes back', () => {
  const cost = toCost({ ...ofFee(1000, 'month'), depositInYuan: 500 }, { ...STAY, months: 1 })
  expect(cost).toMatchObject({ totalInFen: 100_000, depositInFen: 50_000 })
})

describe('what is not known is named and never taken for nothing', () => {
  test('a fee that is not given leaves no total', () => {
    const cost = toCost({ service: {}, extraCharges: [toCharge('被褥', 180, 'once')] }, STAY)
    expect(cost.totalInFen).toBeUndefined()
    expect(cost.netInFen).toBeUndefined()
    expect(cost.gaps).toEqual(['fee', 'deposit'])
  })

  test('a fee without its unit is no fee', () => {
    expect(toCost({ service: { feeInYuan: 100 }, extraCharges: [] }, STAY).gaps).toContain('fee')
  })

  test('other charges and a deposit that nobody spoke of', () => {
    const { service } = ofFee(1000, 'month')
    expect(toCost({ service }, STAY).gaps).toEqual(['extraCharges', 'deposit'])
  })

  test('a charge by the term, because nobody said how long a term is', () => {
    const charge = toCharge('材料费', 300, 'term')
    const cost = toCost({ ...ofFee(1000, 'month'), extraCharges: [charge] }, STAY)
    expect(cost.gaps).toEqual([{ charge }])
    expect(cost.totalInFen).toBe(300_000)
  })
})

test.each([
  ['体检费', 100, 'session'],
  ['延时费', 20, 'hour'],
] as const)('%s is not reckoned: nobody said how often', (item, yuan, unit) => {
  const charge = toCharge(item, yuan, unit)
  const cost = toCost({ ...ofFee(1000, 'month'), extraCharges: [charge] }, STAY)
  expect(cost).toMatchObject({ gaps: [{ charge }], totalInFen: 300_000 })
})

describe('the subsidy', () => {
  test.each([
    ['counts for every month of a stay before the third birthday', 10, 3, 900],
    ['ends with the third birthday', 34, 2, 600],
    ['is over for a child of three', 36, 0, 0],
  ])('%s', (_name, ageInMonths, months, yuan) => {
    const cost = toCost({ ...ofFee(1000, 'month'), subsidy: SUBSIDY }, { ...STAY, ageInMonths })
    expect(cost.subsidy).toMatchObject({ months, fen: yuan * 100 })
    expect(cost.netInFen).toBe(300_000 - yuan * 100)
  })

  test('is left out where nobody said how old the child is', () => {
    const stay = { ...STAY, ageInMonths: undefined }
    const cost = toCost({ ...ofFee(1000, 'month'), subsidy: SUBSIDY }, stay)
    expect(cost.subsidy).toBeUndefined()
    expect(cost.netInFen).toBe(cost.totalInFen)
  })

  test('never makes a centre pay', () => {
    const cost = toCost({ ...ofFee(100, 'month'), subsidy: SUBSIDY }, STAY)
    expect(cost.netInFen).toBe(0)
  })
})

const yuan = fc.integer({ min: 0, max: 10_000_000 }).map((fen) => fen / 100)
const anyTerms: fc.Arbitrary<CostTerms> = fc.record({
  service: fc.record({ feeInYuan: yuan, feeUnit: fc.constantFrom(...feeUnitSchema.options) }),
  extraCharges: fc.array(
    fc.record({
      item: fc.constant('点心'),
      amountInYuan: yuan,
      unit: fc.constantFrom(...UNITS),
    }),
    { maxLength: 30 },
  ),
  depositInYuan: yuan,
  subsidy: fc.constant(SUBSIDY),
})
const anyStay: fc.Arbitrary<Stay> = fc.record({
  months: fc.integer({ min: 1, max: 36 }),
  daysInMonth: fc.integer({ min: 1, max: 31 }),
  hoursInDay: fc.integer({ min: 1, max: 48 }).map((halves) => halves / 2),
  ageInMonths: fc.integer({ min: 0, max: 48 }),
})

describe('whatever a centre charges and however long a child stays', () => {
  test('every sum is whole fen, none is below nothing, and the lines make the total', () => {
    fc.assert(
      fc.property(anyTerms, anyStay, (terms, stay) => {
        const { lines, totalInFen, netInFen, subsidy } = toCost(terms, stay)
        const sums = [...lines.map(({ fen }) => fen), totalInFen, netInFen, subsidy?.fen]
        for (const fen of sums) {
          expect(Number.isSafeInteger(fen)).toBe(true)
          expect(fen).toBeGreaterThanOrEqual(0)
        }
        expect(lines.reduce((sum, { fen }) => sum + fen, 0)).toBe(totalInFen)
      }),
    )
  })

  test('a longer stay never costs less', () => {
    fc.assert(
      fc.property(anyTerms, anyStay, (terms, stay) => {
        const now = toCost(terms, stay).totalInFen ?? 0
        const longer = [
          { ...stay, months: stay.months + 1 },
          { ...stay, daysInMonth: stay.daysInMonth + 1 },
          { ...stay, hoursInDay: stay.hoursInDay + 0.5 },
        ]
        for (const one of longer) expect(toCost(terms, one).totalInFen).toBeGreaterThanOrEqual(now)
      }),
    )
  })
})
