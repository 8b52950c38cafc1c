import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openRelease } from '#src/publishing/open-release.ts'
import { readCurrentVersion } from '#src/publishing/release-folders.ts'
import { toListRows, writeFilingsFolder } from '#tests/support/filings-folder.ts'
import { runCommand, toEnvironment } from '#tests/support/run-portal.ts'

const folder = mkdtempSync(join(tmpdir(), 'portal-killed-'))
const settings = {
  CONTENT_DIR: join(folder, 'content'),
  DATA_DIR: join(folder, 'data'),
  REGION: 'testing',
}
afterAll(() => rmSync(folder, { recursive: true }))

/** Moments of a publication, early to late; the last ones are usually past its end. */
const MOMENTS_IN_MS = [150, 300, 400, 500, 550, 600, 650, 700, 800, 900, 1000, 1200]

async function killAfter(ms: number): Promise<void> {
  const child = spawn(process.execPath, ['src/publishing/cli.ts'], {
    env: toEnvironment(settings),
    stdio: 'ignore',
  })
  const timer = setTimeout(() => child.kill('SIGKILL'), ms)
  await once(child, 'exit')
  clearTimeout(timer)
}

test('killed at any moment, a publication leaves readers one whole release, and the next one works', async () => {
  writeFilingsFolder(settings.CONTENT_DIR, toListRows(200))
  await runCommand('src/publishing/cli.ts', [], settings)
  for (const [turn, ms] of MOMENTS_IN_MS.entries()) {
    writeFilingsFolder(settings.CONTENT_DIR, toListRows(201 + turn))
    await killAfter(ms)
    const version = (await readCurrentVersion(settings.DATA_DIR)) ?? ''
    const opened = await openRelease(settings.DATA_DIR, version, {})
    const { centres } = await opened.search.health()
    expect(centres).toBe(opened.snapshot.centres.length)
    const pages = [...opened.files.keys()].filter((path) => path.startsWith('/centres/cs-'))
    expect(pages).toHaveLength(centres)
  }
  writeFilingsFolder(settings.CONTENT_DIR, toListRows(230))
  const { code, out } = await runCommand('src/publishing/cli.ts', [], settings)
  expect([code, out]).toEqual([0, expect.stringContaining('230 家机构')])
  const kept = readdirSync(join(settings.DATA_DIR, 'releases')).join(' ')
  expect(kept).toMatch(/^([0-9a-f]{12} ?){1,3}$/)
}, 120_000)

test('killed as it began, a publication makes room for exactly one of two that come together', async () => {
  await killAfter(MOMENTS_IN_MS[4] ?? 0)
  writeFilingsFolder(settings.CONTENT_DIR, toListRows(231))
  const both = await Promise.all(
    [1, 2].map(() => runCommand('src/publishing/cli.ts', ['--force'], settings)),
  )
  const [done, refused] = both.sort((a, b) => (a.code ?? 0) - (b.code ?? 0))
  expect([done?.code, done?.out]).toEqual([0, expect.stringContaining('231 家机构')])
  // One that comes when the other is over publishes the same again; one that comes in the moment
  // before the other has written down who it is cannot name it.
  if (refused?.code !== 0)
    expect(refused?.err).toMatch(/^另一次发布正在进行(（进程 \d+|，这次没有发布)/)
  const back = await runCommand('src/publishing/cli.ts', ['--rollback'], settings)
  expect([back.code, back.out]).toEqual([0, expect.stringContaining('已回到版本')])
}, 60_000)
