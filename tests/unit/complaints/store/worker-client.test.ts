import { DatabaseSync } from 'node:sqlite'
import { expect, onTestFinished, test, vi } from 'vitest'
import { OpenFile } from '#src/complaints/store/engines/open-file.ts'
import { WorkerClient } from '#src/complaints/store/engines/worker-client.ts'
import { makeDraft } from '#tests/support/example-complaints.ts'
import { makeStore, STORE_ID, toStoreFile } from '#tests/support/temporary-store.ts'

/** A client and another program that keeps its file locked, so that SQLite waits as it does for a slow disk. */
async function openClient() {
  const path = toStoreFile(await makeStore())
  const client = new WorkerClient()
  await client.do({ kind: 'open', path, mayCreate: false, storeId: STORE_ID })
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const other = new DatabaseSync(path)
  other.exec('begin immediate')
  onTestFinished(async () => {
    vi.useRealTimers()
    other.close()
    await client.end()
  })
  return { client, release: () => other.exec('rollback') }
}

test('a disk that does not answer is given up, and whoever asks afterwards is told at once', async () => {
  const { client } = await openClient()
  const asked = Promise.allSettled([client.query('writeDraft', makeDraft('one'), 0)])
  vi.advanceTimersByTime(10_000)
  expect(await asked).toMatchObject([{ reason: { message: 'The disk does not answer.' } }])
  await expect(client.close()).rejects.toThrow('does not answer')
})

test('whoever asks more and more does not keep a silent disk from being given up', async () => {
  const { client } = await openClient()
  const asked = [client.query('writeDraft', makeDraft('one'), 0)]
  vi.advanceTimersByTime(6000)
  asked.push(client.query('writeDraft', makeDraft('two'), 0))
  vi.advanceTimersByTime(4000)
  expect(await Promise.allSettled(asked)).toMatchObject([
    { reason: { message: 'The disk does not answer.' } },
    { reason: { message: 'The disk does not answer.' } },
  ])
})

test('work that may take minutes is waited for, and so is whoever comes behind it', async () => {
  const { client, release } = await openClient()
  const tidied = client.do({ kind: 'tidy' })
  const asked = client.query('writeDraft', makeDraft('one'), 0)
  vi.advanceTimersByTime(600_000)
  release()
  await tidied
  expect(await asked).toBe('written')
})

test.each([
  ['journal_mode', 'wal'],
  ['synchronous', 2],
  ['foreign_keys', 1],
  ['secure_delete', 1],
  ['busy_timeout', 2000],
  ['auto_vacuum', 2],
])(
  'a file is opened with %s = %s, so that an answer means stored and removed means gone',
  async (name, value) => {
    const file = new OpenFile(toStoreFile(await makeStore()), false)
    onTestFinished(() => file.close())
    const { rows } = file.run(`pragma ${name}`)
    expect(Object.values(rows[0] ?? {})).toEqual([value])
  },
)
