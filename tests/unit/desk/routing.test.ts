import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openText } from '#src/complaints/seal/case.ts'
import { DeskOffice } from '#tests/support/desk-office.ts'

const office = new DeskOffice()
beforeAll(() => office.store())
afterAll(() => office.close())

const fileAbout = (name: string, open = {}) =>
  office.file({
    answers: { place: { unlisted: { name, address: '鼓东路12号' } } },
    open: { centreId: null, ...open },
  })

test('a case goes to another unit, and the reason is for officers only', async () => {
  const reference = await office.file({ open: { toVerify: true } })
  const { exitCode, out } = await office.run('route', reference, '公安分局', '--reason', '涉嫌打人')
  const lines = out.split('\n')
  expect([exitCode, lines[0]]).toEqual([0, `${reference} 已转给测试公安分局。`])
  expect(lines[1]).toContain('内容只有区卫生健康局的受理人员能打开，测试公安分局打不开')
  expect(await office.find(reference)).toMatchObject({
    state: 'forwarded',
    authority: 'police',
    copies: ['health'],
    toVerify: false,
  })
  const [, event] = await (await office.store()).readEvents(reference)
  expect(event).toMatchObject({ kind: 'stateChanged', state: 'forwarded', sealedPublic: null })
  const identity = await office.residentIdentity(reference)
  expect(await openText(identity, event?.sealedInternal ?? new Uint8Array())).toBeUndefined()
  expect((await office.run('show', reference)).out).toContain('（内部）涉嫌打人')
})

test('a unit that gets the case is not its own copy, and the case can be given on', async () => {
  const reference = await office.file()
  const { out } = await office.run('route', reference, 'health', '--reason', '由卫健办')
  expect(out).toBe(`${reference} 已转给区卫生健康局。`)
  expect(await office.find(reference)).toMatchObject({ authority: 'health', copies: [] })
  const same = await office.run('route', reference, 'health', '--reason', '由卫健办')
  expect([same.exitCode, same.err]).toEqual([4, '已经是“已转办”，没有改动。'])
  const on = await office.run('route', reference, '市卫健委', '--reason', '上级要求')
  expect(on.exitCode).toBe(0)
  expect(await office.find(reference)).toMatchObject({ authority: 'city-health', version: 3 })
})

test('nothing goes to the unit complained about, however it is called', async () => {
  const units = [
    ['health', '区卫生健康局'],
    ['health', '测试区卫生健康局办的托育园'],
    ['health', '卫 健 局'],
    ['disease-control', '区疾控中心'],
    ['market', '市場監督管理局'],
    ['police', '公安分局家属院托育点'],
    ['city-health', '市卫健委机关托育园'],
  ] as const
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...units), async ([id, name]) => {
      const reference = await fileAbout(name, { authority: 'province-health', copies: [] })
      const { exitCode, err } = await office.run('route', reference, id, '--reason', '转办')
      expect(exitCode).toBe(4)
      expect(err).toContain('不能转给它')
      expect(await office.find(reference)).toMatchObject({ state: 'received', version: 1 })
    }),
    { numRuns: 14 },
  )
})

test('a unit that belongs to the one complained about does not get it either, nor a copy', async () => {
  const reference = await fileAbout('区卫生健康局机关托育园', {
    copies: ['disease-control', 'police'],
  })
  const part = await office.run('route', reference, 'disease-control', '--reason', '转办')
  expect(part.exitCode).toBe(4)
  expect((await office.run('route', reference, 'market', '--reason', '转办')).exitCode).toBe(0)
  expect(await office.find(reference)).toMatchObject({ authority: 'market', copies: ['police'] })
})

test('an officer can name a unit that the account complains about', async () => {
  const reference = await office.file()
  const accused = ['--accused', '区卫健局', '--accused', '市场监管局']
  for (const unit of ['health', 'market']) {
    const refused = await office.run('route', reference, unit, '--reason', '转办', ...accused)
    expect(refused.exitCode).toBe(4)
  }
  const other = await office.run('route', reference, 'police', '--reason', '转办', ...accused)
  expect(other.exitCode).toBe(0)
  expect(await office.find(reference)).toMatchObject({ authority: 'police', copies: [] })
})

test('a centre that is gone from the directory has to be named first', async () => {
  const reference = await office.file({ open: { centreId: 'gone' } })
  const unnamed = await office.run('route', reference, 'police', '--reason', '转办')
  expect([unnamed.exitCode, unnamed.err.includes('--accused')]).toEqual([4, true])
  const named = ['--accused', '示例已停办托育园']
  expect(
    (await office.run('route', reference, 'police', '--reason', '转办', ...named)).exitCode,
  ).toBe(0)
})

test('a case is not given on without a reason, to an unknown unit, or after it was withdrawn', async () => {
  const reference = await office.file({ open: { state: 'withdrawn' } })
  expect((await office.run('route', reference, 'police')).exitCode).toBe(2)
  expect((await office.run('route', reference, '城管', '--reason', '转办')).exitCode).toBe(2)
  const withdrawn = await office.run('route', reference, 'police', '--reason', '转办')
  expect(withdrawn.err).toBe('“已撤回”的投诉不能改为“已转办”。')
  const stale = await office.file()
  await office.addNote(stale, '又发生了')
  const version = ['--if-version', '1']
  const late = await office.run('route', stale, 'police', '--reason', '转办', ...version)
  expect(late.exitCode).toBe(4)
})

test('a case that waits for a person to choose its unit says so', async () => {
  const reference = await office.file({ open: { authority: 'held', copies: [] } })
  expect((await office.run('show', reference)).out).toContain('由工作人员选定')
  expect((await office.run('route', reference, 'police', '--reason', '选定')).exitCode).toBe(0)
})
