import { afterAll, beforeAll, expect, test } from 'vitest'
import { type SamplePortal, startSamplePortal } from '#tests/support/publish-sample.ts'
import { runCommand, startPortal } from '#tests/support/run-portal.ts'

let portal: SamplePortal
beforeAll(async () => {
  portal = await startSamplePortal()
})
afterAll(() => portal.remove())

const toSettings = () => ({
  CONTENT_DIR: `${portal.folder}/content`,
  DATA_DIR: `${portal.folder}/data`,
  PORT: '0',
})

test('a second portal on one SQLite store does not start, and says why and what to do', async () => {
  const { code, err } = await runCommand('src/main.ts', [], toSettings())
  expect(code).toBe(1)
  expect(err).toContain('DATABASE_URL')
  expect(err).toContain(toSettings().DATA_DIR)
  expect((await fetch(`${portal.url}/complaints/`)).status).toBe(200)
})

test('when the first one was killed, the next one starts at once', async () => {
  portal.child.kill('SIGKILL')
  await new Promise((resolve) => portal.child.once('exit', resolve))
  const next = await startPortal(toSettings())
  expect((await fetch(`${next.url}/complaints/`)).status).toBe(200)
  await next.stop()
})
