import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { toOfficeBytes } from '#src/desk/api/office-act.ts'
import type { DeskSite } from '#src/desk/desk.ts'
import { toNewStatement, toSignedPart, toStatementEntry } from '#src/desk/restored-statement.ts'
import { keepHeadsDaily } from '#src/desk/serve/keep-heads-daily.ts'
import { startListedDesk } from '#tests/support/desk-server.ts'
import { toStoreFile } from '#tests/support/temporary-store.ts'

/** A desk, an officer's device that has worked with it, and an old backup of its record put back. */
async function startForgetful() {
  const desk = await startListedDesk()
  const { office, units, startDevice } = desk
  const [officer, other] = units.health
  if (!officer || !other) throw new Error('No officers')
  const recipients = units.health.map(({ card }) => card.recipient)
  const reference = await office.file({ recipients })
  const { folder, run } = startDevice(officer)
  expect((await run('note', reference, '--text', '打过电话')).exitCode).toBe(0)
  expect((await run('show', reference)).exitCode).toBe(0)
  const [file = ''] = readdirSync(join(folder, 'seen-heads'))
  const seen = join(folder, 'seen-heads', file)
  const putBack = () => {
    const database = new DatabaseSync(toStoreFile(office.dataDir))
    database.exec(`delete from record_entries where seq > 1`)
    database.exec(`update record_head set seq = 1,
      hash = (select hash from record_entries where seq = 1)`)
    database.close()
  }
  return { ...desk, officer, other, run, seen, putBack, reference }
}

test("an officer's device remembers where the record stood, and goes on while it is there", async () => {
  const { run, seen, reference } = await startForgetful()
  const before = JSON.parse(readFileSync(seen, 'utf8'))
  await run('note', reference, '--text', '再打一次')
  await run('inbox')
  const now = JSON.parse(readFileSync(seen, 'utf8'))
  expect(now.at(-1).seq).toBeGreaterThan(before.at(-1).seq)
})

test('commands that run at once do not hinder one another', async () => {
  const { run, seen } = await startForgetful()
  const runs = await Promise.all(Array.from({ length: 5 }, () => run('inbox')))
  expect(runs.map(({ exitCode, err }) => [exitCode, err])).toEqual(runs.map(() => [0, '']))
  expect(JSON.parse(readFileSync(seen, 'utf8')).length).toBeGreaterThan(0)
  expect(readdirSync(join(seen, '..'))).toHaveLength(1)
})

test('a desk whose record went back is told from the device, and nothing is done there', async () => {
  const { run, seen, putBack, reference } = await startForgetful()
  const before = readFileSync(seen, 'utf8')
  putBack()
  for (const written of [['inbox'], ['note', reference, '--text', '照常']]) {
    const { exitCode, err } = await run(...written)
    expect([exitCode, err]).toEqual([5, expect.stringContaining('警报')])
  }
  expect(readFileSync(seen, 'utf8')).toBe(before)
})

test('work goes on when two listed officers signed what was lost, and not when others did', async () => {
  const { office, units, officer, other, run, seen, putBack } = await startForgetful()
  const lost = JSON.parse(readFileSync(seen, 'utf8')).at(-1)
  putBack()
  const store = await office.store()
  const after = await store.readRecordHead()
  if (!after) throw new Error('No record')
  const at = '2026-11-20T03:00:00.000Z'
  const made = toNewStatement('gulou', at, { seq: after.seq, hash: after.hash })
  const filled = {
    ...made,
    lost: { seq: lost.seq, hash: lost.hash },
    reason: '硬盘坏了',
    list: 1,
  }
  const message = toOfficeBytes('gulou', toSignedPart(filled))
  const sign = (...signers: (typeof officer)[]) => ({
    ...filled,
    signatures: signers.map((one) => ({ by: one.card.signingKey, signature: one.sign(message) })),
  })
  await store.tellOfOffice(toStatementEntry(sign(officer), at))
  expect((await run('inbox')).exitCode).toBe(5)
  await store.tellOfOffice(toStatementEntry(sign(officer, officer), at))
  expect((await run('inbox')).exitCode).toBe(5)
  expect(units.health.length).toBeGreaterThan(1)
  await store.tellOfOffice(toStatementEntry(sign(officer, other), at))
  expect((await run('inbox')).exitCode).toBe(0)
  expect(JSON.parse(readFileSync(seen, 'utf8')).at(-1)).toMatchObject({ seq: 4 })
})

test('a file of the device that somebody spoilt is not written over', async () => {
  const { run, seen } = await startForgetful()
  writeFileSync(seen, '[{')
  const { exitCode, err } = await run('inbox')
  expect([exitCode, err]).toEqual([1, expect.stringContaining('改坏了')])
  expect(readFileSync(seen, 'utf8')).toBe('[{')
})

test('the desk keeps the head of the day by itself, with news or without', async () => {
  const { office } = await startForgetful()
  const site = { clock: () => new Date('2026-11-25T02:00:00.000Z') } as DeskSite
  const host = { store: await office.store(), site: async () => site, log: { error: () => {} } }
  for (let day = 0; day < 2; day += 1) await keepHeadsDaily(host, office.dataDir).stop()
  const kept = JSON.parse(readFileSync(join(office.dataDir, 'record-heads.json'), 'utf8'))
  expect(kept.at(-1)).toEqual({ ...(await host.store.readRecordHead()), until: '2026-11-25' })
  expect(kept.length).toBeLessThan(3)
})
