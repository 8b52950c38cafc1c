import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toSubsidy } from '#src/children/subsidy.ts'
import { subsidySchema } from '#src/guidance/reference/rights.ts'
import { anyDay } from '#tests/support/any-day.ts'
import { readReference } from '#tests/support/read-reference.ts'

const rule = readReference('subsidy', subsidySchema)

test.each([
  ['born when it began', '2025-01-01', 'whole', 36, 36, 10_800, 10_800],
  ['born later', '2026-06-20', 'whole', 36, 36, 10_800, 10_800],
  ['born the day before', '2024-12-31', 'part', 35, 36, 10_500, 10_800],
  ['born in the middle of a month', '2024-06-10', 'part', 29, 30, 8_700, 9_000],
  ['born on the first of a month', '2024-06-01', 'part', 29, 29, 8_700, 8_700],
  ['three years old the day after it began', '2022-01-02', 'part', 0, 1, 0, 300],
  ['three years old when it began', '2022-01-01', 'none', 0, 0, 0, 0],
  ['older', '2019-05-05', 'none', 0, 0, 0, 0],
] as const)('%s', (_who, birthOn, kind, atLeast, atMost, yuan, yuanAtMost) => {
  expect(toSubsidy(rule, birthOn)).toMatchObject({
    kind,
    monthsAtLeast: atLeast,
    monthsAtMost: atMost,
    yuanAtLeast: yuan,
    yuanAtMost,
  })
})

test('who is born later never gets less, and nobody more than three years', () => {
  const kinds = new Set<string | undefined>()
  fc.assert(
    fc.property(anyDay, anyDay, (a, b) => {
      const [older, younger] = [a, b].sort().map((day) => toSubsidy(rule, day))
      expect(older?.yuanAtMost).toBeLessThanOrEqual(younger?.yuanAtMost ?? 0)
      expect(younger?.yuanAtMost).toBeLessThanOrEqual(3 * rule.yuanPerYear)
      expect((younger?.yuanAtMost ?? 0) - (younger?.yuanAtLeast ?? 0)).toBeLessThanOrEqual(300)
      kinds.add(older?.kind).add(younger?.kind)
    }),
    { numRuns: 300 },
  )
  expect([...kinds].toSorted()).toEqual(['none', 'part', 'whole'])
})
