import { closeSync, openSync, renameSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FIELDS } from '#src/complaints/fields.ts'
import { ComplaintClient, type Filing } from '#tests/support/complaint-client.ts'
import { type SamplePortal, startSamplePortal } from '#tests/support/publish-sample.ts'

const FILING: Filing = {
  place: { name: '某托管点', address: '某路1号' },
  matter: 'unclear',
  narrative: '门口的消防通道锁着。',
}
const WRITTEN = '这一段不能丢'

let portal: SamplePortal
let store: string
beforeAll(async () => {
  portal = await startSamplePortal({ LOG_LEVEL: 'silent' })
  store = join(portal.folder, 'data', 'complaints', 'complaints.sqlite')
})
afterAll(() => portal.remove())

/** What somebody sees who answers a question and hands in while the store is out of order. */
async function expectHonestRefusal(ready: ComplaintClient, check: Record<string, string>) {
  const began = performance.now()
  const answer = await ready.post('/complaints/narrative/', {
    [FIELDS.narrative.narrative]: WRITTEN,
  })
  const page = await answer.text()
  expect(answer.status).toBe(503)
  expect(page).toContain(WRITTEN)
  expect(page).toContain('0591-00000100')
  expect(page).toContain('12345')
  expect(await ready.submit(check)).toBe(503)
  const receipt = await ready.get('/complaints/receipt/')
  expect(receipt.status).not.toBe(200)
  expect(await receipt.text()).not.toMatch(/\d{4} \d{4} \d{4} \d{4}/)
  for (const path of ['/', '/centres/?q=托育', '/complaints/', '/api/centres'])
    expect((await ready.get(path)).status, path).toBe(200)
  return performance.now() - began
}

async function expectRecovery(ready: ComplaintClient, check: Record<string, string>) {
  expect(await ready.submit(check)).toBe(303)
  const { reference, queryCode } = await ready.readReceipt()
  expect(await ready.lookUp(reference, queryCode)).toContain(reference)
}

function countCases(): number {
  const database = new DatabaseSync(store)
  const counted = database.prepare('select count(*) as cases from complaints').get()
  database.close()
  return Number(counted?.['cases'])
}

test('a hundred posts of one draft make one case with one receipt', async () => {
  const before = countCases()
  const client = new ComplaintClient(portal.url)
  const check = await client.fillIn(FILING)
  const statuses = await Promise.all(Array.from({ length: 100 }, () => client.submit(check)))
  const first = await client.readReceipt()
  expect(new Set(statuses)).toEqual(new Set([303]))
  expect(await client.readReceipt()).toEqual(first)
  expect(countCases()).toBe(before + 1)
})

test('a page that shows other answers than were handed in is told so, and so is one that is late', async () => {
  const client = new ComplaintClient(portal.url)
  const early = await client.fillIn(FILING)
  await client.post('/complaints/narrative/', { [FIELDS.narrative.narrative]: '改过的经过。' })
  expect(await client.submit(early)).toBe(409)
  const late = await client.readCheck()
  expect(await client.submit(late)).toBe(303)
  expect(await client.submit(early)).toBe(409)
  expect(await client.submit(late)).toBe(303)
})

test.each<[fault: string, breakStore: () => () => void]>([
  [
    'locked by another program',
    () => {
      const other = new DatabaseSync(store)
      other.exec('begin exclusive')
      return () => other.close()
    },
  ],
  [
    'moved away',
    () => {
      renameSync(store, `${store}.away`)
      return () => renameSync(`${store}.away`, store)
    },
  ],
])(
  'a store that is %s: an honest page, answers kept, the rest unaffected, no restart',
  async (_fault, breakStore) => {
    const ready = new ComplaintClient(portal.url)
    const check = await ready.fillIn(FILING)
    const mend = breakStore()
    try {
      await expectHonestRefusal(ready, check)
    } finally {
      mend()
    }
    await expectRecovery(ready, check)
  },
)

test('a damaged store is never made anew, and nothing is acknowledged into it', async () => {
  const ready = new ComplaintClient(portal.url)
  const check = await ready.fillIn(FILING)
  new DatabaseSync(store).exec('pragma wal_checkpoint(truncate)')
  const file = openSync(store, 'r+')
  writeSync(file, Buffer.alloc(4096, 0x58), 0, 4096, 0)
  closeSync(file)
  await expectHonestRefusal(ready, check)
})
