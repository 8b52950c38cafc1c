import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { countReaders, openEnvelope } from '#src/complaints/seal/envelope.ts'
import { openChangingOffice } from '#tests/support/changing-office.ts'
import type { TestOfficer } from '#tests/support/officers.ts'
import { toStoreFile } from '#tests/support/temporary-store.ts'

let desk: Awaited<ReturnType<typeof openChangingOffice>>
beforeEach(async () => {
  desk = await openChangingOffice()
})
afterEach(() => desk.office.close())

const opens = async ({ identity }: TestOfficer, reference: string) =>
  (await openEnvelope(identity, await desk.office.find(reference))).outcome
const audit = async (who: TestOfficer) =>
  JSON.parse((await desk.runAs(who, 'audit', 'verify', '--json')).out)
const wrap = async (who: TestOfficer, ...more: string[]) => {
  const { exitCode, out, err } = await desk.runAs(who, 'key', 'wrap', '--json', ...more)
  return { exitCode, err, ...(out && JSON.parse(out)) }
}
function tamper(sql: string, ...values: string[]): void {
  const database = new DatabaseSync(toStoreFile(desk.office.dataDir))
  database.prepare(sql).run(...values)
  database.close()
}

test('after officers came and went, one who stayed gives the old cases to all of now', async () => {
  const [reference = ''] = await desk.fileCases(3)
  const [above = ''] = await desk.fileCases(1, 'city-health')
  await desk.change()
  expect(await opens(desk.newcomer, reference)).toBe('closed')
  const early = await desk.runAs(desk.newcomer, 'show', reference)
  expect([early.exitCode, early.err]).toEqual([1, expect.stringContaining('开始换')])
  expect(early.err).not.toContain('DESK_IDENTITY')
  const elsewhere = await desk.runAs(desk.newcomer, 'show', above)
  expect(elsewhere.err).not.toContain('开始换')

  expect(await wrap(desk.first, '--dry-run')).toMatchObject({
    exitCode: 0,
    units: [{ authority: 'health', wouldWrap: 3, closed: 0 }],
  })
  expect((await desk.office.find(reference)).listNumber).toBe(1)
  const before = await desk.office.find(reference)
  const done = await wrap(desk.first)
  expect(done).toMatchObject({ exitCode: 0, units: [{ done: 3, left: 0, closed: 0 }] })

  const { envelope, ...after } = await desk.office.find(reference)
  expect(after).toEqual({ ...after, ...before, envelope: undefined, listNumber: 2 })
  for (const one of [desk.first, desk.newcomer, desk.recovery])
    expect(await opens(one, reference)).toBe('opened')
  expect(await opens(desk.leaver, reference)).toBe('closed')
  expect(countReaders(envelope)).toBe(3)
  expect((await desk.runAs(desk.newcomer, 'show', reference)).exitCode).toBe(0)
  expect((await desk.office.find(above)).listNumber).toBe(1)
  expect(await audit(desk.first)).toMatchObject({ sound: true })
  expect((await wrap(desk.first)).units).toMatchObject([{ done: 0, left: 0 }])
})

test('a unit whose officers stayed has nothing to do, and a newcomer is told who has', async () => {
  await desk.fileCases(2)
  await desk.fileCases(1, 'city-health')
  await desk.change()
  const [above] = desk.above
  if (!above) throw new Error('No officer above')
  expect((await wrap(above)).units).toMatchObject([{ done: 0, left: 0, closed: 0 }])
  const { exitCode, units } = await wrap(desk.newcomer)
  expect([exitCode, units]).toEqual([0, [{ authority: 'health', done: 0, left: 2, closed: 2 }]])
  expect((await desk.runAs(desk.newcomer, 'key', 'wrap')).out).toContain('2 件您的钥匙打不开')
  const left = await desk.runAs(desk.leaver, 'key', 'wrap')
  expect([left.exitCode, left.err.includes('不在现在的名单里')]).toEqual([1, true])
})

test('the offline key of a unit opens what was sealed anew, and can seal anew by itself', async () => {
  const [reference = ''] = await desk.fileCases(1)
  await desk.change()
  expect((await wrap(desk.recovery)).units).toMatchObject([{ done: 1, left: 0 }])
  const shown = await desk.runAs(desk.recovery, 'show', reference)
  expect([shown.exitCode, shown.out.includes('退托不退费')]).toEqual([0, true])
})

test.each([
  [
    'the envelope of another case',
    'otherEnvelope',
    'envelope = (select envelope from complaints where reference = ?)',
  ],
  [
    'the key of another case',
    'otherEnvelope',
    'case_recipient = (select case_recipient from complaints where reference = ?)',
  ],
])('%s ends the run at once, and the record says so', async (_, kind, set) => {
  const [one = '', other = ''] = (await desk.fileCases(2)).toSorted()
  await desk.change()
  tamper(`update complaints set ${set} where reference = ?`, other, one)
  // Whoever changes rows changes the record too: then it is the device that finds it.
  const { exitCode, units } = await wrap(desk.first)
  expect(exitCode).toBe(1)
  expect(['notAsRecorded', kind]).toContain(units[0].alarm)
  expect(units[0]).toMatchObject({ reference: one, done: 0, left: 2 })
  const entries = await Array.fromAsync(desk.store.readRecord())
  expect(entries.at(-1)).toMatchObject({ kind: 'alarm', reference: one })
  expect((await desk.office.find(other)).listNumber).toBe(1)
  expect((await desk.runAs(desk.first, 'key', 'wrap')).err).toBe('')
})

test('an envelope that was changed after it was sealed anew is found by the record', async () => {
  const [one = '', other = ''] = await desk.fileCases(2)
  const { envelope } = await desk.office.find(one)
  await desk.change()
  await wrap(desk.first)
  const database = new DatabaseSync(toStoreFile(desk.office.dataDir))
  database.prepare('update complaints set envelope = ? where reference = ?').run(envelope, one)
  database.close()
  const { sound, cases } = await audit(desk.first)
  expect([sound, cases]).toEqual([
    false,
    [expect.objectContaining({ kind: 'wordsChanged', reference: one })],
  ])
  expect(cases[0].seq).toBeGreaterThan(2)
  tamper(`update complaints set sealed_answers = x'00' where reference = ?`, other)
  const found = await audit(desk.first)
  expect(found.cases.map(({ reference }: { reference: string }) => reference).toSorted()).toEqual(
    [one, other].toSorted(),
  )
})

test('a case that was sealed anew goes on as before: answered and closed by whoever came', async () => {
  const [reference = ''] = await desk.fileCases(1)
  await desk.change()
  await wrap(desk.first)
  for (const written of [
    ['reply', reference, '--text', '正在查。'],
    ['close', reference, '属实已整改', '--text', '已退费。'],
  ])
    expect((await desk.runAs(desk.newcomer, ...written)).err).toBe('')
  expect(await audit(desk.first)).toMatchObject({ sound: true })
})
