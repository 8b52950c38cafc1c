import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { toHistory } from '#src/changes/history.ts'
import { historyFile, readHistory } from '#src/history/history-log.ts'
import { publish } from '#src/publishing/publish.ts'
import { type PublishEvent, toEventLines } from '#src/publishing/publish-events.ts'
import { readReleaseFiles } from '#src/publishing/release/release.ts'
import {
  readCurrentVersion,
  releaseFolder,
  switchTo,
} from '#src/publishing/release/release-folders.ts'
import { toListRows, writeFilingsFolder } from '#tests/support/filings-folder.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portal-former-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const dataDir = () => join(folder, 'data')
const contentDir = () => join(folder, 'content')
const inFilings = (name: string) => join(contentDir(), 'regions', 'testing', 'filings', name)

async function publishList(note: { force?: boolean; reason?: string } = {}) {
  const lines: string[] = []
  const settings = {
    contentDir: contentDir(),
    shippedDir: contentDir(),
    region: 'testing',
    dataDir: dataDir(),
    bundleDir: 'tests/fixtures/bundle',
    siteUrl: 'http://portal.example',
    clock: '2026-11-20T10:00:00+08:00',
    meiliHost: undefined,
    meiliKey: undefined,
    force: false,
    ...note,
  }
  const release = await publish(settings, (event: PublishEvent) =>
    lines.push(...toEventLines(event, false)),
  )
  return { release, told: lines.join('\n') }
}

const publishRows = (count: number, note = {}) => {
  writeFilingsFolder(contentDir(), toListRows(count))
  return publishList(note)
}

const currentFolder = async () =>
  releaseFolder(dataDir(), (await readCurrentVersion(dataDir())) ?? '')

const REASON = { force: true, reason: '名单已逐行核对' }

test('lists are not published over a release that cannot be read without somebody saying why', async () => {
  await publishRows(12)
  truncateSync(join(await currentFolder(), 'snapshot.json'), 100)
  const stopped = await publishRows(13)
  expect(stopped.release).toBeUndefined()
  expect(stopped.told).toContain('上次发布的版本读不了')
  expect((await publishRows(13, REASON)).release).toBeDefined()
  expect((await publishRows(14)).release).toBeDefined()
})

test('they are held against the release before that one meanwhile', async () => {
  await publishRows(20)
  await publishRows(21)
  truncateSync(join(await currentFolder(), 'snapshot.json'), 100)
  const { told } = await publishRows(10)
  expect(told).toContain('上次发布的版本读不了')
  expect(told).toContain('机构由 20 家减为 10 家')
})

test('releases that are gone, of which the history knows, are missed', async () => {
  await publishRows(12)
  for (const name of ['releases', 'current']) rmSync(join(dataDir(), name), { recursive: true })
  expect((await publishRows(12)).told).toContain('上次发布的版本读不了')
})

test('another region is not replaced without somebody saying why, and the lists are held against their own', async () => {
  await publishRows(20)
  const elsewhere = releaseFolder(dataDir(), 'aaaaaaaaaaaa')
  cpSync(await currentFolder(), elsewhere, { recursive: true })
  const release = JSON.parse(readFileSync(join(elsewhere, 'release.json'), 'utf8'))
  writeFileSync(
    join(elsewhere, 'release.json'),
    JSON.stringify({ ...release, regionCode: '888801' }),
  )
  await switchTo(dataDir(), 'aaaaaaaaaaaa')
  const { release: made, told } = await publishRows(10)
  expect(made).toBeUndefined()
  expect(told).toContain('网站上现在是另一个地区')
  expect(told).toContain('机构由 20 家减为 10 家')
})

test('the address of a centre whose id was changed by hand leads to the new one, for ever', async () => {
  await publishRows(12)
  const ids = readFileSync(inFilings('ids.json'), 'utf8')
  writeFileSync(inFilings('ids.json'), ids.replaceAll('"cs-2026-00003"', '"neu-1"'))
  const redirects = async () => (await readReleaseFiles(await currentFolder())).redirects
  const { told } = await publishList()
  expect(told).toContain('cs-2026-00003 改成了 neu-1')
  const led = { '/centres/cs-2026-00003/': '/centres/neu-1/' }
  expect(await redirects()).toEqual(led)
  expect(JSON.parse(readFileSync(inFilings('ids.json'), 'utf8'))).toMatchObject({
    'id:cs-2026-00003': 'neu-1',
  })
  const { gone, changes } = toHistory(
    await readHistory(historyFile(dataDir(), '999901')),
    '2026-12-01',
  )
  expect([gone, changes]).toEqual([[], []])
  await publishRows(13)
  expect(await redirects()).toEqual(led)
})
