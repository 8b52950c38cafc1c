import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeCaseKey } from '#src/complaints/seal/case.ts'
import { toIdentityText } from '#src/complaints/seal/identities.ts'
import { readSettings } from '#src/config.ts'
import { runDesk } from '#src/desk/run-desk.ts'
import { startPostgres, type TestPostgres } from '#tests/support/postgres.ts'
import { type SamplePortal, startSamplePortal } from '#tests/support/publish-sample.ts'

const progress: string[] = []
let server: TestPostgres
let portals: Record<'SQLite' | 'PostgreSQL', SamplePortal>
beforeAll(async () => {
  server = await startPostgres()
  portals = {
    SQLite: await startSamplePortal({}),
    PostgreSQL: await startSamplePortal({ DATABASE_URL: server.url }),
  }
})
afterAll(async () => {
  for (const portal of Object.values(portals)) await portal.remove()
  await server.remove()
})

const runOn = (engine: keyof typeof portals, ...written: string[]) =>
  runWith(engine, {}, ...written)

function runWith(engine: keyof typeof portals, more: Record<string, string>, ...written: string[]) {
  const { folder, url } = portals[engine]
  const database = engine === 'PostgreSQL' ? { DATABASE_URL: server.url } : {}
  const settings = readSettings({
    DATA_DIR: join(folder, 'data'),
    SITE_URL: url,
    ...database,
    ...more,
  })
  return runDesk(
    () => settings,
    written,
    (line) => progress.push(line),
  )
}

test.each(['SQLite', 'PostgreSQL'] as const)(
  'a drill with %s goes the whole way of a complaint and leaves entries of the record alone',
  async (engine) => {
    const run = (...written: string[]) => runOn(engine, ...written)
    const { out, exitCode } = await run('drill', '--json')
    const { sound, steps } = JSON.parse(out)
    expect(
      steps.map(({ step, problem }: { step: string; problem: unknown }) => [step, problem]),
    ).toEqual(
      ['file', 'open', 'route', 'reply', 'read', 'close', 'erase', 'gone'].map((step) => [
        step,
        null,
      ]),
    )
    expect([sound, exitCode]).toEqual([true, 0])
    expect(JSON.parse((await run('list', '--json')).out).complaints).toEqual([])
    expect((await run('audit', 'list')).out).toContain('演练完删除')
    expect((await run('audit', 'verify')).exitCode).toBe(0)
  },
)

test('a drill at a site that is not there says which step failed', async () => {
  const { exitCode, out } = await runOn('SQLite', 'drill', '--url', 'http://127.0.0.1:9')
  expect([exitCode, out]).toEqual([1, expect.stringContaining('✗ 从网页提交')])
})

const listed = async () => JSON.parse((await runOn('SQLite', 'list', '--json')).out).complaints

test('a drill that breaks off removes its complaint, though no key here opens it', async () => {
  const other = join(portals.SQLite.folder, 'other.key')
  const key = await makeCaseKey()
  writeFileSync(other, toIdentityText([key], 'of a test'), { mode: 0o600 })
  const { out, exitCode } = await runWith('SQLite', { DESK_IDENTITY: other }, 'drill')
  expect(exitCode).toBe(1)
  expect(out).toMatch(/✓ 从网页提交[\s\S]*✗ 打开内容[\s\S]*✓ 删除/)
  expect(await listed()).toEqual([])
  expect((await runOn('SQLite', 'audit', 'verify')).exitCode).toBe(0)
})

test('where no key may lie nothing is filed, and the drill that waits for an officer is named', async () => {
  const host = { DESK_FIRST_LIST: '00000 '.repeat(8).trim() }
  const { err, exitCode } = await runWith('SQLite', host, 'drill')
  expect([exitCode, err]).toEqual([2, expect.stringContaining('drill --wait 15')])
  expect(await listed()).toEqual([])
  expect((await runOn('SQLite', 'drill', '--wait', '0')).exitCode).toBe(2)
})

test('a drill waits for the answer of an officer elsewhere, reads it as a resident, and is gone', async () => {
  const running = runOn('SQLite', 'drill', '--wait', '2')
  await expect.poll(() => progress.length).toBe(1)
  const [, reference = ''] = /已提交 ([\w-]+)/.exec(progress[0] ?? '') ?? []
  const [, said = ''] = /--text "(.+?)"/.exec(progress[0] ?? '') ?? []
  expect((await runOn('SQLite', 'reply', reference, '--text', said)).err).toBe('')
  const { out, exitCode } = await running
  expect([exitCode, out]).toEqual([0, expect.stringContaining('✓ 办理人员在自己的电脑上答复')])
  expect(await listed()).toEqual([])
})
