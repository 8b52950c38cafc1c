import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, watch } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openRelease } from '#src/publishing/release/open-release.ts'
import { readCurrentVersion } from '#src/publishing/release/release-folders.ts'
import { toListRows, writeFilingsFolder } from '#tests/support/filings-folder.ts'
import { runCommand, toEnvironment } from '#tests/support/run-portal.ts'

const folder = mkdtempSync(join(tmpdir(), 'portal-killed-'))
const settings = {
  CONTENT_DIR: join(folder, 'content'),
  DATA_DIR: join(folder, 'data'),
  REGION: 'testing',
}
afterAll(() => rmSync(folder, { recursive: true }))

const RELEASES = join(settings.DATA_DIR, 'releases')

function start() {
  const child = spawn(process.execPath, ['src/publishing/cli.ts'], {
    env: toEnvironment(settings),
    stdio: 'ignore',
  })
  return { child, exited: once(child, 'exit') }
}

async function killAfter(ms: number): Promise<void> {
  const { child, exited } = start()
  const timer = setTimeout(() => child.kill('SIGKILL'), ms)
  await exited
  clearTimeout(timer)
}

/** Kills a publication as soon as it removes a release. */
async function killWhileRemoving(): Promise<void> {
  const { child, exited } = start()
  const watcher = watch(RELEASES, (_event, name) => {
    if (name?.startsWith('.removing-')) child.kill('SIGKILL')
  })
  await exited
  watcher.close()
}

const TURNS = 60

test('killed at any moment, a publication leaves readers one whole release, and the next one works', async () => {
  const publishRows = (count: number) => {
    writeFilingsFolder(settings.CONTENT_DIR, toListRows(count))
    return runCommand('src/publishing/cli.ts', [], settings)
  }
  await publishRows(199)
  // Not the first one, which takes several times as long: most moments would lie past the end of the others.
  const started = performance.now()
  await publishRows(200)
  const took = performance.now() - started
  for (let turn = 0; turn < TURNS; turn++) {
    writeFilingsFolder(settings.CONTENT_DIR, toListRows(201 + turn))
    // Early to late, and a little past the end; every fourth as it removes what nobody goes back to.
    await (turn % 4 === 3 ? killWhileRemoving() : killAfter((took * 1.1 * (turn + 1)) / TURNS))
    const version = (await readCurrentVersion(settings.DATA_DIR)) ?? ''
    const opened = await openRelease(settings.DATA_DIR, version, {})
    const { centres } = await opened.search.health()
    expect(centres).toBe(opened.snapshot.centres.length)
    const pages = [...opened.files.keys()].filter((path) => path.startsWith('/centres/cs-'))
    expect(pages).toHaveLength(centres)
  }
  const { code, out } = await publishRows(270)
  expect([code, out]).toEqual([0, expect.stringContaining('270 家机构')])
  const kept = readdirSync(join(settings.DATA_DIR, 'releases')).join(' ')
  expect(kept).toMatch(/^([0-9a-f]{12} ?){1,3}$/)
}, 1_200_000)

test('killed as it began, a publication makes room for exactly one of two that come together', async () => {
  await killAfter(500)
  writeFilingsFolder(settings.CONTENT_DIR, toListRows(271))
  const both = await Promise.all(
    [1, 2].map(() => runCommand('src/publishing/cli.ts', ['--force'], settings)),
  )
  const [done, refused] = both.sort((a, b) => (a.code ?? 0) - (b.code ?? 0))
  expect([done?.code, done?.out]).toEqual([0, expect.stringContaining('271 家机构')])
  // One that comes when the other is over publishes the same again; one that comes in the moment
  // before the other has written down who it is cannot name it.
  if (refused?.code !== 0)
    expect(refused?.err).toMatch(/^另一次发布正在进行(（进程 \d+|，这次没有发布)/)
  const back = await runCommand('src/publishing/cli.ts', ['--rollback'], settings)
  expect([back.code, back.out]).toEqual([0, expect.stringContaining('已回到版本')])
}, 60_000)
