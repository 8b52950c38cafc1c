import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openText } from '#src/complaints/seal/case.ts'
import { openResidentKey, toResidentKey } from '#src/complaints/seal/code.ts'
import { DeskOffice, QUERY_CODE } from '#tests/support/desk-office.ts'

const office = new DeskOffice()
afterAll(() => office.close())

const CHECKED = ['--checked', '拨打留下的电话，本人说出了机构']

test('a code is given anew after a call, and the one before opens nothing any more', async () => {
  const reference = await office.file({
    files: [{ meta: {}, content: Buffer.from('picture') }],
  })
  await office.run('reply', reference, '--text', '已经退费。')
  const before = await office.find(reference)
  const unchecked = await office.run('code', 'reissue', reference)
  expect([unchecked.exitCode, unchecked.err]).toEqual([2, expect.stringContaining('核实')])
  const dry = await office.run('code', 'reissue', reference, ...CHECKED, '--dry-run')
  expect([dry.exitCode, dry.out]).toEqual([0, expect.stringContaining('试运行')])
  expect(await office.find(reference)).toEqual(before)

  const { out } = await office.run('code', 'reissue', reference, ...CHECKED, '--json')
  const { queryCode } = JSON.parse(out)
  expect(queryCode).toMatch(/^\d{4}( \d{4}){3}$/)
  const complaint = await office.find(reference)
  const pepper = office.pepper
  expect(await openResidentKey(pepper, QUERY_CODE, complaint)).toBeUndefined()
  const key = await openResidentKey(pepper, queryCode, complaint)
  expect(key?.recipient).toBe(complaint.residentRecipient)
  const events = await (await office.store()).readEvents(reference)
  const told = events.at(-1)?.sealedPublic ?? new Uint8Array()
  expect(await openText(key?.identity ?? '', told)).toMatch(/重发了查询码[\s\S]*已经退费。/)
  const old = await toResidentKey(pepper, QUERY_CODE, before.codeSalt)
  expect(await openText(old.identity, told)).toBeUndefined()
  const verified = await office.run('audit', 'verify')
  expect([verified.exitCode, verified.out]).toEqual([0, expect.any(String)])
  expect((await office.run('show', reference)).out).toContain('（内部）拨打留下的电话')
})

test('whoever left no telephone cannot be known again', async () => {
  const reference = await office.file({ answers: { contact: { choice: 'anonymous' } } })
  const { exitCode, err } = await office.run('code', 'reissue', reference, ...CHECKED)
  expect([exitCode, err]).toEqual([4, expect.stringContaining('没有留电话')])
})

test('a complainant gets a copy of what he wrote, added and was told, and nothing of the notes', async () => {
  const content = Buffer.from('picture')
  const reference = await office.file({ files: [{ meta: {}, content }] })
  await office.run('note', reference, '--text', '内部的话')
  await office.run('reply', reference, '--text', '已经退费。')
  const folder = join(office.dataDir, 'copy')
  expect((await office.run('rights', 'export', reference, '--out', folder)).exitCode).toBe(2)
  const { exitCode, out } = await office.run(
    ...['rights', 'export', reference, '--out', folder, ...CHECKED],
  )
  expect([exitCode, out]).toEqual([0, expect.stringContaining(folder)])
  const read = readFileSync(join(folder, `${reference}.txt`), 'utf8')
  expect(read).toMatch(/^\ufeff受理编号：[\w-]+\n收到：[\s\S]*退托不退费[\s\S]*已经退费。/)
  expect(read).not.toMatch(/内部的话|"|filedAt/)

  const forPrograms = join(office.dataDir, 'copy for programs')
  const json = ['--out', forPrograms, ...CHECKED, '--json']
  expect((await office.run('rights', 'export', reference, ...json)).exitCode).toBe(0)
  const text = readFileSync(join(forPrograms, `${reference}.json`), 'utf8')
  expect(text).toContain('退托不退费')
  expect(text).not.toContain('内部的话')
  const { files } = JSON.parse(text)
  expect(readFileSync(files[0])).toEqual(content)
  const again = await office.run('rights', 'export', reference, '--out', folder, ...CHECKED)
  expect(again.exitCode).toBe(4)
})

test('a correction is read by the complainant; what he wrote stays', async () => {
  const reference = await office.file()
  const before = await office.find(reference)
  await office.run('rights', 'correct', reference, '--text', '电话更正为 0591-00000998')
  const events = await (await office.store()).readEvents(reference)
  const identity = await office.residentIdentity(reference)
  const told = events.at(-1)?.sealedPublic ?? new Uint8Array()
  expect(await openText(identity, told)).toContain('0591-00000998')
  expect((await office.find(reference)).sealedAnswers).toEqual(before.sealedAnswers)
})

test('a case is erased when it is over and somebody was made sure of; its tombstone holds the chain together', async () => {
  const reference = await office.file()
  const open = await office.run('rights', 'erase', reference, ...CHECKED)
  expect([open.exitCode, open.err]).toEqual([4, expect.stringContaining('还没有办结')])
  await office.run('close', reference, '未发现问题')
  expect((await office.run('rights', 'erase', reference)).exitCode).toBe(2)
  const dry = await office.run('rights', 'erase', reference, ...CHECKED, '--dry-run')
  expect(dry.out).toContain('什么也没有删')
  expect((await office.run('rights', 'erase', reference, ...CHECKED)).exitCode).toBe(0)
  expect((await office.run('show', reference)).exitCode).toBe(3)
  const store = await office.store()
  const entries = await Array.fromAsync(store.readRecord())
  const own = entries.filter((entry) => entry.reference === reference)
  expect(own.at(-1)?.body).toBe('["removed 2",{"why":"request"}]')
  expect(own.every(({ salt }) => salt === null)).toBe(true)
  const { out: list } = await office.run('audit', 'list', '--reference', reference)
  expect(list).toMatch(/2026-11-19 09:30 {2}提交/)
  expect(list).toContain('已办结（未发现问题）')
  expect(list).toContain(`按投诉人的要求删除  网站程序  ${reference}`)
  expect(list).not.toMatch(/到期清除|[{}"]|Z {2}/)
  expect((await office.run('audit', 'verify')).exitCode).toBe(0)
})
