import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { toListRows, writeFilingsFolder } from '#tests/support/filings-folder.ts'
import { runCommand } from '#tests/support/run-portal.ts'

const folder = mkdtempSync(join(tmpdir(), 'portal-watched-'))
const CONTENT_DIR = join(folder, 'content')
const settings = { CONTENT_DIR, DATA_DIR: join(folder, 'data'), REGION: 'testing' }
writeFilingsFolder(CONTENT_DIR, toListRows(20))
const watching = spawn(process.execPath, ['src/publishing/cli.ts', '--watch'], {
  env: { ...process.env, ...settings },
  stdio: ['ignore', 'pipe', 'pipe'],
})
let told = ''
for (const stream of [watching.stdout, watching.stderr])
  stream.on('data', (chunk) => {
    told += chunk
  })
afterAll(async () => {
  watching.kill('SIGKILL')
  rmSync(folder, { recursive: true })
})

/** Releases that readers were switched to, in the order they are told. */
const toSwitches = () =>
  [...told.matchAll(/切换：读者现在看到版本 ([0-9a-f]{12})/g)].map(([, version]) => version)

async function waitFor(isSo: () => boolean): Promise<void> {
  const patience = Date.now() + 60_000
  while (!isSo()) {
    if (Date.now() > patience) throw new Error(told)
    await sleep(50)
  }
}

test('a list that is saved again and again is published each time, as a publication from nothing would', async () => {
  await waitFor(() => toSwitches().length === 1)
  writeFilingsFolder(CONTENT_DIR, toListRows(21))
  await waitFor(() => toSwitches().length === 2)
  writeFilingsFolder(CONTENT_DIR, [])
  await waitFor(() => told.includes('没有发布'))
  expect(toSwitches()).toHaveLength(2)
  writeFilingsFolder(CONTENT_DIR, toListRows(22))
  await waitFor(() => toSwitches().length === 3)
  const last = toSwitches().at(-1)
  expect(readlinkSync(join(settings.DATA_DIR, 'current'))).toContain(last)

  const { code, out } = await runCommand('src/publishing/cli.ts', ['--prove'], settings)
  expect(code, out).toBe(0)
  expect(out).toContain(last)

  watching.kill('SIGTERM')
  expect(await once(watching, 'exit')).toEqual([0, null])
}, 180_000)
