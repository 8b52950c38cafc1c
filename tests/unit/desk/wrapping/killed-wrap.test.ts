import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, expect, test } from 'vitest'
import { openEnvelope } from '#src/complaints/seal/envelope.ts'
import { toRecipients } from '#src/officers/officer-list.ts'
import { openChangingOffice } from '#tests/support/changing-office.ts'
import { fileMany } from '#tests/support/file-many.ts'

const desk = await openChangingOffice()
afterAll(() => desk.office.close())

test('a device that is killed in the middle loses no case, and the next run goes on where it ended', async () => {
  const references = await fileMany(desk.store, 250, toRecipients(desk.before, 'health'))
  await desk.change()
  const settings = desk.settingsOf(desk.first)
  const env = { PATH: process.env['PATH'], ...desk.office.settings, ...settings }
  const countNew = async () => {
    const [outdated] = await desk.store.countOutdated('health', [2])
    return references.length - (outdated?.cases ?? 0)
  }
  const killed = spawn(process.execPath, ['src/desk/cli.ts', 'key', 'wrap'], { env })
  const ended = once(killed, 'exit')
  while ((await countNew()) === 0) await new Promise((resolve) => setTimeout(resolve, 20))
  killed.kill('SIGKILL')
  await ended
  const kept = await countNew()
  expect([kept % 100, kept < 250]).toEqual([0, true])

  const { exitCode, out } = await desk.runAs(desk.first, 'key', 'wrap', '--json')
  expect(exitCode).toBe(0)
  expect(JSON.parse(out).units).toMatchObject([{ done: 250 - kept, left: 0 }])
  for (const reference of references) {
    const complaint = await desk.office.find(reference)
    expect((await openEnvelope(desk.newcomer.identity, complaint)).outcome).toBe('opened')
  }
  const audit = await desk.runAs(desk.first, 'audit', 'verify', '--json')
  expect(JSON.parse(audit.out).sound).toBe(true)
}, 120_000)
