import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeReference } from '#src/complaints/seal/code.ts'
import { DeskOffice } from '#tests/support/desk-office.ts'

const office = new DeskOffice()
afterAll(() => office.close())

test('an officer finds, reads, answers and closes a case on the command line', async () => {
  const reference = await office.file()
  const listed = await office.runAlone('list', '--json')
  expect(JSON.parse(listed.out).complaints[0].reference).toBe(reference)
  const shown = await office.runAlone('show', reference)
  expect(shown.out).toContain('老师说合同这样写。𠮷🙂')
  const closing = ['已办结', '--outcome', '部分属实', '--text', '已退一半。']
  const closed = await office.runAlone('state', reference, ...closing)
  expect(closed).toEqual({ exitCode: 0, out: `${reference} 现在是：已办结（部分属实）\n`, err: '' })
  expect(await office.find(reference)).toMatchObject({ state: 'closed', outcome: 'partlyUpheld' })
})

test('what went wrong is said on the error stream with its exit code, without a trace of the program', async () => {
  const unknown = await office.runAlone('show', '2222-222K')
  expect([unknown.exitCode, unknown.out]).toEqual([3, ''])
  expect(unknown.err).toMatch(/^没有.*\n$/)
})

test('how a command is written can be asked', async () => {
  const all = await office.run('--help')
  expect([all.exitCode, all.out.includes('退出码：0 完成')]).toEqual([0, true])
  const one = await office.run('state', '--help')
  expect([one.exitCode, one.out.includes('属实已整改（upheldCorrected）')]).toEqual([0, true])
})

test('wrong settings are told in words', async () => {
  const { exitCode, err } = await office.runWith({ DATABASE_URL: 'mysql://a:secret@b/c' }, 'list')
  expect(exitCode).toBe(1)
  expect(err).toContain('DATABASE_URL')
  expect(err).not.toContain('secret')
})

test('a store that is not there is never made by the desk: it is unavailable', async () => {
  const empty = join(office.dataDir, 'empty')
  const { exitCode, err } = await office.runWith({ DATA_DIR: empty }, 'list')
  expect(exitCode).toBe(6)
  expect(err).toContain('还没有投诉库')

  const gone = new DeskOffice()
  const reference = await gone.file()
  rmSync(join(gone.dataDir, 'complaints'), { recursive: true })
  const lost = await gone.run('show', reference)
  expect(lost.exitCode).toBe(6)
  expect(lost.err).toContain('投诉库暂时不能用')
  await gone.close()
})

test('a command that is none is said to be none, with those that it is like', async () => {
  const typed = async (...written: string[]) => {
    const { exitCode, err } = await office.run(...written)
    return [exitCode, err.split('\n').length, err]
  }
  const [, , all] = await typed('qqqqqqqq')
  expect(all).toMatch(/^没有“qqqqqqqq”这个命令。全部命令/)
  expect(await typed('inbix')).toEqual([
    2,
    1,
    expect.stringContaining('要找的是不是：inbox、hand inbox。'),
  ])
  expect((await typed('erase'))[2]).toContain('rights erase')
  expect((await typed('hand-print'))[2]).toContain('hand print')
  expect((await typed('\u001b[31m'))[2]).not.toContain('\u001b')
  expect(await typed('hand', 'opne')).toEqual([
    2,
    expect.any(Number),
    expect.stringContaining('hand open'),
  ])
  expect((await office.run('help')).out).toContain('rights erase')
})

test('a drill says that the site is not open, and how to open it', async () => {
  await office.store()
  const { exitCode, out } = await office.run('drill', '--url', 'http://127.0.0.1:1')
  expect([exitCode, out]).toEqual([1, expect.stringContaining('网站没有开：先运行 npm start')])
})

test('what only the site’s machine can do is not tried where DESK_URL names another one', async () => {
  const DATA_DIR = join(office.dataDir, 'of an officer')
  const away = { DATA_DIR, DESK_URL: 'https://desk.example.gov.cn' }
  for (const written of [
    ['rights', 'erase', makeReference(), '--checked', '核实'],
    ['audit', 'verify'],
    ['audit', 'list'],
    ['doctor'],
    ['backup', '--out', join(office.dataDir, 'copy')],
    ['retention', 'run'],
    ['data', 'list'],
    ['outcome', 'write'],
    ['figures', 'publish'],
    ['figures', 'verify'],
    ['officers', 'adopt', 'list.json'],
  ]) {
    const { exitCode, err } = await office.runWith(away, ...written)
    expect([exitCode, err]).toEqual([6, expect.stringContaining('只在网站的机器上用')])
    const [first = '', next = ''] = written
    expect((await office.run(first, next, '--help')).out).toContain('只在网站的机器上用')
  }
})
