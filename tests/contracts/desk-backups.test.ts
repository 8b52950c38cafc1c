import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openKeys } from '#src/complaints/channel/keys.ts'
import { openComplaintStore } from '#src/complaints/store/open-complaint-store.ts'
import { readSettings } from '#src/config.ts'
import { runDesk } from '#src/desk/run-desk.ts'
import { DeskOffice } from '#tests/support/desk-office.ts'
import { makeComplaint, makeDraft } from '#tests/support/example-complaints.ts'
import { startPostgres, type TestPostgres } from '#tests/support/postgres.ts'
import { fileCase } from '#tests/support/stored-drafts.ts'

const office = new DeskOffice()
const folder = mkdtempSync(join(tmpdir(), 'desk-backups-'))
let server: TestPostgres
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(async () => {
  await office.close()
  await server.remove()
  rmSync(folder, { recursive: true })
})

test('a store that is written to is copied and put back: receipts, record and files, and no secret of the day', async () => {
  const reference = await office.file({ files: [{ meta: {}, content: Buffer.from('picture') }] })
  await office.run('reply', reference, '--text', '已经退费。')
  const { secret } = await (await office.store()).readDayKey('2026-11-20')
  const out = join(folder, 'one')
  expect((await office.run('backup', '--out', out)).exitCode).toBe(0)
  expect((await office.run('backup', '--out', out)).exitCode).toBe(4)
  expect(readFileSync(join(out, 'complaints.sqlite')).includes(Buffer.from(secret))).toBe(false)
  expect(existsSync(join(out, 'desk'))).toBe(false)

  const occupied = await office.run('restore', out)
  expect([occupied.exitCode, occupied.err]).toEqual([4, expect.stringContaining('已经存在')])
  const empty = {
    DATA_DIR: join(folder, 'restored'),
    DESK_IDENTITY: join(office.dataDir, 'desk', 'demonstration.key'),
  }
  const dry = await office.runWith(empty, 'restore', out, '--dry-run')
  expect([dry.exitCode, existsSync(empty.DATA_DIR)]).toEqual([0, false])
  const restored = await office.runWith(empty, 'restore', out)
  expect([restored.exitCode, restored.out]).toEqual([0, expect.stringContaining('1 件投诉')])
  cpSync(join(office.dataDir, 'releases'), join(empty.DATA_DIR, 'releases'), { recursive: true })
  cpSync(join(office.dataDir, 'current'), join(empty.DATA_DIR, 'current'), { recursive: true })
  const shown = await office.runWith(empty, 'show', reference)
  expect([shown.exitCode, shown.out]).toEqual([0, expect.stringContaining('已经退费。')])
  expect((await office.runWith(empty, 'audit', 'verify')).exitCode).toBe(0)
})

test('a backup of which a byte changed is not put back', async () => {
  const out = join(folder, 'two')
  await office.run('backup', '--out', out)
  appendFileSync(join(out, 'complaints.sqlite'), 'x')
  const empty = { DATA_DIR: join(folder, 'nothing') }
  const { exitCode, err } = await office.runWith(empty, 'restore', out)
  expect([exitCode, err]).toEqual([1, expect.stringContaining('complaints.sqlite')])
  expect(existsSync(empty.DATA_DIR)).toBe(false)
})

test('a store in PostgreSQL is dumped and put back into an empty database', async () => {
  const place = { dataDir: join(folder, 'pg'), databaseUrl: server.url }
  const { storeId } = await openKeys(place)
  const store = openComplaintStore({ ...place, storeId })
  await fileCase(store, makeDraft('kept'), makeComplaint('kept'))
  await store.close()
  const runAt = (dataDir: string, databaseUrl: string, ...written: string[]) =>
    runDesk(() => readSettings({ DATA_DIR: dataDir, DATABASE_URL: databaseUrl }), written)
  const out = join(folder, 'three')
  const made = await runAt(place.dataDir, server.url, 'backup', '--out', out)
  expect([made.err, made.exitCode]).toEqual(['', 0])
  const databaseUrl = await server.makeDatabase('again')
  const dataDir = join(folder, 'pg again')
  const restored = await runAt(dataDir, databaseUrl, 'restore', out, '--json')
  expect([restored.err, restored.exitCode]).toEqual(['', 0])
  expect(JSON.parse(restored.out)).toMatchObject({ complaints: 1, sound: true })
  const again = await runAt(join(folder, 'pg third'), databaseUrl, 'restore', out)
  expect([again.exitCode, again.err]).toEqual([1, expect.stringContaining('没有恢复成')])
})
