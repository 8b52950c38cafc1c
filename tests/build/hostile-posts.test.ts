import { afterAll, beforeAll, expect, test } from 'vitest'
import { postHostile } from '#tests/fuzz/post-hostile.ts'
import { type SamplePortal, startSamplePortal } from '#tests/support/publish-sample.ts'

let portal: SamplePortal
beforeAll(async () => {
  portal = await startSamplePortal()
})
afterAll(() => portal.remove())

test('two thousand hostile posts all get an answer, none of them a fault of ours or a script', async () => {
  const { faults, outcomes } = await postHostile(portal.url, 2000, 20_261_120)
  expect(faults).toEqual([])
  // The posts came through to the questions: some were saved, some were told what is missing.
  expect(outcomes.get(303)).toBeGreaterThan(100)
  expect(outcomes.get('returned')).toBeGreaterThan(100)
  expect(outcomes.get(403) ?? 0).toBe(0)
}, 300_000)
