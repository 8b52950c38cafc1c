import { mkdtempSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { toListRows, writeFilingsFolder } from '#tests/support/filings-folder.ts'
import { type RunningPortal, runCommand, startPortal } from '#tests/support/run-portal.ts'

const folder = mkdtempSync(join(tmpdir(), 'portal-lasting-'))
const settings = {
  CONTENT_DIR: join(folder, 'content'),
  DATA_DIR: join(folder, 'data'),
  REGION: 'testing',
}
let portal: RunningPortal

beforeAll(async () => {
  writeFilingsFolder(settings.CONTENT_DIR, toListRows(5))
  expect((await runCommand('src/publishing/cli.ts', [], settings)).code).toBe(0)
  portal = await startPortal(settings)
  // What happens to the release whose code is in memory when it is the third that readers have left.
  const { DATA_DIR } = settings
  rmSync(join(DATA_DIR, readlinkSync(join(DATA_DIR, 'current')), 'server'), { recursive: true })
}, 60_000)
afterAll(async () => {
  await portal?.stop()
  rmSync(folder, { recursive: true })
})

test.each([
  '/centres/?q=1',
  '/centres/answer/?q=1',
  '/check/?q=1',
  '/kept/',
  '/compare/',
  '/temporary-care/',
  '/centres/points.json',
  '/centres/feed.xml',
  '/centres/calendar.ics',
  '/needs/',
  '/api/centres',
  '/search/?q=1',
  '/guidance/search/?q=1',
  '/api/articles?q=1',
  '/api/openapi.json',
])('%s answers for the first time when the release its code came with is gone', async (path) => {
  expect((await fetch(portal.url + path)).status).toBeLessThan(500)
})
