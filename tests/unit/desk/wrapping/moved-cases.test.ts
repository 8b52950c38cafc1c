import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { toNextHolder } from '#src/complaints/routing/to-next-holder.ts'
import { countReaders, openEnvelope } from '#src/complaints/seal/envelope.ts'
import { openChangingOffice } from '#tests/support/changing-office.ts'
import type { TestOfficer } from '#tests/support/officers.ts'

let desk: Awaited<ReturnType<typeof openChangingOffice>>
beforeEach(async () => {
  desk = await openChangingOffice()
})
afterEach(() => desk.office.close())

const opens = async ({ identity }: TestOfficer, reference: string) =>
  (await openEnvelope(identity, await desk.office.find(reference))).outcome
const route = (who: TestOfficer, reference: string, unit: string, ...more: string[]) =>
  desk.runAs(who, 'route', reference, unit, '--reason', '归它办', ...more)
const isSound = async () =>
  JSON.parse((await desk.runAs(desk.first, 'audit', 'verify', '--json')).out).sound

test('a case that goes to a unit of the list is opened by that unit from then on, and by no other', async () => {
  const [reference = ''] = await desk.fileCases(1)
  const dry = await route(desk.first, reference, 'city-health', '--dry-run')
  expect([dry.exitCode, await opens(desk.first, reference)]).toEqual([0, 'opened'])
  const { err, out } = await route(desk.first, reference, 'city-health')
  expect(err).toBe('')
  expect(out).toContain('内容已经换成只有')
  expect(await desk.office.find(reference)).toMatchObject({
    authority: 'city-health',
    holder: 'city-health',
    version: 2,
  })
  for (const one of desk.above) expect(await opens(one, reference)).toBe('opened')
  for (const one of [desk.first, desk.leaver, desk.recovery])
    expect(await opens(one, reference)).toBe('closed')
  const [upper] = desk.above
  if (!upper) throw new Error('No officer')
  expect((await desk.runAs(upper, 'show', reference)).out).toContain('（内部）归它办')
  expect(await isSound()).toBe(true)
})

test('a case that goes to a unit without officers stays with who opens it, and that is said', async () => {
  const [reference = ''] = await desk.fileCases(1)
  const { out } = await route(desk.first, reference, 'police')
  expect(out).toContain('打不开：用 hand print 做转交材料')
  expect(await desk.office.find(reference)).toMatchObject({ authority: 'police', holder: 'health' })
  expect(await opens(desk.first, reference)).toBe('opened')
  const back = await desk.runAs(desk.first, 'return', reference, '--reason', '重新分办')
  expect(back.err).toBe('')
  expect((await desk.office.find(reference)).authority).toBe('health')
  expect(await isSound()).toBe(true)
})

test('what the level above opens stays there, wherever it is handled', async () => {
  const [reference = ''] = await desk.fileCases(1, 'city-health')
  const [upper] = desk.above
  if (!upper) throw new Error('No officer')
  expect((await route(upper, reference, 'police')).err).toBe('')
  const { holder, envelope } = await desk.office.find(reference)
  expect([holder, countReaders(envelope)]).toEqual(['city-health', 3])
  expect((await route(upper, reference, 'health')).exitCode).toBe(4)
})

test('after officers changed, a case goes straight to those of now of the other unit', async () => {
  const [reference = ''] = await desk.fileCases(1)
  await desk.change()
  expect((await route(desk.first, reference, 'city-health')).err).toBe('')
  expect(await desk.office.find(reference)).toMatchObject({ holder: 'city-health', listNumber: 2 })
  expect(await isSound()).toBe(true)
})

test('nobody gives away what his unit does not open, and nothing about the lead comes down to it', () => {
  const units = ['health', 'city-health', 'province-health', 'police', 'market']
  const above = ['city-health', 'province-health']
  fc.assert(
    fc.property(
      fc.option(fc.constantFrom(...units)),
      fc.constantFrom(...units),
      fc.subarray(units),
      fc.subarray(units),
      (holder, to, listed, own) => {
        const openers = { listed: new Set(listed), above, own: new Set(own) }
        const next = toNextHolder(holder, to, openers)
        if (next === undefined) return
        expect([next, listed.includes(to), own.includes(holder ?? '')]).toEqual([to, true, true])
        expect(next).not.toBe(holder)
        if (above.includes(holder ?? '')) expect(above).toContain(next)
      },
    ),
    { numRuns: 500 },
  )
})
