import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readSettings } from '#src/config.ts'
import { runDesk } from '#src/desk/run-desk.ts'
import { startPostgres, type TestPostgres } from '#tests/support/postgres.ts'
import { type SamplePortal, startSamplePortal } from '#tests/support/publish-sample.ts'

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

function runOn(engine: keyof typeof portals, ...written: string[]) {
  const { folder, url } = portals[engine]
  const database = engine === 'PostgreSQL' ? { DATABASE_URL: server.url } : {}
  const settings = readSettings({ DATA_DIR: join(folder, 'data'), SITE_URL: url, ...database })
  return runDesk(() => settings, written)
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
    expect((await run('audit', 'list')).out).toContain('["removed 2",{"why":"drill"}]')
    expect((await run('audit', 'verify')).exitCode).toBe(0)
  },
)

test('a drill at a site that is not there says which step failed', async () => {
  const { exitCode, out } = await runOn('SQLite', 'drill', '--url', 'http://127.0.0.1:9')
  expect([exitCode, out]).toEqual([1, expect.stringContaining('✗ 从网页提交')])
})
