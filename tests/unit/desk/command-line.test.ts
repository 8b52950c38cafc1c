import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { parseRecipients } from '#src/complaints/channel/recipients.ts'
import { DeskOffice } from '#tests/support/desk-office.ts'
import { findProgram } from '#tests/support/programs.ts'

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

test('a new key is for its owner only, is never overwritten, and its public half is shown', async () => {
  const path = join(office.dataDir, 'officer.key')
  const made = await office.run('key', 'new', '--out', path, '--json')
  const { recipient } = JSON.parse(made.out)
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(made.out).not.toContain('SECRET')
  const written = readFileSync(path, 'utf8')
  const again = await office.run('key', 'new', '--out', path)
  expect([again.exitCode, readFileSync(path, 'utf8')]).toEqual([4, written])
  const other = await office.run('key', 'new', '--out', join(office.dataDir, 'spare.key'), '--json')
  const both = [recipient, JSON.parse(other.out).recipient]
  expect(parseRecipients(both.join(','))).toEqual(both)
  const age = findProgram('age')
  if (age) expect(execFileSync(`${age}-keygen`, ['-y', path]).toString().trim()).toBe(recipient)
})

test.each([[['key']], [['key', 'new']], [['key', 'old', '--out', 'x']]])(
  '%j makes no key',
  async (written) => {
    expect((await office.run(...written)).exitCode).toBe(2)
  },
)

test('a key is not written where there is no folder', async () => {
  const { exitCode, err } = await office.run(
    'key',
    'new',
    '--out',
    join(office.dataDir, 'no/x.key'),
  )
  expect(exitCode).toBe(1)
  expect(err).toContain('写不了')
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
