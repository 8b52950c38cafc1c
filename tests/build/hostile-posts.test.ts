import { afterAll, beforeAll, expect, test } from 'vitest'
import { postHostile } from '#tests/fuzz/post-hostile.ts'
import { type SamplePortal, startSamplePortal } from '#tests/support/publish-sample.ts'

let portal: SamplePortal
beforeAll(async () => {
  portal = await startSamplePortal()
})
afterAll(() => portal.remove())

test('two thousand hostile posts all get an answer, none of them a fault of ours or a script', async () => {
  expect(await postHostile(portal.url, 2000, 20_261_120)).toEqual([])
}, 300_000)
