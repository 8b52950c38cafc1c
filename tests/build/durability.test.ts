import { expect, test } from 'vitest'
import { fileUnderFire } from '#tests/durability/file-under-fire.ts'

test('what was acknowledged is there, once, whole and readable, however often the portal was killed', async () => {
  const { acknowledged, stored, kills, ...faults } = await fileUnderFire(24, 6)
  expect(kills).toBeGreaterThanOrEqual(6)
  expect(acknowledged).toBeGreaterThanOrEqual(24)
  expect(stored).toBe(acknowledged)
  expect(faults).toEqual(Object.fromEntries(Object.keys(faults).map((fault) => [fault, 0])))
}, 600_000)
