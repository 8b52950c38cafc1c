import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { DeskOffice } from '#tests/support/desk-office.ts'
import { toStoreFile } from '#tests/support/temporary-store.ts'

let office: DeskOffice
let reference: string
beforeEach(async () => {
  office = new DeskOffice()
  reference = await office.file({ files: [{ meta: {}, content: Buffer.from('picture') }] })
  await office.addNote(reference, '补充一句')
  await office.run('note', reference, '--text', '打过电话')
})
afterEach(() => office.close())

/** What whoever has the host can do to the store. */
function tamper(...statements: string[]): void {
  const database = new DatabaseSync(toStoreFile(office.dataDir))
  database.exec('pragma foreign_keys = on')
  for (const statement of statements) database.exec(statement)
  database.close()
}

const headFile = () => join(office.dataDir, 'head.json')
const verify = (...more: string[]) => office.run('audit', 'verify', ...more)
const verifyJson = async (...more: string[]) => JSON.parse((await verify('--json', ...more)).out)

test('a record that nobody touched agrees with the cases and with a head kept elsewhere', async () => {
  const kept = await office.run('audit', 'head', '--out', headFile())
  expect(kept.exitCode).toBe(0)
  const [typed = ''] = kept.out.split('\n')
  expect(typed).toMatch(/^3:[0-9a-f]{64}$/)
  expect(kept.out).toContain(
    `末条编号 3，校验值 ${typed.slice(2, 10)}…，北京时间 2026年11月20日 10:00`,
  )
  for (const head of [typed, headFile()]) {
    const { exitCode, out } = await verify('--head', head)
    expect(exitCode).toBe(0)
    expect(out).toContain('记录 3 条前后相接，与投诉库里的 1 件投诉一致')
    expect(out).toContain('与存在别处的 1 个末条对得上')
  }
  expect((await office.run('audit', 'head', '--out', headFile())).exitCode).toBe(4)
})

test('without a head kept elsewhere it says what it cannot see', async () => {
  const { exitCode, out } = await verify()
  expect(exitCode).toBe(0)
  expect(out).toContain('末尾被截掉、整个记录重写、换回旧备份，这样查看不出来')
  expect((await verifyJson()).seenOnlyFromInside).toBe(true)
})

test.each([
  ['a removed row', ['delete from record_entries where seq = 2'], 'skipped', 'notAsRecorded'],
  [
    'a changed word of the record',
    [`update record_entries set body = replace(body, 'noteAdded', 'replied') where seq = 2`],
    'changed',
    undefined,
  ],
  ['a cut tail', ['delete from record_entries where seq = 3'], 'cut', 'unrecorded'],
])('%s is found even from inside', async (_, statements, kind, ofCase) => {
  tamper(...statements)
  const { sound, chain, cases } = await verifyJson()
  expect([sound, chain[0].kind]).toEqual([false, kind])
  if (ofCase) expect(cases).toMatchObject([{ reference }])
  expect((await verify()).exitCode).toBe(1)
})

test.each([
  ['a changed answer', `update complaints set sealed_answers = x'00'`, 'wordsChanged'],
  [
    'a changed note',
    `update complaint_events set sealed_internal = x'00' where position = 2`,
    'wordsChanged',
  ],
  ['another file', `update complaint_files set hash = 'other'`, 'wordsChanged'],
  ['another state', `update complaints set state = 'withdrawn'`, 'notAsRecorded'],
  ['another day promised', `update complaints set promises = '[]'`, 'notAsRecorded'],
  ['a case that was taken away', 'delete from complaints', 'gone'],
  ['salts that were taken away', 'update record_entries set salt = null', 'saltGone'],
])('%s is found, and which case it is', async (_, statement, kind) => {
  tamper(statement)
  const { chain, cases } = await verifyJson()
  expect(chain).toEqual([])
  expect(cases[0]).toMatchObject({ kind, reference })
  expect((await verify()).out).toContain(reference)
})

