import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DeskOffice } from '#tests/support/desk-office.ts'
import { toStoreFile } from '#tests/support/temporary-store.ts'

const ENDED = { state: 'closed', outcome: 'nothingFound' } as const
const office = new DeskOffice()
let old: string
let erased: string
let lost: string
beforeAll(async () => {
  old = await office.file({ open: { ...ENDED, changedAt: '2025-11-19T01:30:00.000Z' } })
  erased = await office.file({ open: ENDED })
  lost = await office.file()
})
afterAll(() => office.close())

type Entry = { kind: string; by: string | null; signature: string | null; body: string }
const entries = async (): Promise<Entry[]> =>
  JSON.parse((await office.run('audit', 'list', '--last', '200', '--json')).out)
const told = async (what: string) => {
  const found = (await entries()).map((entry) => ({ ...entry, said: JSON.parse(entry.body)[1] }))
  return found.findLast(({ said }) => said.what === what || said.event === what)
}

test('whoever removes, erases, counts or issues a code at the host signs for it, and the record says who', async () => {
  const out = join(office.dataDir, 'figures.json')
  const acts = [
    ['figuresPublished', ['figures', 'publish', '--out', out]],
    ['retentionRun', ['retention', 'run', '--reason', '每月一次']],
    ['erased', ['rights', 'erase', erased, '--checked', '本人来电']],
    ['codeReissued', ['code', 'reissue', lost, '--checked', '打过留下的电话']],
  ] as const
  for (const [what, written] of acts) {
    const { exitCode, err } = await office.run(...written)
    expect([what, exitCode, err]).toEqual([what, 0, ''])
    const entry = await told(what)
    expect(entry?.by, what).toMatch(/^[\w-]{43}$/)
    expect(entry?.signature, what).toMatch(/^[\w-]{86}$/)
  }
  expect((await told('retentionRun'))?.said).toMatchObject({
    reason: '每月一次',
    told: { cases: 1 },
  })
  expect((await office.run('audit', 'verify')).exitCode).toBe(0)
  expect((await office.run('audit', 'list', '--reference', old)).out).toContain('到期清除')
})

test('where no key may lie the post that was typed stands there; with neither nothing is done', async () => {
  // Settings that trust a list, and name no key of this machine.
  const host = { DESK_FIRST_LIST: '00000 '.repeat(8).trim() }
  const nobody = await office.runWith(host, 'retention', 'run')
  expect([nobody.exitCode, nobody.err]).toEqual([2, expect.stringContaining('--post 定时任务')])
  const timed = await office.runWith(host, 'retention', 'run', '--post', '定时任务')
  expect([timed.exitCode, timed.err]).toEqual([0, ''])
  expect(await told('retentionRun')).toMatchObject({
    by: null,
    signature: null,
    said: { post: '定时任务', list: null },
  })
  const wrong = ['--post', '张\n三']
  expect((await office.run('retention', 'run', ...wrong)).exitCode).toBe(2)
  expect((await office.run('audit', 'verify')).exitCode).toBe(0)
})

test('a file of holidays says in the record who took it over, where there is one', async () => {
  const file = join(office.dataDir, 'year.json')
  writeFileSync(file, '{}')
  expect((await office.run('calendar', 'import', file)).exitCode).toBe(1)
  expect(await told('calendarImported')).toBeUndefined()
})

test('another name put into the record, with hashes that fit or not, is found', async () => {
  const database = new DatabaseSync(toStoreFile(office.dataDir))
  database.exec(
    `update record_entries set body = replace(body, '每月一次', '没有原因') where kind = 'office'`,
  )
  database.close()
  const { exitCode, out } = await office.run('audit', 'verify', '--json')
  const { unsigned } = JSON.parse(out)
  expect([exitCode, unsigned.length]).toEqual([1, 1])
})
