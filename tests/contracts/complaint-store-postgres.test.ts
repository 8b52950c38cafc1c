import { existsSync } from 'node:fs'
import { inspect } from 'node:util'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { KeysError, openKeys, toKeyPath } from '#src/complaints/channel/keys.ts'
import { StoreUnavailableError } from '#src/complaints/store/complaint-store.ts'
import { openComplaintStore } from '#src/complaints/store/open-complaint-store.ts'
import { describeComplaintStore } from '#tests/contracts/complaint-store.ts'
import { describePublicNumbers } from '#tests/contracts/public-numbers.ts'
import { describeRecord } from '#tests/contracts/record.ts'
import { describeReportStore } from '#tests/contracts/report-store.ts'
import { describeSharedStore } from '#tests/contracts/shared-store.ts'
import { describeTamperedRecord } from '#tests/contracts/tampered-record.ts'
import { describeWraps } from '#tests/contracts/wraps.ts'
import { allBytes, makeComplaint, makeDraft, makeEvent } from '#tests/support/example-complaints.ts'
import { startPostgres, type TestPostgres } from '#tests/support/postgres.ts'
import { keepDraft, submitLatest, sumDraftBytes } from '#tests/support/stored-drafts.ts'
import { makeDataDir } from '#tests/support/temporary-store.ts'

const NOW = new Date('2026-11-20T00:00:00Z')

let server: TestPostgres
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.remove())

const open = (storeId = 'a store of tests') =>
  openComplaintStore({
    dataDir: '/nonexistent',
    databaseUrl: server.url,
    storeId,
    mayCreate: () => true,
  })

describeComplaintStore('PostgreSQL', async () => open())
describeSharedStore('PostgreSQL', async () => open())
describeReportStore('PostgreSQL', async () => open())
describeRecord('PostgreSQL', async () => open())
describePublicNumbers('PostgreSQL', async () => open())
describeTamperedRecord('PostgreSQL', async () => {
  const databaseUrl = await server.makeDatabase('tampered')
  const place = { dataDir: '/nonexistent', databaseUrl, storeId: 'tampered' }
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  return {
    store: openComplaintStore({ ...place, mayCreate: () => true }),
    tamper: (statement) => client.query(statement),
    end: () => client.end(),
  }
})
describeWraps('PostgreSQL', async () => open())

test('a server that ends makes the store unavailable, and it works again when the server is back', async () => {
  const store = open()
  await keepDraft(store, makeDraft('before'))
  await server.kill()
  const refused = Array.from({ length: 20 }, () => keepDraft(store, makeDraft('meanwhile')))
  for (const { status } of await Promise.allSettled(refused)) expect(status).toBe('rejected')
  await expect(sumDraftBytes(store)).rejects.toThrow(StoreUnavailableError)
  await server.start()
  expect(await store.readDraft(makeDraft('before').id, NOW)).toEqual({
    ...makeDraft('before'),
    version: 1,
  })
  expect(await store.readDraft(makeDraft('meanwhile').id, NOW)).toBeUndefined()
  await store.close()
})

test('while others keep the tables locked, writers are refused and readers served', async () => {
  const store = open()
  const draft = makeDraft('behind a lock')
  await keepDraft(store, draft)
  const other = new Client({ connectionString: server.url })
  await other.connect()
  await other.query('begin; lock table complaint_drafts in exclusive mode')
  await expect(keepDraft(store, { ...draft, sealed: allBytes(9) })).rejects.toThrow(
    /^PostgreSQL 55P03/,
  )
  expect(await store.readDraft(draft.id, NOW)).toEqual({ ...draft, version: 1 })
  await other.end()
  await keepDraft(store, { ...draft, sealed: allBytes(9) })
  expect(await store.readDraft(draft.id, NOW)).toMatchObject({ sealed: allBytes(9) })
  await store.close()
})

test('connections that the server ends are replaced', async () => {
  const store = open()
  await sumDraftBytes(store)
  const other = new Client({ connectionString: server.url })
  await other.connect()
  await other.query(`select pg_terminate_backend(pid) from pg_stat_activity
    where pid <> pg_backend_pid() and backend_type = 'client backend'`)
  await other.end()
  await keepDraft(store, makeDraft('replaced')).catch((error) => {
    expect(error).toBeInstanceOf(StoreUnavailableError)
  })
  await keepDraft(store, makeDraft('replaced'))
  await store.close()
})

test('what goes wrong is told without what was to be written', async () => {
  const store = open()
  const draft = makeDraft('values')
  await keepDraft(store, draft)
  const secret = 'seen by nobody'
  const wrong = makeComplaint('values', {
    state: 'closed',
    placeTag: secret,
    matter: `${secret}\0`,
  })
  for (const complaint of [wrong, { ...wrong, matter: secret }]) {
    const error = await submitLatest(store, complaint, makeEvent(), draft).catch((reason) => reason)
    expect(error.message).toMatch(/^PostgreSQL (22021|23514)/)
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(secret)
  }
  await store.close()
})

test('keys are made with the first store, and a store without its keys gets no others', async () => {
  const place = { dataDir: makeDataDir(), databaseUrl: await server.makeDatabase('keyed') }
  const keys = await openKeys(place)
  expect(await openKeys(place)).toEqual(keys)
  const store = openComplaintStore({ ...place, storeId: keys.storeId })
  expect(await sumDraftBytes(store)).toBe(0)
  await store.close()
  await expect(openKeys({ ...place, dataDir: makeDataDir() })).rejects.toThrow(KeysError)
  const elsewhere = { ...place, databaseUrl: await server.makeDatabase('empty') }
  expect(await openKeys(elsewhere)).toEqual(keys)
  const absent = openComplaintStore({ ...elsewhere, storeId: keys.storeId })
  await expect(sumDraftBytes(absent)).rejects.toThrow(StoreUnavailableError)
  await absent.close()
})

test('several processes that start at once agree on keys and schema', async () => {
  const place = { dataDir: makeDataDir(), databaseUrl: await server.makeDatabase('at_once') }
  const [first, ...others] = await Promise.all([1, 2, 3, 4].map(() => openKeys(place)))
  for (const other of others) expect(other).toEqual(first)
})

test('a first start without its database says so and makes no keys', async () => {
  const dataDir = makeDataDir()
  const databaseUrl = 'postgres://nobody@localhost/nowhere?host=/nonexistent'
  await expect(openKeys({ dataDir, databaseUrl })).rejects.toThrow('数据库能连上')
  expect(existsSync(toKeyPath(dataDir))).toBe(false)
})

test('the store of other keys is not touched', async () => {
  const store = open('another store')
  await expect(keepDraft(store, makeDraft('other'))).rejects.toThrow('other keys')
  await store.close()
})