test('an old backup that was put back is found with a head kept elsewhere, and named', async () => {
  await office.run('audit', 'head', '--out', headFile())
  tamper(
    'delete from record_entries where seq = 3',
    `delete from complaint_events where position = 3`,
    `update complaints set version = 2`,
    'update record_head set seq = 2, hash = (select hash from record_entries where seq = 2)',
  )
  expect(await verifyJson()).toMatchObject({ sound: true, seenOnlyFromInside: true })
  const { exitCode, out } = await verify('--head', headFile())
  expect([exitCode, out.includes('可能换回了旧备份')]).toEqual([1, true])
  await office.run('note', reference, '--text', '接着写')
  const [chain] = (await verifyJson('--head', headFile())).chain
  expect(['forked', 'rewritten']).toContain(chain.kind)
})

test('the list tells what was done, of one case too, and never what was written', async () => {
  const other = await office.file()
  const all = await office.run('audit', 'list')
  expect(all.out.split('\n')).toHaveLength(4)
  expect(all.out).toMatch(/受理人员 {2}演示岗\d/)
  expect(all.out).toMatch(/提交 {2}从网页/)
  expect(all.out).not.toContain('打过电话')
  const one = JSON.parse((await office.run('audit', 'list', '--reference', other, '--json')).out)
  expect(one).toMatchObject([{ kind: 'filed', reference: other, seq: 4 }])
  expect(one[0]).not.toHaveProperty('salt')
  expect((await office.run('audit', 'list', '--last', '1')).out.split('\n')).toHaveLength(1)
  expect((await office.run('audit', 'list', '--last', '0')).exitCode).toBe(2)
})

test('what happened and how it stands now is said once where both are called the same', async () => {
  const asked = { kind: 'reviewAsked', state: 'reviewAsked', actor: 'complainant' } as const
  const at = '2026-11-20T03:00:00.000Z'
  const event = { ...asked, at, outcome: null, sealedPublic: null, sealedInternal: null }
  const { version } = await office.find(reference)
  await (await office.store()).change(reference, version, { event, state: 'reviewAsked' })
  const { out } = await office.run('audit', 'list', '--last', '1')
  expect(out.match(/要求复核/g)).toHaveLength(1)
})

test('what is no head is refused before anything is looked at', async () => {
  const { exitCode, err } = await verify('--head', '3:abc')
  expect([exitCode, err.includes('编号:校验值')]).toEqual([2, true])
})

test('what is removed is written down, and the record still holds', async () => {
  await office.run('audit', 'head', '--out', headFile())
  const text = ['--outcome', 'nothingFound', '--text', '查过了']
  expect((await office.run('state', reference, 'closed', ...text)).exitCode).toBe(0)
  const late = { CLOCK: '2040-11-20T10:00:00+08:00' }
  await office.runWith(late, 'retention', 'run', '--today', '2040-11-20')
  const kinds = JSON.parse((await office.run('audit', 'list', '--json')).out)
  expect(kinds.at(-1)).toMatchObject({ kind: 'removed', reference })
  expect((await verify('--head', headFile())).exitCode).toBe(0)
  expect(readFileSync(headFile(), 'utf8')).toContain('"seq": 3')
})

test('the doctor keeps where the record stands, day after day, for the next release', async () => {
  const { out } = await office.run('doctor')
  const [head = ''] = (await office.run('audit', 'head')).out.split('\n')
  expect(out).toContain(`办理记录的末条 ${head}`)
  await office.run('note', reference, '--text', '又打过电话')
  await office.run('doctor')
  const path = join(office.dataDir, 'record-heads.json')
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject([{ seq: 3 }, { seq: 4 }])
  expect((await verify('--head', path)).out).toContain('2 个末条对得上')
  writeFileSync(path, 'spoilt')
  expect((await office.run('doctor')).exitCode).toBe(1)
})
