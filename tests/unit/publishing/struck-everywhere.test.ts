import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { runStrike } from '#src/publishing/commands.ts'
import { publish } from '#src/publishing/publish.ts'
import { listReleases, readCurrentVersion } from '#src/publishing/release/release-folders.ts'
import { rollback } from '#src/publishing/rollback.ts'
import { type ListRow, toListRows, writeFilingsFolder } from '#tests/support/filings-folder.ts'
import { toWorkbook } from '#tests/support/workbook.ts'

const PHONE = '13800001111'
const NUMBER = '0591-87100000'
/** A number of a house; what is kept of changes leaves mobile numbers out. */
const FORMER = '0591-87100007'

let folder: string
let lines: string[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portal-struck-'))
  lines = []
  for (const stream of ['log', 'error'] as const)
    vi.spyOn(console, stream).mockImplementation((line) => lines.push(line))
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
  by: '备案科',
  reason: '本人要求删除',
})
const ROWS = toListRows(20)
const withPhone = (phone: string): ListRow[] =>
  ROWS.map((row, at) => (at === 0 ? { ...row, phone } : row))

async function publishRows(rows: readonly ListRow[]) {
  writeFilingsFolder(settings().contentDir, rows)
  const release = await publish(settings(), () => {})
  return release?.version ?? ''
}
const strikeNow = (texts: string[], isMeant = true, mobiles = false) =>
  runStrike(settings(), { texts, mobiles, isMeant })

function write(name: string, bytes: string | Uint8Array) {
  const path = join(dataDir(), name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, bytes)
  return path
}

test('what was struck does not come back by a rollback', async () => {
  const holding = await publishRows(withPhone(PHONE))
  const clean = await publishRows(withPhone(NUMBER))
  expect(await strikeNow([PHONE])).toBe(true)
  expect(lines.join('\n')).toContain(`并删除 1 个旧版本（${holding}）`)
  expect(await listReleases(dataDir())).toEqual([clean])
  expect(await rollback(dataDir(), { to: holding })).toBeUndefined()
})

test('where the search server does not answer, the clerk is told which indexes still hold what was struck', async () => {
  const holding = await publishRows(withPhone(PHONE))
  await publishRows(withPhone(NUMBER))
  const order = { texts: [PHONE], mobiles: false }
  const unreachable = { ...settings(), meiliHost: 'http://127.0.0.1:9' }
  await runStrike(unreachable, { ...order, isMeant: false })
  expect(lines.join('\n')).not.toContain('Meilisearch')
  expect(await runStrike(unreachable, { ...order, isMeant: true })).toBe(true)
  expect(lines.join('\n')).toContain(`Meilisearch：旧版本（${holding}）的索引没有删掉`)
  expect(await listReleases(dataDir())).not.toContain(holding)
})

test('pages that tell what was struck are made anew by the next publication, and nobody goes back to them', async () => {
  await publishRows(ROWS)
  await publishRows(withPhone(FORMER))
  const telling = await publishRows(withPhone(NUMBER))
  await strikeNow([FORMER])
  expect(lines.join('\n')).toContain('请马上运行 npm run publish。')
  const next = await publishRows(withPhone('0591-87100009'))
  expect(next).not.toBe(telling)
  expect(await rollback(dataDir(), { to: telling })).toBeUndefined()
})

test('the same lists published after it give clean pages, which one may go back to', async () => {
  await publishRows(withPhone(FORMER))
  const telling = await publishRows(withPhone(NUMBER))
  await strikeNow([FORMER])
  expect(await publishRows(withPhone(NUMBER))).toBe(telling)
  await publishRows(withPhone('0591-87100009'))
  expect(await rollback(dataDir())).toBe(telling)
})

test('what is public now is told first, with the centre and the field, and nothing is struck before it is gone', async () => {
  await publishRows(ROWS)
  const shown = await publishRows(withPhone(PHONE))
  expect(await strikeNow([PHONE])).toBe(false)
  const said = lines.join('\n')
  expect(said).toContain('正在网上公开，先从名单或文章里删掉')
  expect(said).toContain('测试区第1示例托育园、联系电话')
  expect(said).not.toContain(PHONE)
  expect(await readCurrentVersion(dataDir())).toBe(shown)
  expect(await listReleases(dataDir())).toHaveLength(2)
})

test('mobile numbers that a list gives out stay, and are told', async () => {
  const before = await publishRows(withPhone(PHONE))
  await publishRows([...withPhone(PHONE), ...toListRows(21).slice(20)])
  expect(await strikeNow([], true, true)).toBe(true)
  expect(lines.join('\n')).toContain('这些手机号正在网上公开')
  expect(await listReleases(dataDir())).toContain(before)
})

test('reports, reminders, forms and what was read of lists go; a form that waits is told', async () => {
  await publishRows(ROWS)
  const sheet = toWorkbook({ 确认表: { rows: [['联系电话', PHONE]] } })
  const gone = [
    write('kept/testing-filings.txt', `["${PHONE}"]`),
    write('reports/filings-999901.html', `<td>${PHONE}</td>`),
    write('due/2026-11-20/提醒-a.txt', `电话 138-0000-1111`),
    write('confirm/testing/forms/确认表-a.xlsx', sheet),
  ]
  const stays = write('due/2026-11-20/提醒-b.txt', NUMBER)
  const waiting = write('confirm/testing/pending/a.json', JSON.stringify({ to: PHONE }))
  await strikeNow([PHONE], false)
  expect(gone.every((path) => existsSync(path))).toBe(true)
  await strikeNow([PHONE])
  expect(gone.filter((path) => existsSync(path))).toEqual([])
  expect([stays, waiting].every((path) => existsSync(path))).toBe(true)
  expect(lines.join('\n')).toContain('confirm/testing/pending/a.json')
})

test('the clerk reads in which log, of which centre and in which field, also what a confirmation replaced', async () => {
  await publishRows(ROWS)
  const changes = [{ heading: '联系电话', from: PHONE, to: NUMBER }]
  const entry = { at: '2026-11-19T00:00:00.000Z', action: 'approved', by: '备案科', id: 'cs-1' }
  const log = write('confirm/testing/log.jsonl', `${JSON.stringify({ ...entry, changes })}\n`)
  await strikeNow([PHONE])
  expect(lines.join('\n')).toContain(
    '确认记录（confirm/testing/log.jsonl 第 1 行）：2026-11-19，cs-1，联系电话',
  )
  expect(readFileSync(log, 'utf8')).not.toContain(PHONE)
})

test('a sentence with quotation marks is found where programs wrote it', async () => {
  await publishRows(ROWS)
  const said = '园长说"不收"，请找别家'
  const log = write(
    'confirm/testing/log.jsonl',
    `${JSON.stringify({ at: '', row: { 备注: said } })}\n`,
  )
  await strikeNow([said])
  expect(readFileSync(log, 'utf8')).toContain('〔已删〕')
})
