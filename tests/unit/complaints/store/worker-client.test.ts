import { expect, onTestFinished, test, vi } from 'vitest'
import { WorkerClient } from '#src/complaints/store/engines/worker-client.ts'
import { makeStore, toStoreFile } from '#tests/support/temporary-store.ts'

/** Keeps SQLite busy for a second or so, as a disk does that does not answer. */
const SLOW = {
  kind: 'run',
  sql: `with recursive n(i) as (select 1 union all select i + 1 from n where i < 2000000)
    select count(*) as n from n`,
  parameters: [],
} as const

async function openClient(): Promise<WorkerClient> {
  const path = toStoreFile(await makeStore())
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const client = new WorkerClient()
  onTestFinished(async () => {
    vi.useRealTimers()
    await client.end()
  })
  await client.ask({ kind: 'open', path, mayCreate: false })
  return client
}

test('a disk that does not answer is given up, and whoever asks afterwards is told at once', async () => {
  const client = await openClient()
  const asked = Promise.allSettled([client.ask({ ...SLOW, parameters: [], begins: false })])
  vi.advanceTimersByTime(10_000)
  expect(await asked).toMatchObject([{ reason: { message: 'The disk does not answer.' } }])
  await expect(client.ask({ kind: 'close' })).rejects.toThrow('does not answer')
})

test('work that may take minutes is waited for', async () => {
  const client = await openClient()
  const asked = client.ask({ ...SLOW, parameters: [], begins: false }, true)
  vi.advanceTimersByTime(600_000)
  expect(await asked).toMatchObject({ rows: [{ n: 2_000_000 }] })
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
    const client = await openClient()
    const { rows } = await client.ask({
      kind: 'run',
      sql: `pragma ${name}`,
      parameters: [],
      begins: false,
    })
    expect(Object.values(rows[0] ?? {})).toEqual([value])
  },
)
