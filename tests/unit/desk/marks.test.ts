import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readSettings } from '#src/config.ts'
import { findCard } from '#src/desk/read-cards.ts'
import { runDesk } from '#src/desk/run-desk.ts'
import { toRecipients } from '#src/officers/officer-list.ts'
import { DeskOffice } from '#tests/support/desk-office.ts'
import { startDesk, startListedDesk } from '#tests/support/desk-server.ts'

const office = new DeskOffice()
afterAll(() => office.close())

const REASON = ['--reason', '经办人核实']

test('a case is given to a post of the list, and to nobody again', async () => {
  const reference = await office.file()
  const unknown = await office.run('assign', reference, '托育科')
  expect([unknown.exitCode, unknown.err]).toEqual([2, expect.stringContaining('演示')])
  const [, post = ''] = /可以写：(.+?)（[\w-]{43}）/.exec(unknown.err) ?? []
  const dry = await office.run('assign', reference, post, '--dry-run')
  expect([dry.exitCode, dry.out]).toEqual([0, expect.stringContaining('试运行')])
  expect((await office.find(reference)).assignedTo).toBeNull()

  expect((await office.run('assign', reference, post)).out).toContain(`已分派给${post}`)
  expect((await office.find(reference)).assignedTo).toMatch(/^[\w-]{43}$/)
  expect((await office.run('inbox')).out).toContain(`【${post}】`)
  expect((await office.run('show', reference)).out).toContain(`办理人：${post}`)
  const same = await office.run('assign', reference, post)
  expect([same.exitCode, same.err]).toEqual([4, expect.stringContaining('已经是这样')])
  expect((await office.run('assign', reference, '无')).out).toContain('不再分派')
  expect((await office.find(reference)).assignedTo).toBeNull()
})

test('without a list that is trusted a case is given to nobody, and the officer is told what to set', () => {
  expect(() => findCard([], '托育科受理岗')).toThrow('DESK_FIRST_LIST')
})

test('what officers note for themselves is not called what complainants add', async () => {
  const reference = await office.file()
  await office.run('note', reference, '--text', '打过电话')
  await office.addNote(reference, '又涨价了', '2026-11-20T03:00:00.000Z')
  const { out } = await office.run('show', reference)
  expect(out).toContain('受理人员  内部备注')
  expect(out).toContain('投诉人  补充说明')
})

test('an officer marks a case as urgent, and takes it back, with a reason for colleagues', async () => {
  const reference = await office.file()
  expect((await office.run('urgent', reference)).exitCode).toBe(2)
  expect((await office.run('urgent', reference, '--off', ...REASON)).exitCode).toBe(4)
  const { out } = await office.run('urgent', reference, ...REASON, '--json')
  expect(JSON.parse(out)).toEqual({ reference, version: 2, urgent: true })
  expect((await office.find(reference)).urgent).toBe(true)
  expect((await office.run('urgent', reference, '--off', ...REASON)).exitCode).toBe(0)
  expect((await office.run('show', reference)).out).toContain('（内部）经办人核实')
})

test('cases about one place are looked into together, and each still waits for its answer', async () => {
  const [first, second] = [await office.file(), await office.file()]
  const elsewhere = await office.file({ open: { centreId: null } })
  const { complaints } = JSON.parse((await office.run('similar', first, '--json')).out)
  const near = complaints.map(({ reference }: { reference: string }) => reference)
  expect(near).toContain(second)
  expect(near).not.toContain(first)
  expect(near).not.toContain(elsewhere)
  expect((await office.run('similar', elsewhere)).out).toContain('还没有认过是哪里')

  expect((await office.run('merge', second, second, ...REASON)).exitCode).toBe(4)
  expect((await office.run('merge', second, first, ...REASON)).out).toContain('仍要单独答复')
  expect(await office.find(second)).toMatchObject({ mergedInto: first, state: 'received' })
  expect((await office.run('merge', first, second, ...REASON)).exitCode).toBe(4)
  expect((await office.run('inbox')).out).toContain(`【和 ${first} 一起查】`)
  await office.run('close', first, '未发现问题')
  expect((await office.run('inbox')).out).toContain(second)
})

test('a case that is not for a unit goes back to the one that opened it, never to the accused', async () => {
  const reference = await office.file({ open: { state: 'forwarded' } })
  const { out } = await office.run('return', reference, ...REASON, '--json')
  expect(JSON.parse(out)).toEqual({ reference, version: 2, authority: 'health' })
  expect(await office.find(reference)).toMatchObject({ authority: 'health', state: 'accepted' })
  const again = await office.run('return', reference, ...REASON)
  expect([again.exitCode, again.err]).toEqual([4, expect.stringContaining('没有可以退回的地方')])
  const other = await office.file()
  const accused = await office.run('return', other, ...REASON, '--accused', '区卫生健康局')
  expect([accused.exitCode, accused.err]).toEqual([4, expect.stringContaining('就是被投诉的单位')])
  expect((await office.find(other)).authority).toBe('market')
})

test('nothing of a case that is over is marked, and the record agrees with everything done', async () => {
  const reference = await office.file({ open: { state: 'closed', outcome: 'nothingFound' } })
  expect((await office.run('urgent', reference, ...REASON)).exitCode).toBe(4)
  expect((await office.run('assign', reference, '无')).exitCode).toBe(4)
  expect((await office.run('return', reference, ...REASON)).exitCode).toBe(4)
  const { exitCode, out } = await office.run('audit', 'verify')
  expect([exitCode, out]).toEqual([0, expect.any(String)])
})

test('where no list is trusted yet, the list says what is missing and what shows it, not that somebody left', async () => {
  const desk = await startListedDesk()
  const [officer] = desk.units.health
  if (!officer) throw new Error('No officer')
  const reference = await desk.office.file({
    recipients: toRecipients(desk.list, 'health'),
    open: { authority: 'health', holder: 'health' },
  })
  const { run, runWith, folder } = desk.startDevice(officer)
  expect((await run('assign', reference, officer.card.signingKey)).err).toBe('')
  expect((await run('inbox')).out).toContain(`【${officer.card.post}】`)
  const { exitCode, err } = await runWith({ DESK_FIRST_LIST: '' }, 'inbox')
  expect([exitCode, err]).toEqual([4, expect.stringContaining('运行 officers show')])
  const atHost = { ...desk.office.settings, DESK_IDENTITY: join(folder, 'own.key') }
  for (const written of [['inbox'], ['list'], ['show', reference]])
    expect((await runDesk(() => readSettings(atHost), written)).out).toContain(
      '认不出是谁：没有设置 DESK_FIRST_LIST，看 officers show',
    )
}, 60_000)

test('whoever sets the list of a demonstration is told to take the setting away', async () => {
  const { office: demonstration, address } = await startDesk()
  await demonstration.file()
  const away = { DESK_URL: address }
  const shown = JSON.parse((await demonstration.runWith(away, 'officers', 'show', '--json')).out)
  const DESK_IDENTITY = join(demonstration.dataDir, 'desk', 'demonstration.key')
  const own = { ...away, DESK_IDENTITY }
  expect((await demonstration.runWith(own, 'inbox')).exitCode).toBe(0)
  const set = { ...own, DESK_FIRST_LIST: shown.fingerprint }
  const { exitCode, err } = await demonstration.runWith(set, 'inbox')
  expect([exitCode, err]).toEqual([4, expect.stringContaining('去掉 DESK_FIRST_LIST')])
})
