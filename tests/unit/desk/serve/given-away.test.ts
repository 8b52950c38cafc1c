import { createHash, randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { makeCaseKey, sealText } from '#src/complaints/seal/case.ts'
import { sealEnvelope } from '#src/complaints/seal/envelope.ts'
import { toSigner } from '#src/complaints/seal/signature.ts'
import type { ActChange } from '#src/desk/api/act.ts'
import { signAct, type UnsignedAct } from '#src/desk/api/sign-act.ts'
import { askDesk } from '#src/desk/source/ask-desk.ts'
import { signIn } from '#src/desk/source/sign-in.ts'
import { toRecipients } from '#src/officers/officer-list.ts'
import { startListedDesk } from '#tests/support/desk-server.ts'
import type { TestOfficer } from '#tests/support/officers.ts'

const AT = '2026-11-20T02:00:00.000Z'

type Way = 'desk' | 'webhook'

const toHash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const toText = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

/** A desk with a case of the lead and one of the level above, and officers who signed in. */
async function start() {
  const desk = await startListedDesk()
  const { office, list, units } = desk
  const [lead] = units.health
  const [upper] = units.above
  const [market] = units.market
  if (!lead || !upper || !market) throw new Error('No officers')
  const file = (holder: string) =>
    office.file({
      open: { holder, authority: holder, copies: [] },
      recipients: toRecipients(list, holder),
    })
  const [own, above] = [await file('health'), await file('city-health')]
  const sessions = {
    lead: await signIn(desk.address, lead.identity),
    upper: await signIn(desk.address, upper.identity),
    market: await signIn(desk.address, market.identity),
  }
  const act = async (
    session: (typeof sessions)['lead'],
    who: TestOfficer,
    reference: string,
    more: Partial<UnsignedAct>,
  ) => {
    const { version } = await office.find(reference)
    const open = { kind: 'stateChanged', reference, version, at: AT, listNumber: 1 } as const
    const words = { sealedPublic: null, sealedInternal: null, change: {} }
    const signed = await signAct({ ...open, ...words, ...more }, toSigner(who.identity), 'gulou')
    return askDesk(session, 'act', signed)
  }
  return { ...desk, lead, upper, market, own, above, sessions, act }
}

test('a case is given away by whoever opens it alone, to a unit of the list, sealed to all of it, and never downwards', async () => {
  const { office, list, lead, upper, market, own, above, sessions, act } = await start()
  const sealFor = async (recipients: readonly string[]) => {
    const { identity, recipient } = await makeCaseKey()
    return sealEnvelope(identity, { reference: own, caseRecipient: recipient }, recipients)
  }
  const toMarket = toRecipients(list, 'market')
  const sealed = await sealFor(toMarket)
  const hashOf = async (reference: string) => toHash((await office.find(reference)).envelope)
  const before = await hashOf(own)
  const to = (
    authority: string,
    holder: string | undefined,
    after: Uint8Array,
    change: Partial<ActChange> = {},
  ): Partial<UnsignedAct> => ({
    change: {
      ...{ state: 'forwarded', authority, copies: [], envelope: [before, toHash(after)] },
      ...(holder !== undefined && { holder }),
      ...change,
    },
    sealedEnvelope: toText(after),
  })
  const few = await sealFor(toMarket.slice(1))
  const bare = Buffer.from('in clear')
  const good = to('market', 'market', sealed)
  const { sealedEnvelope: _, ...unsent } = good
  const refused: [why: string, problem: string, more: Partial<UnsignedAct>][] = [
    ['to another unit than handles it', 'impossible', to('market', 'city-health', sealed)],
    ['to a unit without keys', 'impossible', to('police', 'police', sealed)],
    ['to nobody', 'impossible', to('nobody', 'nobody', sealed)],
    ['to itself', 'impossible', to('health', 'health', sealed)],
    ['for too few', 'wrong', to('market', 'market', few)],
    ['in clear', 'wrong', to('market', 'market', bare)],
    ['another envelope', 'wrong', { ...good, sealedEnvelope: toText(few) }],
    ['without the envelope', 'wrong', unsent],
    ['without its unit', 'wrong', to('market', undefined, sealed)],
    [
      'the envelope of before',
      'stale',
      to('market', 'market', sealed, { envelope: ['0'.repeat(64), toHash(sealed)] }),
    ],
    ['under another name', 'wrong', { ...good, kind: 'assigned' }],
  ]
  for (const [why, problem, more] of refused)
    await expect(act(sessions.lead, lead, own, more), why).rejects.toThrow(
      new RegExp(`^${problem}$`),
    )
  expect((await office.find(own)).version).toBe(1)

  const down = await hashOf(above)
  const goDown = (unit: string) =>
    act(sessions.upper, upper, above, to(unit, unit, sealed, { envelope: [down, toHash(sealed)] }))
  await expect(goDown('health')).rejects.toThrow('notAllowed')
  await expect(goDown('market')).rejects.toThrow('impossible')
  await act(sessions.upper, upper, above, { change: { state: 'forwarded', authority: 'market' } })
  const takeDown = (unit: string) =>
    act(
      sessions.market,
      market,
      above,
      to(unit, unit, sealed, { envelope: [down, toHash(sealed)] }),
    )
  await expect(takeDown('health')).rejects.toThrow('notAllowed')
  await expect(takeDown('market')).rejects.toThrow('impossible')
  expect(await office.find(above)).toMatchObject({ holder: 'city-health' })

  await act(sessions.lead, lead, own, good)
  expect(await office.find(own)).toMatchObject({ holder: 'market', authority: 'market' })
  const [, event] = (await askDesk(sessions.market, 'case', { reference: own })).answer.events
  expect(event?.by).toBe(lead.card.signingKey)
  await expect(act(sessions.lead, lead, own, {})).rejects.toThrow('notAllowed')
}, 60_000)

test('a package is handed over as it was sealed, to its unit, by whoever may act on its case, and signed for by that unit alone', async () => {
  const { office, list, lead, upper, market, own, sessions, act } = await start()
  const toMarket = toRecipients(list, 'market')
  const send = async (session: typeof sessions.lead, content: Uint8Array, more: object = {}) => {
    const id = randomBytes(16).toString('hex')
    const part = { id, reference: own, toUnit: 'market', position: 0, content: toText(content) }
    await askDesk(session, 'package/part', { ...part, ...more })
    return id
  }
  const sealed = await sealText(toMarket, 'a package')
  for (const session of [sessions.market, sessions.upper])
    await expect(send(session, sealed)).rejects.toThrow('unknown')
  await expect(send(sessions.lead, sealed, { position: 1 })).rejects.toThrow('unknown')
  await expect(send(sessions.lead, new Uint8Array())).rejects.toThrow('wrong')

  const { caseRecipient } = await office.find(own)
  const sealedInternal = await sealText([caseRecipient], 'x')
  const hand = (id: string, content: Uint8Array, unit = 'market', way: Way = 'desk') =>
    act(sessions.lead, lead, own, {
      kind: 'sent',
      change: { handOver: [id, unit, way, toHash(content)] },
      sealedInternal,
    })
  const few = await sealText(toMarket.slice(1), 'a package')
  const id = await send(sessions.lead, sealed)
  const idOfFew = await send(sessions.lead, few)
  const refused: [why: string, ...Parameters<typeof hand>][] = [
    ['not what was sealed', id, few],
    ['to another unit', id, sealed, 'city-health'],
    ['to an address that nobody set', id, sealed, 'market', 'webhook'],
    ['for too few', idOfFew, few],
    ['that is not there', '0'.repeat(32), sealed],
  ]
  for (const [why, ...handed] of refused)
    await expect(hand(...handed), why).rejects.toThrow(/^impossible$/)
  const fetchIt = (session: typeof sessions.lead) =>
    fetch(`${session.origin}/api/package`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: session.cookie ?? '' },
      body: JSON.stringify({ id }),
    })
  expect((await fetchIt(sessions.market)).status).toBe(404)
  await hand(id, sealed)
  expect((await fetchIt(sessions.upper)).status).toBe(404)
  expect((await fetchIt(sessions.lead)).status).toBe(404)
  const got = await fetchIt(sessions.market)
  expect(new Uint8Array(await got.arrayBuffer())).toEqual(new Uint8Array(sealed))
  await expect(
    askDesk(sessions.lead, 'package/part', {
      ...{ id, reference: own, toUnit: 'market', position: 1, content: toText(sealed) },
    }),
  ).rejects.toThrow('unknown')

  const sealedPublic = await sealText([caseRecipient], 'received')
  const sign = (session: typeof sessions.lead, who: TestOfficer) =>
    act(session, who, own, { kind: 'handedOver', change: { received: id }, sealedPublic })
  await expect(sign(sessions.lead, lead)).rejects.toThrow('notAllowed')
  await expect(sign(sessions.upper, upper)).rejects.toThrow('unknown')
  const underOther = { kind: 'replied', change: { received: id }, sealedPublic } as const
  await expect(act(sessions.market, market, own, underOther)).rejects.toThrow('wrong')
  await sign(sessions.market, market)
  await expect(sign(sessions.market, market)).rejects.toThrow('unknown')
  const { out } = await office.run('audit', 'verify', '--json')
  expect(JSON.parse(out)).toMatchObject({ chain: [], cases: [] })
}, 60_000)
