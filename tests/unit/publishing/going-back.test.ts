import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { toHistory } from '#src/changes/history.ts'
import { runLog, runRollback } from '#src/publishing/commands.ts'
import { readPublications } from '#src/publishing/publications.ts'
import { publish } from '#src/publishing/publish.ts'
import type { PublishEvent } from '#src/publishing/publish-events.ts'
import { readReleaseData } from '#src/publishing/release/release.ts'
import { readCurrentVersion, releaseFolder } from '#src/publishing/release/release-folders.ts'
import { rollback } from '#src/publishing/rollback.ts'
import { toListRows, writeFilingsFolder } from '#tests/support/filings-folder.ts'

let folder: string
let lines: string[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portal-going-back-'))
  lines = []
  vi.spyOn(console, 'log').mockImplementation((line) => lines.push(line))
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

const dataDir = () => join(folder, 'data')
const settings = () => ({
  contentDir: join(folder, 'content'),
  shippedDir: join(folder, 'content'),
  region: 'testing',
  dataDir: dataDir(),
  bundleDir: 'tests/fixtures/bundle',
  siteUrl: 'http://portal.example',
  clock: '2026-11-20T10:00:00+08:00',
  meiliHost: undefined,
  meiliKey: undefined,
  force: false,
})

type Note = { by?: string; reason?: string; force?: boolean }

async function publishRows(count: number, note: Note = {}) {
  writeFilingsFolder(settings().contentDir, toListRows(count))
  const events: PublishEvent[] = []
  const release = await publish({ ...settings(), ...note }, (event) => events.push(event))
  return release?.version ?? ''
}

const readTakenBack = async () => {
  const version = (await readCurrentVersion(dataDir())) ?? ''
  const { records = [] } = await readReleaseData(releaseFolder(dataDir(), version))
  return toHistory(records, '2026-11-30').takenBack
}

test('going back twice never shows what was taken back', async () => {
  const oldest = await publishRows(20)
  const good = await publishRows(21)
  const bad = await publishRows(22)
  expect(await rollback(dataDir())).toBe(good)
  await publishRows(21)
  expect(await rollback(dataDir())).toBe(oldest)
  expect(await rollback(dataDir())).toBeUndefined()
  expect(await readCurrentVersion(dataDir())).toBe(oldest)
  expect(await rollback(dataDir(), { to: bad })).toBe(bad)
})

test('who went back two versions by name goes no way forward by going back again', async () => {
  const oldest = await publishRows(20)
  const good = await publishRows(21)
  await publishRows(22)
  expect(await rollback(dataDir(), { to: oldest })).toBe(oldest)
  expect(await rollback(dataDir())).toBeUndefined()
  expect(await rollback(dataDir(), { to: good })).toBe(good)
})

test('what was taken back by mistake and published again may be gone back to', async () => {
  await publishRows(20)
  await publishRows(21)
  await rollback(dataDir())
  const again = await publishRows(21, { force: true, reason: '退回的才是对的' })
  await publishRows(22)
  expect(await rollback(dataDir())).toBe(again)
})

test('no timer publishes again what was taken back, until the lists change or somebody says why', async () => {
  const good = await publishRows(20)
  await publishRows(21)
  await rollback(dataDir())
  expect(await publishRows(21)).toBe('')
  expect(await readCurrentVersion(dataDir())).toBe(good)
  expect(await publishRows(22)).not.toBe('')
})

test('the page of changes tells what was taken back at the next publication, of the same lists too', async () => {
  const good = await publishRows(20)
  await publishRows(21)
  await rollback(dataDir())
  expect(await publishRows(20)).not.toBe(good)
  expect(await readTakenBack()).toMatchObject([{ centres: [{ name: '测试区第21示例托育园' }] }])
  const { length } = await readPublications(dataDir())
  const shown = await readCurrentVersion(dataDir())
  expect(await publishRows(20, { by: '备案科', reason: '再发布一次看看' })).toBe(shown)
  expect(await readPublications(dataDir())).toHaveLength(length)
})

test('the clerk reads which version readers see, of when, by whom and why, and which no more', async () => {
  const good = await publishRows(20, { by: '备案科', reason: '十一月名单' })
  const bad = await publishRows(21, { by: '托育科', reason: '补了一家机构' })
  expect(await runRollback(settings(), undefined)).toBe(true)
  const said = lines.join('\n')
  expect(said).toContain(`已回到版本 ${good}（`)
  expect(said).toContain('20 家机构，备案科：十一月名单')
  expect(said).toContain(`撤回了版本 ${bad}（`)
  expect(said).toContain('21 家机构，托育科：补了一家机构')
})

test('where nothing else is left, those that were taken back are named and nothing moves', async () => {
  const good = await publishRows(20)
  const bad = await publishRows(21)
  await rollback(dataDir())
  expect(await runRollback(settings(), undefined)).toBe(false)
  expect(lines.join('\n')).toContain(`--to 版本号：\n  ${bad}（`)
  expect(await runRollback(settings(), 'ffffffffffff')).toBe(false)
  expect(lines.join('\n')).toContain('没有版本 ffffffffffff 可以回到')
  expect(await readCurrentVersion(dataDir())).toBe(good)
})

test('the log says what was taken back, and when', async () => {
  const good = await publishRows(20)
  const bad = await publishRows(21)
  await rollback(dataDir(), { by: '备案科', reason: '多写了一家' })
  await runLog(settings())
  const [first = '', second = '', third = ''] = lines.join('\n').split('\n')
  expect(first).toContain(good)
  expect(first).not.toContain('已撤回')
  expect(second).toMatch(new RegExp(`发布版本 ${bad}.*已撤回）$`))
  expect(third).toContain(`退回版本 ${good}，撤回版本 ${bad}，20 家机构，备案科：多写了一家`)
})
