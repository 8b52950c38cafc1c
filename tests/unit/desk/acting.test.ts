import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openText } from '#src/complaints/seal/case.ts'
import type { ComplaintEvent } from '#src/complaints/store/complaint-store.ts'
import { DeskOffice } from '#tests/support/desk-office.ts'

const office = new DeskOffice()
afterAll(() => office.close())

async function lastEvent(reference: string): Promise<ComplaintEvent> {
  const events = await (await office.store()).readEvents(reference)
  const last = events.at(-1)
  if (!last) throw new Error('No event')
  return last
}

test('the complainant reads a reply with the code; the store holds no word of it', async () => {
  const reference = await office.file()
  const { exitCode, out } = await office.run('reply', reference, '--text', '已经退费。')
  expect(exitCode).toBe(0)
  expect(out).toContain(`已答复 ${reference}`)
  const { kind, actor, at, sealedPublic, sealedInternal } = await lastEvent(reference)
  expect([kind, actor, at]).toEqual(['replied', 'desk', '2026-11-20T02:00:00.000Z'])
  expect(sealedInternal).toBeNull()
  expect(Buffer.from(sealedPublic ?? []).includes('退费')).toBe(false)
  const identity = await office.residentIdentity(reference)
  expect(await openText(identity, sealedPublic ?? new Uint8Array())).toBe('已经退费。')
  expect((await office.run('show', reference)).out).toContain('受理人员  答复\n   已经退费。')
})

test('a long reply comes from a file, as it is written in Windows too', async () => {
  const reference = await office.file()
  const path = join(office.dataDir, 'reply.txt')
  writeFileSync(path, '\uFEFF第一段。\r\n\r\n第二段。\r\n')
  expect((await office.run('reply', reference, '--file', path)).exitCode).toBe(0)
  const { sealedPublic } = await lastEvent(reference)
  const identity = await office.residentIdentity(reference)
  expect(await openText(identity, sealedPublic ?? new Uint8Array())).toBe('第一段。\n\n第二段。')

  writeFileSync(path, Buffer.from([0xc4, 0xfa, 0xba, 0xc3]))
  const gb = await office.run('reply', reference, '--file', path)
  expect(gb.err).toContain('另存为 UTF-8')
  const absent = await office.run('reply', reference, '--file', `${path}.absent`)
  expect(absent.err).toContain('读不到文件')
  expect((await office.find(reference)).version).toBe(2)
})

test('a note is for officers: the complainant’s code does not open it', async () => {
  const reference = await office.file()
  const { exitCode } = await office.run('note', reference, '--text', '已电话联系园长')
  expect(exitCode).toBe(0)
  const { kind, sealedPublic, sealedInternal } = await lastEvent(reference)
  expect([kind, sealedPublic]).toEqual(['noteAdded', null])
  const identity = await office.residentIdentity(reference)
  expect(await openText(identity, sealedInternal ?? new Uint8Array())).toBeUndefined()
  expect((await office.run('show', reference)).out).toContain('（内部）已电话联系园长')
})

test.each([
  [[], '写明要说的话'],
  [['--text', '  '], '文字是空的'],
  [['--text', 'a', '--file', 'b'], '只用一个'],
  [['--text', '好'.repeat(20_001)], '文字太长'],
])('a reply without usable words is not sent: %j', async (options, said) => {
  const { exitCode, err } = await office.run('reply', '2222-2222', ...options)
  expect(exitCode).toBe(2)
  expect(err).toContain(said)
})

test('a case is taken up, closed with its outcome, and taken up again', async () => {
  const reference = await office.file({ open: { toVerify: true } })
  expect((await office.run('state', reference, '已受理')).exitCode).toBe(0)
  expect(await office.find(reference)).toMatchObject({ state: 'accepted', toVerify: false })
  const closing = ['已办结', '--outcome', '属实已整改', '--text', '已退费，机构已改合同。']
  const { out } = await office.run('state', reference, ...closing)
  expect(out).toContain('已办结（属实已整改）')
  expect(await office.find(reference)).toMatchObject({
    state: 'closed',
    outcome: 'upheldCorrected',
  })
  expect(await lastEvent(reference)).toMatchObject({ kind: 'stateChanged', state: 'closed' })
  expect((await office.run('state', reference, 'accepted')).exitCode).toBe(0)
  expect(await office.find(reference)).toMatchObject({ state: 'accepted', outcome: null })
})

test.each([
  [['closed'], '办结要写明结果'],
  [['已办结', '--outcome', '好了'], '没有“好了”这种结果'],
  [['已受理', '--outcome', 'upheldCorrected'], '只有办结才写结果'],
  [['closed', '--outcome', '不予受理'], '对投诉人说明白'],
  [['closed', '--outcome', '已转其他部门'], '对投诉人说明白'],
  [['待补充'], '对投诉人说明白'],
  [['withdrawn'], '只能由投诉人自己提出'],
  [['办完'], '没有“办完”这种状态'],
])('the state %j is refused, and the case stays as it was', async (written, said) => {
  const reference = await office.file()
  const { exitCode, err } = await office.run('state', reference, ...written)
  expect(exitCode).toBe(2)
  expect(err).toContain(said)
  expect(await office.find(reference)).toMatchObject({ state: 'received', version: 1 })
})

test('a case that was withdrawn, or is there already, is a conflict', async () => {
  const withdrawn = await office.file({ open: { state: 'withdrawn' } })
  const moved = await office.run('state', withdrawn, 'accepted')
  expect([moved.exitCode, moved.err]).toEqual([4, '“已撤回”的投诉不能改为“已受理”。'])
  const accepted = await office.file({ open: { state: 'accepted' } })
  const same = await office.run('state', accepted, 'accepted')
  expect([same.exitCode, same.err]).toEqual([4, '已经是“已受理”，没有改动。'])
})

test('an officer who saw an older version changes nothing', async () => {
  const reference = await office.file()
  await office.addNote(reference, '又发生了')
  for (const written of [
    ['reply', reference, '--text', '好'],
    ['note', reference, '--text', '好'],
    ['state', reference, 'accepted'],
  ]) {
    const { exitCode, err } = await office.run(...written, '--if-version', '1')
    expect(exitCode).toBe(4)
    expect(err).toContain('刚刚有了变化')
  }
  expect((await office.find(reference)).version).toBe(2)
  const seen = await office.run('reply', reference, '--text', '好', '--if-version', '2', '--json')
  expect(JSON.parse(seen.out)).toEqual({ reference, version: 3 })
})

test('of officers who act at the same moment one is told to look again, and no event is lost', async () => {
  const reference = await office.file()
  const runs = await Promise.all(
    Array.from({ length: 4 }, () => office.run('state', reference, 'accepted')),
  )
  const codes = runs.map(({ exitCode }) => exitCode).sort()
  expect(codes).toEqual([0, 4, 4, 4])
  expect(await (await office.store()).readEvents(reference)).toHaveLength(2)
})
