import { afterAll, expect, test } from 'vitest'
import { openText } from '#src/complaints/seal/case.ts'
import { DeskOffice } from '#tests/support/desk-office.ts'

const EXTENDABLE = { id: 'done', label: '办结', days: 60, dayKind: 'calendar', basis: '六十日' }
const office = new DeskOffice({
  clocks: [{ ...EXTENDABLE, extension: { days: 30, basis: '三十日' } }],
})
afterAll(() => office.close())

const PROMISED = [{ id: 'done', label: '办结', on: '2026-12-31', estimated: false, basis: '测试' }]
const fileCase = () => office.file({ open: { promises: PROMISED } })
const at = (day: string) => ({ CLOCK: `${day}T10:00:00+08:00` })

test('a term is extended once, by no more than the rules say, and the complainant reads why', async () => {
  const reference = await fileCase()
  const words = ['--text', '要等检验报告。']
  const dry = await office.run('extend', reference, ...words, '--dry-run')
  expect([dry.exitCode, dry.out.split('\n')[0]]).toEqual([0, expect.stringContaining('试运行')])
  expect((await office.find(reference)).version).toBe(1)

  const tooLong = await office.run('extend', reference, ...words, '--days', '31')
  expect([tooLong.exitCode, tooLong.err]).toEqual([2, expect.stringContaining('最多延长30天')])
  const done = await office.run('extend', reference, ...words, '--json')
  expect(JSON.parse(done.out)).toEqual({
    reference,
    version: 2,
    clock: 'done',
    on: '2027-01-30',
    estimated: false,
  })
  const { promises } = await office.find(reference)
  expect(promises[0]).toMatchObject({ on: '2027-01-30', extendedFrom: '2026-12-31' })
  const [, event] = await (await office.store()).readEvents(reference)
  const identity = await office.residentIdentity(reference)
  expect(await openText(identity, event?.sealedPublic ?? new Uint8Array())).toBe('要等检验报告。')
  const again = await office.run('extend', reference, ...words)
  expect([again.exitCode, again.err]).toEqual([4, expect.stringContaining('延长过一次')])
  expect((await office.run('show', reference)).out).toContain('延长期限')
  expect((await office.run('audit', 'verify')).exitCode).toBe(0)
})

test('on the last day a term can still be extended, the day after it cannot', async () => {
  const reference = await fileCase()
  const extend = (day: string) =>
    office.runWith(at(day), 'extend', reference, '--text', '还在查', '--dry-run')
  expect((await extend('2026-12-31')).exitCode).toBe(0)
  const late = await extend('2027-01-01')
  expect([late.exitCode, late.err]).toEqual([4, expect.stringContaining('已经过了')])
})

test('of a case taken up again nothing is extended, and what is over is said to be over', async () => {
  const reference = await fileCase()
  await office.run('close', reference, '未发现问题', '--text', '没有发现。')
  await office.run('reopen', reference, '--text', '有新材料。')
  const extend = async (day: string) =>
    (await office.runWith(at(day), 'extend', reference, '--text', '还在查')).err
  expect(await extend('2026-11-21')).toContain('重新办理、复核的不可以')
  expect(await extend('2027-03-01')).toContain('超期的不能再延长：直接办结')
})

test('without a reason nothing is extended, and a case that is over has no term', async () => {
  const reference = await fileCase()
  expect((await office.run('extend', reference)).exitCode).toBe(2)
  expect((await office.run('close', reference, '未发现问题')).exitCode).toBe(0)
  expect((await office.run('extend', reference, '--text', '还在查')).exitCode).toBe(4)
})

test('whoever reads a case reads how its terms stand today, of the review where one was asked for', async () => {
  const reference = await fileCase()
  const show = async () => (await office.run('show', reference)).out
  expect(
    (await office.runWith({ CLOCK: '2027-01-02T10:00:00+08:00' }, 'show', reference)).out,
  ).toContain('期限：办结：2026-12-31（已超期）')
  await office.run('close', reference, '未发现问题', '--text', '没有发现。')
  expect(await show()).toContain('期限：办结：2026-12-31（已做到）')
  const { version } = await office.find(reference)
  const asked = { kind: 'reviewAsked', state: 'reviewAsked', actor: 'complainant' } as const
  const at = '2026-11-20T03:00:00.000Z'
  const event = { ...asked, at, outcome: null, sealedPublic: null, sealedInternal: null }
  await (await office.store()).change(reference, version, { event, state: 'reviewAsked' })
  expect(await show()).toContain('复核')
  expect(await show()).not.toContain('期限：办结')
})

test('asked for more, closed and taken up again: each step is a command', async () => {
  const reference = await fileCase()
  const asked = await office.run('ask', reference, '--text', '请补充收据。', '--json')
  expect(JSON.parse(asked.out)).toEqual({ reference, version: 2, paused: [] })
  expect((await office.find(reference)).state).toBe('infoAsked')
  expect((await office.run('ask', reference)).exitCode).toBe(2)
  expect((await office.run('reopen', reference, '--text', '再查')).exitCode).toBe(4)
  const unexplained = await office.run('close', reference, '不予受理')
  expect([unexplained.exitCode, unexplained.err]).toEqual([2, expect.stringContaining('说明白')])
  expect((await office.run('close', reference, '属实已整改')).out).toContain('已办结')
  const again = await office.run('reopen', reference, '--text', '有新材料。')
  expect([again.exitCode, again.out]).toEqual([0, expect.stringContaining('重新算')])
  expect(await office.find(reference)).toMatchObject({ state: 'accepted', outcome: null })
})

test('a reply takes a complaint up that nobody had looked at', async () => {
  const reference = await fileCase()
  await office.run('reply', reference, '--text', '收到了。')
  expect(await office.find(reference)).toMatchObject({ state: 'accepted' })
})

test('the inbox begins with what is overdue for the longest time; what is over is not in it', async () => {
  const old = await office.file({
    open: { promises: [{ ...PROMISED[0], on: '2026-10-10' }] as typeof PROMISED },
  })
  const urgent = await office.file({ open: { promises: PROMISED, urgent: true } })
  const closed = await office.file({ open: { promises: PROMISED } })
  await office.run('close', closed, '未发现问题')
  await office.addNote(urgent, '又打了一次')
  const { out } = await office.run('inbox', '--json')
  const { complaints, overdue } = JSON.parse(out)
  const references = complaints.map(({ reference }: { reference: string }) => reference)
  expect(references.slice(0, 2)).toEqual([old, urgent])
  expect(references).not.toContain(closed)
  expect(overdue).toBe(1)
  expect(complaints[0]).toMatchObject({
    overdueDays: 41,
    hasNews: false,
    due: { on: '2026-10-10', state: 'overdue' },
  })
  expect(complaints[1]).toMatchObject({ overdueDays: 0, hasNews: true })
  const [first, second] = (await office.run('inbox')).out.split('\n')
  expect(first).toContain('办结 2026-10-10（已超期）')
  expect(first).toContain('【超期41天】')
  expect(second).toContain('【投诉人有补充】')
  expect((await office.run('list')).out).toContain('【超期41天】')
})
