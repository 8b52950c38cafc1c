import { afterAll, beforeAll, expect, test } from 'vitest'
import { StoreUnavailableError } from '#src/complaints/store/complaint-store.ts'
import { openComplaintStore } from '#src/complaints/store/open-complaint-store.ts'
import { describeComplaintStore } from '#tests/contracts/complaint-store.ts'
import { makeDraft } from '#tests/support/example-complaints.ts'
import { startPostgres, type TestPostgres } from '#tests/support/postgres.ts'

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

test('a server that ends makes the store unavailable, and it works again when the server is back', async () => {
  const store = open()
  await store.writeDraft(makeDraft('before'))
  await server.kill()
  const refused = Array.from({ length: 20 }, () => store.writeDraft(makeDraft('meanwhile')))
  for (const { status } of await Promise.allSettled(refused)) expect(status).toBe('rejected')
  await expect(store.sumDraftBytes()).rejects.toThrow(StoreUnavailableError)
  await server.start()
  const now = new Date('2026-11-20T00:00:00Z')
  expect(await store.readDraft(makeDraft('before').id, now)).toEqual(makeDraft('before'))
  expect(await store.readDraft(makeDraft('meanwhile').id, now)).toBeUndefined()
  await store.close()
})

test('the store of other keys is not touched', async () => {
  const store = open('another store')
  await expect(store.writeDraft(makeDraft('other'))).rejects.toThrow('other keys')
  await store.close()
})
