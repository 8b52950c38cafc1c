import { expect, test } from 'vitest'
import { fileAtTwoPortals } from '#tests/durability/file-at-two-portals.ts'
import { findProgram } from '#tests/support/programs.ts'

const nginx = findProgram('nginx')

test.skipIf(!nginx)(
  'two portals serve one journey turn about, one of them killed at random: no answer is lost or doubled',
  async () => {
    const shared = await fileAtTwoPortals(nginx ?? '', 200, 4)
    const { acknowledged, stored, kills, answered, ...faults } = shared
    expect(kills).toBeGreaterThanOrEqual(4)
    expect(acknowledged).toBeGreaterThanOrEqual(200)
    expect(stored).toBe(acknowledged)
    // Both were asked all the time, not one after the other had gone.
    for (const number of answered) expect(number).toBeGreaterThan(acknowledged)
    expect(faults).toEqual(Object.fromEntries(Object.keys(faults).map((fault) => [fault, 0])))
  },
  600_000,
)
