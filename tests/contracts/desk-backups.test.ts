import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
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
  const waiting = join('confirm', 'gulou', 'pending', 'gl-001.json')
  mkdirSync(dirname(join(office.dataDir, waiting)), { recursive: true })
  writeFileSync(join(office.dataDir, waiting), '{}')
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
  expect(existsSync(join(empty.DATA_DIR, waiting))).toBe(true)
  cpSync(join(office.dataDir, 'releases'), join(empty.DATA_DIR, 'releases'), { recursive: true })
  cpSync(join(office.dataDir, 'current'), join(empty.DATA_DIR, 'current'), { recursive: true })
  const shown = await office.runWith(empty, 'show', reference)
  expect([shown.exitCode, shown.out]).toEqual([0, expect.stringContaining('已经退费。')])
  expect((await office.runWith(empty, 'audit', 'verify')).out).toContain(
    '与投诉库里的 1 件投诉一致',
  )
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

/** A store that goes on after its backup, and the backup put back elsewhere. */
async function putBack(name: string, database: (name: string) => Promise<string | undefined>) {
  const former = new DeskOffice({}, await database(`${name}_former`))
  const reference = await former.file()
  const out = join(folder, `${name} backup`)
  expect((await former.run('backup', '--out', out)).exitCode).toBe(0)
  await former.run('reply', reference, '--text', '已经退费。')
  const lost = join(folder, `${name} head.json`)
  expect((await former.run('audit', 'head', '--out', lost)).exitCode).toBe(0)
  const databaseUrl = await database(`${name}_restored`)
  const settings = {
    DATA_DIR: join(folder, `${name} restored`),
    DATABASE_URL: databaseUrl ?? '',
  }
  const run = (...written: string[]) => former.runWith(settings, ...written)
  const restored = await run('restore', out)
  expect([restored.err, restored.exitCode]).toEqual(['', 0])
  for (const part of ['releases', 'current', 'desk'])
    cpSync(join(former.dataDir, part), join(settings.DATA_DIR, part), { recursive: true })
  await former.close()
  return { run, lost, reference, statement: join(settings.DATA_DIR, 'restored.json') }
}

test.each([
  ['SQLite', async () => undefined],
  ['PostgreSQL', (name: string) => server.makeDatabase(name)],
])(
  'a backup put back in %s is never silently green: two officers say what was lost, and it stays told',
  async (engine, database) => {
    const { run, lost, reference, statement } = await putBack(engine.toLowerCase(), database)
    const untold = await run('audit', 'verify')
    expect([untold.exitCode, untold.out]).toEqual([5, expect.stringContaining('还没有签名的说明')])
    expect((await run('audit', 'verify', '--head', lost)).exitCode).toBe(1)
    expect((await run('doctor')).out).toContain('✗ 这个库是从备份恢复的')

    expect((await run('audit', 'restored', statement)).exitCode).toBe(2)
    const why = ['--lost', lost, '--reason', '硬盘坏了']
    const first = await run('audit', 'restored', statement, ...why)
    expect([first.exitCode, first.out]).toEqual([0, expect.stringContaining('第二位办理人员')])
    expect((await run('audit', 'restored', statement, '--adopt')).exitCode).toBe(4)
    expect((await run('audit', 'restored', statement, ...why)).exitCode).toBe(4)
    const forged = readFileSync(statement, 'utf8')
    const second = await run('audit', 'restored', statement)
    expect([second.exitCode, second.out]).toEqual([0, expect.stringContaining('签名齐了')])
    const sound = readFileSync(statement, 'utf8')
    for (const wrong of [forged, sound.replace('硬盘坏了', '没有原因')]) {
      writeFileSync(statement, wrong)
      expect((await run('audit', 'restored', statement, '--adopt')).exitCode).toBe(4)
    }
    writeFileSync(statement, sound)
    expect((await run('audit', 'restored', statement, '--adopt')).exitCode).toBe(0)
    expect((await run('audit', 'restored', statement, '--adopt')).exitCode).toBe(4)

    for (const heads of [[], ['--head', lost]]) {
      const { exitCode, out } = await run('audit', 'verify', ...heads)
      expect([exitCode, out]).toEqual([5, expect.stringContaining('第 2 条到第 2 条没有了')])
      expect(out).toContain('硬盘坏了')
    }
    expect((await run('doctor')).out).toContain('已经签名说明')
    // What was written after that, and a head of a record that nobody told of, are no part of it.
    await run('reply', reference, '--text', '再答一次。')
    expect((await run('audit', 'verify', '--head', lost)).exitCode).toBe(5)
    const other = `2:${'a'.repeat(64)}`
    expect((await run('audit', 'verify', '--head', other)).exitCode).toBe(1)
  },
)
