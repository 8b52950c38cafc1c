import { afterEach, expect, test } from 'vitest'
import { toMonthsBefore } from '#src/desk/commands/retention/to-bound.ts'
import { DeskOffice } from '#tests/support/desk-office.ts'
import { makeDraft } from '#tests/support/example-complaints.ts'
import { keepDraft } from '#tests/support/stored-drafts.ts'

let office: DeskOffice
afterEach(() => office.close())

const ENDED = { state: 'closed', outcome: 'nothingFound' } as const
const LONG_AGO = '2025-11-19T01:30:00.000Z'

async function openOffice() {
  office = new DeskOffice()
  const old = await office.file({ open: { ...ENDED, changedAt: LONG_AGO } })
  const recent = await office.file({ open: ENDED })
  return { old, recent }
}

const isThere = async (reference: string) =>
  (await (await office.store()).findByReference(reference)) !== undefined

test('the doctor removes nothing; a dry run says what would go; a run removes it and the record knows', async () => {
  const { old, recent } = await openOffice()
  expect((await office.run('doctor')).out).toContain('还有 1 件：运行 retention run')
  const dry = await office.run('retention', 'run', '--dry-run')
  expect([dry.exitCode, dry.out]).toEqual([0, expect.stringContaining(old)])
  expect(dry.out).not.toContain(recent)
  expect(await isThere(old)).toBe(true)

  const done = await office.run('retention', 'run', '--json')
  expect(JSON.parse(done.out)).toMatchObject({ removed: 1, cases: [old], dryRun: false })
  expect([await isThere(old), await isThere(recent)]).toEqual([false, true])
  expect((await office.run('audit', 'list', '--reference', old)).out).toContain('到期清除')
  expect((await office.run('audit', 'verify')).exitCode).toBe(0)
  expect((await office.run('doctor')).out).toContain('没有办结或撤回满12个月')
})

test('a case on hold stays, until it is released', async () => {
  const { old } = await openOffice()
  const why = ['--reason', '法院调取']
  expect((await office.run('retention', 'hold', old)).exitCode).toBe(2)
  expect((await office.run('retention', 'hold', old, ...why)).exitCode).toBe(0)
  expect(await office.find(old)).toMatchObject({ onHold: true })
  const later = { CLOCK: '2028-11-20T10:00:00+08:00' }
  const run = ['retention', 'run', '--today', '2028-11-20'] as const
  expect((await office.runWith(later, ...run)).exitCode).toBe(0)
  expect(await isThere(old)).toBe(true)
  const erased = await office.run('rights', 'erase', old, '--checked', '本人来电')
  expect([erased.exitCode, erased.err]).toEqual([4, expect.stringContaining('延长保存')])
  expect((await office.run('audit', 'verify')).exitCode).toBe(0)
  expect((await office.runWith(later, 'retention', 'release', old, ...why)).exitCode).toBe(0)
  expect((await office.find(old)).onHold).toBe(false)
  expect((await office.run('audit', 'verify')).exitCode).toBe(0)
})

test('a clock that jumped removes nothing, forward or back, until somebody says which day it is', async () => {
  const { recent } = await openOffice()
  const ahead = { CLOCK: '2036-01-01T10:00:00+08:00' }
  const jumped = await office.runWith(ahead, 'retention', 'run')
  expect([jumped.exitCode, jumped.err]).toEqual([4, expect.stringContaining('--today 2036-01-01')])
  const wrong = await office.runWith(ahead, 'retention', 'run', '--today', '2026-11-20')
  expect([wrong.exitCode, wrong.err]).toEqual([4, expect.stringContaining('校准')])
  const back = await office.runWith({ CLOCK: '2026-11-01T10:00:00+08:00' }, 'retention', 'run')
  expect([back.exitCode, back.err]).toEqual([4, expect.stringContaining('倒退')])
  expect(await isThere(recent)).toBe(true)
})

test('drafts whose day is over go with it, and others stay', async () => {
  await openOffice()
  const store = await office.store()
  const sealed = new Uint8Array(8)
  await keepDraft(store, makeDraft('a', { sealed, expiresAt: '2026-11-20T01:59:00.000Z' }))
  await keepDraft(store, makeDraft('b', { sealed, expiresAt: '2026-11-20T02:01:00.000Z' }))
  expect((await office.run('retention', 'run')).out).toContain('清除过期草稿：1 份')
  expect((await office.run('retention', 'run')).out).toContain('清除过期草稿：0 份')
})

test.each([
  ['a year', '2026-11-20T10:00:00+08:00', 12, '2025-11-20T10:00:00+08:00'],
  ['a month', '2026-11-20T10:00:00+08:00', 1, '2026-10-20T10:00:00+08:00'],
  ['over the end of a year', '2026-01-15T10:00:00+08:00', 3, '2025-10-15T10:00:00+08:00'],
  ['to a month that is shorter', '2026-03-31T10:00:00+08:00', 1, '2026-02-28T10:00:00+08:00'],
  ['to February of a leap year', '2028-03-30T10:00:00+08:00', 1, '2028-02-29T10:00:00+08:00'],
  ['from a leap day', '2028-02-29T10:00:00+08:00', 12, '2027-02-28T10:00:00+08:00'],
  ['to a month of thirty days', '2026-12-31T10:00:00+08:00', 6, '2026-06-30T10:00:00+08:00'],
  [
    'from the first hours of a day in China',
    '2026-07-01T01:00:00+08:00',
    1,
    '2026-06-01T01:00:00+08:00',
  ],
])('cases are kept for so many months, %s', (_what, now, months, bound) => {
  expect(toMonthsBefore(new Date(now), months)).toBe(new Date(bound).toISOString())
})
