import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { toHistory } from '#src/changes/history.ts'
import { historyFile, readHistory } from '#src/history/history-log.ts'
import { publish } from '#src/publishing/publish.ts'
import { type PublishEvent, toEventLines } from '#src/publishing/publish-events.ts'
import { HISTORY } from '#src/publishing/release/release.ts'
import {
  readCurrentVersion,
  releaseFolder,
  switchTo,
} from '#src/publishing/release/release-folders.ts'
import { rollback } from '#src/publishing/rollback.ts'
import { type ListRow, toListRows, writeFilingsFolder } from '#tests/support/filings-folder.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portal-kept-history-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const dataDir = () => join(folder, 'data')
const log = () => historyFile(dataDir(), '999901')

async function publishRows(rows: readonly ListRow[], day: string) {
  const contentDir = join(folder, 'content')
  writeFilingsFolder(contentDir, rows)
  const lines: string[] = []
  const settings = {
    contentDir,
    shippedDir: contentDir,
    region: 'testing',
    dataDir: dataDir(),
    bundleDir: 'tests/fixtures/bundle',
    siteUrl: 'http://portal.example',
    clock: `${day}T10:00:00+08:00`,
    meiliHost: undefined,
    meiliKey: undefined,
    force: true,
    reason: '测试',
  }
  await publish(settings, (event: PublishEvent) => lines.push(...toEventLines(event, false)))
  return lines.join('\n')
}

const readLog = async () => toHistory(await readHistory(log()), '2026-12-31')
const toTold = ({ changes }: Awaited<ReturnType<typeof readLog>>) =>
  changes.map(({ on, kind, name }) => `${on} ${kind} ${name}`)

const withPhone = (rows: readonly ListRow[], phone: string): ListRow[] =>
  rows.map((row, at) => (at === 0 ? { ...row, phone } : row))

const ROWS = toListRows(5)

test('the clerk reads which centres are new, changed and lost; the history says it with the day', async () => {
  expect(await publishRows(ROWS.slice(0, 4), '2026-11-20')).not.toContain('变化')
  const told = await publishRows(
    withPhone([...ROWS.slice(0, 3), ...ROWS.slice(4)], '0591-00000001'),
    '2026-11-21',
  )
  expect(told).toContain('新增 1 家：测试区第5示例托育园')
  expect(told).toContain('有变更 1 家：测试区第1示例托育园')
  expect(told).toContain('不在名单了 1 家：测试区第4示例托育园')
  const history = await readLog()
  expect(history.beganOn).toBe('2026-11-20')
  expect(toTold(history)).toEqual([
    '2026-11-21 lost 测试区第4示例托育园',
    '2026-11-21 added 测试区第5示例托育园',
    '2026-11-21 changed 测试区第1示例托育园',
  ])
  expect(history.gone).toMatchObject([
    { lostOn: '2026-11-21', centre: { legalName: '测试区第4示例托育园', filedOn: '2026-01-05' } },
  ])
})

test('the same list again adds nothing to the history', async () => {
  await publishRows(ROWS, '2026-11-20')
  const before = readFileSync(log(), 'utf8')
  await publishRows(ROWS, '2026-11-21')
  expect(readFileSync(log(), 'utf8')).toBe(before)
})

test('killed after the switch and before the history was written, the next publication writes it', async () => {
  await publishRows(ROWS.slice(0, 4), '2026-11-20')
  const before = readFileSync(log())
  await publishRows(ROWS, '2026-11-21')
  rmSync(log())
  appendFileSync(log(), before)
  appendFileSync(log(), '0123456789ab {"id":"half of a line')
  await publishRows(withPhone(ROWS, '0591-00000001'), '2026-11-22')
  expect(toTold(await readLog())).toEqual([
    '2026-11-22 changed 测试区第1示例托育园',
    '2026-11-21 added 测试区第5示例托育园',
  ])
})

test('a history that was deleted comes back from the release', async () => {
  await publishRows(ROWS.slice(0, 4), '2026-11-20')
  await publishRows(ROWS, '2026-11-21')
  const before = await readLog()
  rmSync(join(dataDir(), 'history'), { recursive: true })
  await publishRows(ROWS, '2026-11-22')
  expect(await readLog()).toEqual(before)
})

test('after a rollback the history tells what readers see, and that something was taken back', async () => {
  await publishRows(ROWS.slice(0, 4), '2026-11-20')
  await publishRows(ROWS, '2026-11-21')
  await rollback(dataDir())
  expect(toTold(await readLog())).toEqual([])
  expect((await readLog()).takenBack).toMatchObject([
    { publishedOn: '2026-11-21', centres: [{ id: expect.any(String) }] },
  ])
  await publishRows(withPhone(ROWS.slice(0, 4), '0591-00000001'), '2026-11-23')
  expect(toTold(await readLog())).toEqual(['2026-11-23 changed 测试区第1示例托育园'])
})

test('two regions in turn: each history knows its own, and none of it is taken for new', async () => {
  await publishRows(ROWS.slice(0, 4), '2026-11-20')
  // A release of another region is current for a while.
  const current = (await readCurrentVersion(dataDir())) ?? ''
  const elsewhere = releaseFolder(dataDir(), 'aaaaaaaaaaaa')
  cpSync(releaseFolder(dataDir(), current), elsewhere, { recursive: true })
  rmSync(join(elsewhere, HISTORY))

  for (const [file, key] of [
    ['release.json', 'regionCode'],
    ['region.json', 'code'],
  ] as const) {
    const data = JSON.parse(readFileSync(join(elsewhere, file), 'utf8'))
    writeFileSync(join(elsewhere, file), JSON.stringify({ ...data, [key]: '888801' }))
  }
  await switchTo(dataDir(), 'aaaaaaaaaaaa')
  await publishRows(ROWS, '2026-11-21')
  expect(toTold(await readLog())).toEqual(['2026-11-21 added 测试区第5示例托育园'])
})
