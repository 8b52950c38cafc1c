import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  looksLikeJin,
  toGrowthBand,
  toGrowthChanges,
  toGrowthLines,
  toGrowthReadings,
} from '#src/children/growth-readings.ts'
import { growthSchema } from '#src/guidance/reference/growth.ts'
import { readReference } from '#tests/support/read-reference.ts'

const table = readReference('growth', growthSchema)
const measure = fc.constantFrom(
  'weight' as const,
  'length' as const,
  'head' as const,
  'bmi' as const,
)
const sex = fc.constantFrom('male' as const, 'female' as const)
const age = fc.double({ min: 0, max: 36, noNaN: true })

test('at a published age the lines are the published values', () => {
  expect(toGrowthLines(table, 'weight', 'male', 6)).toEqual([6.9, 7.4, 7.9, 8.4, 9.1, 9.7, 10.3])
  expect(toGrowthLines(table, 'head', 'female', 12)?.[3]).toBe(45.1)
})

test('between two published ages the lines lie on the straight way between them', () => {
  expect(toGrowthLines(table, 'weight', 'male', 25.5)?.[3]).toBe(12.85)
  expect(toGrowthLines(table, 'weight', 'male', 6.5)?.[0]).toBe(7.05)
})

test('nothing is said beyond the table', () => {
  expect(toGrowthLines(table, 'weight', 'male', 36.01)).toBeUndefined()
  expect(toGrowthLines(table, 'weight', 'male', -0.01)).toBeUndefined()
})

test('no line leads from lying length to standing height', () => {
  expect(toGrowthLines(table, 'length', 'male', 23.9)).toEqual(
    toGrowthLines(table, 'length', 'male', 23),
  )
  expect(toGrowthLines(table, 'weight', 'male', 23.5)?.[3]).toBe(12.5)
})

test('lines never cross and never leave the two rows around them', () => {
  let between = 0
  fc.assert(
    fc.property(measure, sex, age, (of, who, months) => {
      const lines = toGrowthLines(table, of, who, months) ?? []
      expect(lines).toHaveLength(7)
      const upper = table.months.findIndex((month) => month >= months)
      between += Number(table.months[upper] !== months)
      const rows = [upper - 1, upper].map((row) => table.tables[of][who][Math.max(0, row)] ?? [])
      lines.forEach((line, index) => {
        if (index > 0) expect(line).toBeGreaterThan(lines[index - 1] ?? 0)
        const ends = rows.map((row) => row[index] ?? 0)
        expect(line).toBeGreaterThanOrEqual(Math.min(...ends) - 0.005)
        expect(line).toBeLessThanOrEqual(Math.max(...ends) + 0.005)
      })
    }),
  )
  expect(between).toBeGreaterThan(30)
})

test('more is never in a lower band', () => {
  const value = fc.double({ min: 1, max: 30, noNaN: true })
  fc.assert(
    fc.property(age, value, value, (months, a, b) => {
      const lines = toGrowthLines(table, 'weight', 'female', months) ?? []
      const [low, high] = [Math.min(a, b), Math.max(a, b)]
      expect(toGrowthBand(lines, low)).toBeLessThanOrEqual(toGrowthBand(lines, high))
    }),
  )
})

test.each([
  [6.8, 0],
  [6.9, 1],
  [7.39, 1],
  [8.4, 4],
  [10.3, 6],
  [10.31, 7],
])('%s kg of a boy of six months is in band %s', (kilograms, band) => {
  expect(toGrowthBand(table.tables.weight.male[6] ?? [], kilograms)).toBe(band)
})

const boy = { birthOn: '2025-01-10', sex: 'male' } as const

test('a child born early is compared at the corrected age, and not before the expected day', () => {
  const early = { ...boy, dueOn: '2025-03-10' }
  const [before, at6] = toGrowthReadings(table, early, 'weight', [
    { on: '2025-09-10', weight: 8.4 },
    { on: '2025-02-10', weight: 2.4 },
  ])
  expect(before).toMatchObject({ corrected: true })
  expect(before?.band).toBeUndefined()
  expect(at6).toMatchObject({ ageInMonths: 6, band: 4, corrected: true })
})

test('two bands down between two visits is worth a question, one is not', () => {
  const readings = toGrowthReadings(table, boy, 'weight', [
    { on: '2025-07-10', weight: 8.5 },
    { on: '2025-09-10', weight: 8.6 },
    { on: '2026-01-10', weight: 8.7 },
  ])
  expect(readings.map(({ band }) => band)).toEqual([4, 3, 1])
  expect(toGrowthChanges('weight', readings)).toMatchObject([
    { kind: 'fell', from: { on: '2025-09-10' }, to: { on: '2026-01-10' } },
  ])
})

test('bands lost little by little, and three months without a gain, are told', () => {
  const readings = toGrowthReadings(table, boy, 'weight', [
    { on: '2025-04-10', weight: 7 },
    { on: '2025-07-10', weight: 8.2 },
    { on: '2025-10-10', weight: 8.6 },
    { on: '2026-01-10', weight: 8.6 },
  ])
  const changes = toGrowthChanges('weight', readings)
  expect(changes).toMatchObject([
    { kind: 'lost', from: { on: '2025-04-10' }, to: { on: '2025-10-10' } },
    { kind: 'stalled', from: { on: '2025-10-10' }, to: { on: '2026-01-10' } },
    { kind: 'lost', from: { on: '2025-04-10' }, to: { on: '2026-01-10' } },
  ])
})

test('where the age is counted from birth for the first time it is the line that changes', () => {
  const early = { ...boy, dueOn: '2025-03-10' }
  const readings = toGrowthReadings(table, early, 'length', [
    { on: '2026-12-20', length: 85.5 },
    { on: '2027-01-20', length: 85.6 },
  ])
  expect(readings.map(({ corrected }) => corrected)).toEqual([true, false])
  expect(toGrowthChanges('length', readings)).toMatchObject([{ kind: 'uncorrected' }])
})

test('a child that got shorter was measured wrong; one that stands for the first time was not', () => {
  const read = (values: [string, number][]) =>
    toGrowthChanges(
      'length',
      toGrowthReadings(
        table,
        boy,
        'length',
        values.map(([on, length]) => ({ on, length })),
      ),
    )
  expect(
    read([
      ['2025-07-10', 68.4],
      ['2025-08-10', 67],
    ]),
  ).toMatchObject([{ kind: 'shrank' }])
  expect(
    read([
      ['2026-12-10', 88],
      ['2027-01-10', 87.3],
    ]),
  ).toEqual([])
})

test('the body mass index follows from weight and length of one day, and from nothing less', () => {
  const readings = toGrowthReadings(table, boy, 'bmi', [
    { on: '2025-07-10', weight: 8.4, length: 68.4 },
    { on: '2025-09-10', weight: 9 },
    { on: '2025-10-10', length: 72 },
    { on: '2027-01-10', weight: 12.4, length: 87.3 },
  ])
  expect(readings.map(({ on, value }) => [on, value])).toEqual([
    ['2025-07-10', 18],
    ['2027-01-10', 16.3],
  ])
  expect(readings.map(({ band }) => band)).toEqual([4, 4])
  expect(toGrowthChanges('bmi', readings)).toEqual([])
})

test('a weight in jin is noticed, a heavy child is not mistaken for one', () => {
  const lines = toGrowthLines(table, 'weight', 'male', 9) ?? []
  expect(looksLikeJin(lines, 18.8)).toBe(true)
  expect(looksLikeJin(lines, 12.5)).toBe(false)
  expect(looksLikeJin(lines, 40)).toBe(false)
})
