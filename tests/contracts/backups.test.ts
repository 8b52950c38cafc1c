import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ComplaintStore } from '#src/complaints/store/complaint-store.ts'
import { openComplaintStore } from '#src/complaints/store/open-complaint-store.ts'
import { makeDraft } from '#tests/support/example-complaints.ts'
import { startPostgres, type TestPostgres } from '#tests/support/postgres.ts'
import { keepDraft } from '#tests/support/stored-drafts.ts'

/** Backups as `deploy/README.md` advises, restored. */
const advice = readFileSync('deploy/README.md', 'utf8')
const DAY = '2026-11-20'
const NOW = new Date(`${DAY}T00:00:00Z`)

const folder = mkdtempSync(join(tmpdir(), 'backups-'))
let server: TestPostgres
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(async () => {
  await server.remove()
  rmSync(folder, { recursive: true })
})

const open = (place: { dataDir: string; databaseUrl: string | undefined }) =>
  openComplaintStore({ ...place, storeId: 'a store of tests', mayCreate: () => true })

async function fill(store: ComplaintStore) {
  await keepDraft(store, makeDraft('kept'))
  const key = await store.readDayKey(DAY)
  await store.close()
  return key
}

/** The drafts are there, the old secret is not, and a new one is made for all processes. */
async function expectRestored(openAgain: () => ComplaintStore, old: { id: string }) {
  const [store, other] = [openAgain(), openAgain()]
  const key = await store.readDayKey(DAY)
  expect(key.id).not.toBe(old.id)
  expect(await other.readDayKey(DAY)).toEqual(key)
  expect(await store.readDraft(makeDraft('kept').id, NOW)).toMatchObject({ version: 1 })
  await Promise.all([store.close(), other.close()])
}

test('a copy of SQLite without the secret of the day works, and holds no byte of the secret', async () => {
  const [from, to] = [join(folder, 'from'), join(folder, 'to')]
  mkdirSync(join(to, 'complaints'), { recursive: true })
  const old = await fill(open({ dataDir: from, databaseUrl: undefined }))
  const copy = join(to, 'complaints', 'complaints.sqlite')
  const database = new DatabaseSync(join(from, 'complaints', 'complaints.sqlite'))
  database.exec(`vacuum into '${copy}'`)
  database.close()
  expect(readFileSync(copy).includes(Buffer.from(old.secret))).toBe(true)
  const [, taken = ''] = /sqlite3 complaints\.sqlite "(pragma [^"]+)"/.exec(advice) ?? []
  const copied = new DatabaseSync(copy)
  copied.exec(taken)
  copied.close()
  expect(readFileSync(copy).includes(Buffer.from(old.secret))).toBe(false)
  await expectRestored(() => open({ dataDir: to, databaseUrl: undefined }), old)
})

test('a dump of PostgreSQL without the secret of the day works when restored', async () => {
  const dataDir = '/nonexistent'
  const old = await fill(open({ dataDir, databaseUrl: server.url }))
  const [, flag = ''] = /pg_dump .*(--exclude-table-data=\S+)/.exec(advice) ?? []
  const dump = execFileSync(join(server.programs, 'pg_dump'), [flag, server.url]).toString()
  expect(dump).toContain('complaint_day_keys')
  expect(dump).not.toContain(Buffer.from(old.secret).toString('hex'))
  const restored = await server.makeDatabase('restored')
  execFileSync(join(server.programs, 'psql'), ['--quiet', restored], {
    input: dump,
    stdio: ['pipe', 'ignore', 'inherit'],
  })
  await expectRestored(() => open({ dataDir, databaseUrl: restored }), old)
})

test('the table of secrets may be unlogged, as the advice for base backups says', async () => {
  const [, order = ''] = /`(alter table complaint_day_keys [^`]+)`/.exec(advice) ?? []
  const databaseUrl = await server.makeDatabase('unlogged')
  const old = await fill(open({ dataDir: '/nonexistent', databaseUrl }))
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query(order)
  const { rows } = await client.query(
    "select relpersistence from pg_class where relname = 'complaint_day_keys'",
  )
  expect(rows).toEqual([{ relpersistence: 'u' }])
  await client.end()
  const store = open({ dataDir: '/nonexistent', databaseUrl })
  expect((await store.readDayKey(DAY)).id).toBe(old.id)
  await store.removeOldCounts(new Date(NOW.getTime() + 48 * 60 * 60 * 1000))
  expect((await store.readDayKey('2026-11-21')).id).not.toBe(old.id)
  await store.close()
})
