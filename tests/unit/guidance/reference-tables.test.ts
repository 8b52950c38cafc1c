import { expect, test } from 'vitest'
import { CLASS_GROUP_STANDARD } from '#src/centres/class-groups.ts'
import { growthSchema } from '#src/guidance/reference/growth.ts'
import { checkUpsSchema, warningSignsSchema } from '#src/guidance/reference/health-checks.ts'
import { immunisationSchema } from '#src/guidance/reference/immunisation.ts'
import { classGroupsSchema, firstDaySchema } from '#src/guidance/reference/joining.ts'
import { toLastDayOfUse } from '#src/guidance/reference/last-day-of-use.ts'
import { leaveSchema, subsidySchema } from '#src/guidance/reference/rights.ts'
import { readReference } from '#tests/support/read-reference.ts'

test('the dated table of classes says what the checks of filings know', () => {
  const { groups } = readReference('class-groups', classGroupsSchema)
  const known = Object.fromEntries(
    groups.map(({ classGroup, fromMonths, toMonths, ...rest }) => [
      classGroup,
      { fromInMonths: fromMonths, toInMonths: toMonths, ...rest },
    ]),
  )
  expect(known).toEqual(CLASS_GROUP_STANDARD)
})

test('growth values rise along every line, by at most what a child grows in the time between', () => {
  const { months, tables } = readReference('growth', growthSchema)
  const mostPerMonth = { weight: 1.7, length: 5.5, head: 3 }
  for (const measure of ['weight', 'length', 'head'] as const) {
    for (const rows of Object.values(tables[measure])) {
      rows.slice(1).forEach((row, index) => {
        row.forEach((value, line) => {
          const step = value - (rows[index]?.[line] ?? 0)
          const span = (months[index + 1] ?? 0) - (months[index] ?? 0)
          expect(step).toBeGreaterThan(0)
          expect(step / span).toBeLessThanOrEqual(mostPerMonth[measure])
        })
      })
    }
  }
})

test('the middle line of the body mass index agrees with those of weight and length', () => {
  const { tables } = readReference('growth', growthSchema)
  for (const sex of ['male', 'female'] as const) {
    tables.bmi[sex].forEach((row, index) => {
      const [weight, length] = [tables.weight, tables.length].map((of) => of[sex][index]?.[3] ?? 0)
      const expected = (weight ?? 0) / ((length ?? 0) / 100) ** 2
      expect(Math.abs((row[3] ?? 0) - expected)).toBeLessThan(0.2)
    })
  }
})

test('every table names its source, what was checked and the day of the next look', () => {
  const tables = [
    readReference('immunisation', immunisationSchema),
    readReference('check-ups', checkUpsSchema),
    readReference('warning-signs', warningSignsSchema),
    readReference('growth', growthSchema),
    readReference('class-groups', classGroupsSchema),
    readReference('leave', leaveSchema),
    readReference('subsidy', subsidySchema),
    readReference('first-day', firstDaySchema),
  ]
  for (const table of tables) {
    expect(table.checked.length).toBeGreaterThan(5)
    expect(table.reviewBy > table.validFrom).toBe(true)
    expect(toLastDayOfUse(table)).toBe(table.reviewBy)
  }
})

test('a table that ends before it is looked at again ends then', () => {
  expect(toLastDayOfUse({ validTo: '2026-12-31', reviewBy: '2027-06-30' })).toBe('2026-12-31')
  expect(toLastDayOfUse({ validTo: '2028-12-31', reviewBy: '2027-06-30' })).toBe('2027-06-30')
})

test.each([
  ['a second dose at 100 months', 'MMR-2', { fromMonths: 100, beforeMonths: undefined }],
  ['a window that ends before it begins', 'HepB-3', { fromMonths: 2, beforeMonths: 1 }],
  ['a second dose before the first', 'MMR-2', { fromMonths: 7 }],
  ['a third dose without a second', 'DTaP-2', { dose: 4, id: 'DTaP-9' }],
])('a programme with %s is refused', (_, id, changes) => {
  const good = readReference('immunisation', immunisationSchema)
  const doses = good.doses.map((dose) => (dose.id === id ? { ...dose, ...changes } : dose))
  expect(immunisationSchema.safeParse({ ...good, doses }).success).toBe(false)
  expect(immunisationSchema.safeParse(good).success).toBe(true)
})

test('a programme that names a vaccine without doses, or one dose twice, is refused', () => {
  const good = readReference('immunisation', immunisationSchema)
  const [first] = good.doses
  expect(immunisationSchema.safeParse({ ...good, doses: [...good.doses, first] }).success).toBe(
    false,
  )
  const without = good.doses.filter(({ code }) => code !== 'JE-I')
  expect(immunisationSchema.safeParse({ ...good, doses: without }).success).toBe(false)
})
