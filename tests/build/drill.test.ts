import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readSettings } from '#src/config.ts'
import { runDesk } from '#src/desk/run-desk.ts'
import { type SamplePortal, startSamplePortal } from '#tests/support/publish-sample.ts'

let portal: SamplePortal
beforeAll(async () => {
  portal = await startSamplePortal({})
})
afterAll(() => portal.remove())

const run = (...written: string[]) => {
  const settings = readSettings({ DATA_DIR: join(portal.folder, 'data'), SITE_URL: portal.url })
  return runDesk(() => settings, written)
}

test('a drill goes the whole way of a complaint and leaves nothing but entries of the record', async () => {
  const { out, exitCode } = await run('drill', '--json')
  const { sound, steps } = JSON.parse(out)
  expect(
    steps.map(({ step, problem }: { step: string; problem: unknown }) => [step, problem]),
  ).toEqual(
    ['file', 'open', 'route', 'reply', 'read', 'close', 'erase', 'gone'].map((step) => [
      step,
      null,
    ]),
  )
  expect([sound, exitCode]).toEqual([true, 0])
  expect(JSON.parse((await run('list', '--json')).out).complaints).toEqual([])
  expect((await run('audit', 'list')).out).toContain('["removed 2",{"why":"drill"}]')
  expect((await run('audit', 'verify')).exitCode).toBe(0)
})

test('a drill at a site that is not there says which step failed', async () => {
  const { exitCode, out } = await run('drill', '--url', 'http://127.0.0.1:9')
  expect([exitCode, out]).toEqual([1, expect.stringContaining('✗ 从网页提交')])
})
