import { expect, test } from 'vitest'
import { toSigner } from '#src/complaints/seal/signature.ts'
import { type SignedWrap, signWrap } from '#src/desk/api/wrap.ts'
import { askDesk } from '#src/desk/source/ask-desk.ts'
import { signIn } from '#src/desk/source/sign-in.ts'
import { wrapCases } from '#src/desk/wrapping/wrap-cases.ts'
import { toRecipients } from '#src/officers/officer-list.ts'
import { startListedDesk } from '#tests/support/desk-server.ts'
import { makeOfficer, signList, toList } from '#tests/support/officers.ts'

/** A desk whose bureau got an officer more since its cases came. */
async function startChanged() {
  const desk = await startListedDesk()
  const officers = Object.values(desk.units).flat()
  const [officer] = desk.units.health
  if (!officer) throw new Error('No officer')
  const file = (holder: string) =>
    desk.office.file({
      open: { holder, authority: holder },
      recipients: toRecipients(desk.list, holder),
    })
  const [one, other] = [await file('health'), await file('health')].toSorted()
  const above = await file('city-health')
  const newcomer = await makeOfficer('health', '新岗')
  const next = signList(await toList([newcomer, ...officers], desk.list), ...officers)
  await (await desk.office.store()).addOfficerList(next, new Date())
  // The host follows a new list after three seconds.
  const session = await signInWithin(desk.address, officer.identity, next.number)
  const { answer } = await askDesk(session, 'wraps/cases', { listNumber: 1, after: '', limit: 10 })
  const wrapped = await wrapCases(
    {
      identities: [officer.identity],
      signer: toSigner(officer.identity),
      authority: 'health',
      region: 'gulou',
      lists: [desk.list, next],
      at: new Date(answer.now),
    },
    answer.cases,
  )
  if (wrapped.outcome !== 'wrapped') throw new Error(wrapped.alarm.kind)
  return { desk, session, officer, newcomer, next, one, other, above, ...wrapped }
}

async function signInWithin(address: string, identity: string, number: number) {
  for (let tried = 0; ; tried += 1) {
    if (tried > 100) throw new Error('The list is not followed')
    const session = await signIn(address, identity).catch(() => undefined)
    if (session?.listNumber === number) return session
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

test('a desk gives out what waits of a unit, and keeps what its officer sealed anew, once', async () => {
  const { desk, session, wraps, one, other } = await startChanged()
  expect(wraps.map(({ wrap }) => wrap.reference)).toEqual([one, other])
  const { answer } = await askDesk(session, 'wraps/waiting', {})
  expect(answer.waiting).toEqual([{ listNumber: 1, cases: 2 }])
  expect((await askDesk(session, 'wraps', { wraps })).answer.wrapped).toEqual([one, other])
  expect((await askDesk(session, 'wraps', { wraps })).answer.wrapped).toEqual([])
  expect((await askDesk(session, 'wraps/waiting', {})).answer.waiting).toEqual([])
  expect((await desk.office.find(one ?? '')).listNumber).toBe(2)
}, 30_000)

test('nothing is kept that is not as it was signed, for as many as the list has, or of another unit', async () => {
  const { desk, session, officer, wraps, one, above } = await startChanged()
  const [good] = wraps
  const [upper] = desk.units.above
  if (!good || !upper) throw new Error('Nothing was sealed')
  const { envelope } = await desk.office.find(one ?? '')
  const old = Buffer.from(envelope).toString('base64')
  const changed: [why: string, problem: string, SignedWrap][] = [
    ['an envelope changed', 'wrong', { ...good, wrap: { ...good.wrap, envelope: old } }],
    ['a time', 'wrong', { ...good, wrap: { ...good.wrap, at: '2026-11-20T02:00:01.000Z' } }],
    ['another case', 'wrong', { ...good, wrap: { ...good.wrap, reference: above } }],
    ['another list', 'wrong', { ...good, wrap: { ...good.wrap, listNumber: 1 } }],
    ['another key', 'notAllowed', { ...good, by: upper.card.signingKey }],
  ]
  for (const [why, problem, wrap] of changed)
    await expect(askDesk(session, 'wraps', { wraps: [wrap] }), why).rejects.toThrow(problem)

  const ofAbove = await desk.office.find(above)
  const sign = (reference: string, after: Uint8Array, at = good.wrap.at) =>
    signWrap(
      { reference, version: 1, at, listNumber: 2 },
      { before: ofAbove.envelope, after },
      toSigner(officer.identity),
      'gulou',
    )
  const sealed = Buffer.from(good.wrap.envelope, 'base64')
  const refused: [why: string, problem: string, SignedWrap][] = [
    ['of the level above', 'notAllowed', await sign(above, sealed)],
    ['for too few', 'wrong', await sign(one ?? '', ofAbove.envelope)],
    ['not sealed', 'wrong', await sign(one ?? '', Buffer.from('in clear'))],
    ['an hour ago', 'wrong', await sign(one ?? '', sealed, '2026-11-20T01:00:00.000Z')],
  ]
  for (const [why, problem, wrap] of refused) {
    const both = { wraps: [good, wrap] }
    await expect(askDesk(session, 'wraps', both), why).rejects.toThrow(problem)
  }
  expect((await desk.office.find(one ?? '')).listNumber).toBe(1)
  const entries = await Array.fromAsync((await desk.office.store()).readRecord())
  expect(entries.at(-1)).toMatchObject({ kind: 'refused', reference: above })
}, 30_000)
