import { expect, test } from 'vitest'
import { openText, sealText } from '#src/complaints/seal/case.ts'
import { openEnvelope } from '#src/complaints/seal/envelope.ts'
import { toSigner } from '#src/complaints/seal/signature.ts'
import type { SignedAct } from '#src/desk/api/act.ts'
import { toErasurePart, type UnsignedErasure } from '#src/desk/api/erasure.ts'
import { toOfficeBytes } from '#src/desk/api/office-act.ts'
import { signAct, type UnsignedAct } from '#src/desk/api/sign-act.ts'
import { askDesk } from '#src/desk/source/ask-desk.ts'
import { signIn } from '#src/desk/source/sign-in.ts'
import { findWrong } from '#tests/contracts/record.ts'
import { startDesk } from '#tests/support/desk-server.ts'

type Started = Awaited<ReturnType<typeof startDesk>>

const AT = '2026-11-20T02:00:00.000Z'

/** A signed act on a case, as an officer's device makes it. */
async function makeAct(
  { office }: Started,
  reference: string,
  identity: string,
  more: Partial<UnsignedAct> = {},
): Promise<SignedAct> {
  const { version } = await office.find(reference)
  const open = { kind: 'stateChanged', reference, version, at: AT, listNumber: 1 } as const
  const words = { sealedPublic: null, sealedInternal: null }
  const act = { ...open, change: { state: 'accepted' }, ...words, ...more } as const
  return signAct(act, toSigner(identity), 'gulou')
}

/** Where a case stands, what it says, and what the record says of it. */
async function readAll({ office }: Started, reference: string) {
  const store = await office.store()
  const events = await store.readEvents(reference)
  const entries = await Array.fromAsync(store.readRecord())
  return { complaint: await office.find(reference), events, entries }
}

test('what an officer signed is done, and stands in the record with his key', async () => {
  const desk = await startDesk()
  const reference = await desk.office.file()
  const session = await signIn(desk.address, desk.identities.lead)
  const { answer } = await askDesk(session, 'case', { reference })
  const sealed = { reference, caseRecipient: answer.caseRecipient }
  const envelope = Buffer.from(answer.envelope, 'base64')
  const opened = await openEnvelope(desk.identities.lead, { ...sealed, envelope })
  const words = [answer.residentRecipient, answer.caseRecipient]
  const act = await makeAct(desk, reference, desk.identities.lead, {
    sealedPublic: await sealText(words, '已受理，十个工作日内答复。'),
  })
  expect((await askDesk(session, 'act', act)).answer).toEqual({ version: 2 })
  const seen = (await askDesk(session, 'case', { reference })).answer
  expect(seen.events.map(({ by }) => by)).toEqual([null, act.by])
  const { complaint, events, entries } = await readAll(desk, reference)
  expect([complaint.state, complaint.version]).toEqual(['accepted', 2])
  const [, event] = events
  const identity = opened.outcome === 'opened' ? opened.identity : ''
  expect(await openText(identity, event?.sealedPublic ?? new Uint8Array())).toContain('已受理')
  expect(event).toMatchObject({ actor: 'desk', kind: 'stateChanged', state: 'accepted', at: AT })
  const kinds = entries.map(({ kind, by }) => [kind, by])
  expect(kinds).toEqual([
    ['filed', null],
    ['read', act.by],
    ['act', act.by],
  ])
  expect(entries.at(-1)?.signature).toBe(act.signature)
  expect(await findWrong(await desk.office.store(), reference)).toEqual([])
  await expect(askDesk(session, 'act', act)).rejects.toThrow('stale')
})

test('whatever of an act is not as it was signed, nothing is done', async () => {
  const desk = await startDesk()
  const reference = await desk.office.file()
  const other = await desk.office.file()
  const session = await signIn(desk.address, desk.identities.lead)
  const complaint = await desk.office.find(reference)
  const toText = async (to: string, text: string) =>
    Buffer.from(await sealText([to], text)).toString('base64')
  const sealedInternal = await sealText([complaint.caseRecipient], 'x')
  const good = await makeAct(desk, reference, desk.identities.lead, { sealedInternal })
  const changed: Record<string, Partial<SignedAct['act']>> = {
    case: { reference: other },
    change: { change: { state: 'closed', outcome: 'nothingFound' } },
    more: { change: { state: 'accepted', urgent: true } },
    kind: { kind: 'noteAdded' },
    time: { at: '2026-11-20T02:00:01.000Z' },
    list: { listNumber: 2 },
    words: { sealedInternal: await toText(complaint.caseRecipient, 'y') },
    'words taken away': { sealedInternal: null },
    'words for others': { sealedPublic: good.act.sealedInternal, sealedInternal: null },
    salt: { salt: 'a'.repeat(64) },
    'no salt': { salt: null },
  }
  const before = await readAll(desk, reference)
  for (const [name, part] of Object.entries(changed)) {
    const act = { ...good, act: { ...good.act, ...part } }
    await expect(askDesk(session, 'act', act), name).rejects.toThrow(/^wrong$/)
  }
  const byOther = toSigner(desk.identities.otherLead).signingKey
  await expect(askDesk(session, 'act', { ...good, by: byOther })).rejects.toThrow('notAllowed')
  expect(await readAll(desk, reference)).toEqual(before)
})

test('what a case does not allow is refused, however well it is signed', async () => {
  const desk = await startDesk()
  const reference = await desk.office.file()
  const session = await signIn(desk.address, desk.identities.lead)
  const refused: [why: string, problem: string, Partial<UnsignedAct>][] = [
    ['closed without an outcome', 'impossible', { change: { state: 'closed' } }],
    [
      'an outcome without closing',
      'impossible',
      { change: { state: 'accepted', outcome: 'nothingFound' } },
    ],
    ['taken back for its complainant', 'impossible', { change: { state: 'withdrawn' } }],
    ['given to nobody', 'impossible', { change: { state: 'forwarded', authority: 'nobody' } }],
    ['seen as it was', 'stale', { version: 2 }],
    ['by another list', 'stale', { listNumber: 2 }],
    ['an hour ago', 'wrong', { at: '2026-11-20T01:00:00.000Z' }],
    ['words that are not sealed', 'wrong', { sealedInternal: Buffer.from('in clear') }],
  ]
  for (const [why, problem, more] of refused) {
    const act = await makeAct(desk, reference, desk.identities.lead, more)
    await expect(askDesk(session, 'act', act), why).rejects.toThrow(problem)
  }
  expect((await desk.office.find(reference)).version).toBe(1)
})

test('nothing is done under the name of something else, and no promise goes away or moves at will', async () => {
  const desk = await startDesk()
  const reference = await desk.office.file()
  const session = await signIn(desk.address, desk.identities.lead)
  const { caseRecipient, promises } = await desk.office.find(reference)
  const sealed = await sealText([caseRecipient], 'x')
  const later = promises.map((promise) => ({ ...promise, on: '2099-01-01' }))
  const closed = { state: 'closed', outcome: 'nothingFound' } as const
  const refused: [why: string, problem: string, Partial<UnsignedAct>][] = [
    ['a reply without words', 'wrong', { kind: 'replied', change: {} }],
    ['a note without words', 'wrong', { kind: 'noteAdded', change: {}, sealedPublic: sealed }],
    ['a note that closes', 'wrong', { kind: 'noteAdded', change: closed, sealedInternal: sealed }],
    ['a return that closes', 'wrong', { kind: 'returned', change: closed, sealedInternal: sealed }],
    ['giving that reopens', 'wrong', { kind: 'assigned', change: { state: 'accepted' } }],
    [
      'a reply that ends all terms',
      'wrong',
      { kind: 'replied', change: { promises: [] }, sealedPublic: sealed },
    ],
    [
      'an extension that ends all terms',
      'impossible',
      { kind: 'extended', change: { promises: [] }, sealedPublic: sealed },
    ],
    [
      'an extension without a rule',
      'impossible',
      { kind: 'extended', change: { promises: later }, sealedPublic: sealed },
    ],
  ]
  for (const [why, problem, more] of refused) {
    const act = await makeAct(desk, reference, desk.identities.lead, more)
    await expect(askDesk(session, 'act', act), why).rejects.toThrow(new RegExp(`^${problem}$`))
  }
  expect(await desk.office.find(reference)).toMatchObject({ version: 1, promises })
})

test('officers see and do what is theirs; what they wanted besides is written down', async () => {
  const desk = await startDesk()
  const own = await desk.office.file()
  const others = await desk.office.file({ open: { holder: 'police', authority: 'police' } })
  const above = await desk.office.file({ open: { holder: 'city-health', authority: 'market' } })
  const lead = await signIn(desk.address, desk.identities.lead)
  const upper = await signIn(desk.address, desk.identities.above)
  const list = async (session: typeof lead) => {
    const { cases } = (await askDesk(session, 'cases', { limit: 10, offset: 0 })).answer
    return new Map(cases.map(({ reference, sees }) => [reference, sees]))
  }
  expect(await list(lead)).toEqual(
    new Map([
      [own, 'all'],
      [others, 'clear'],
    ]),
  )
  expect(await list(upper)).toEqual(new Map([[above, 'all']]))
  await expect(askDesk(lead, 'case', { reference: others })).rejects.toThrow('notAllowed')
  await expect(askDesk(lead, 'case', { reference: above })).rejects.toThrow('unknown')
  const onOthers = await makeAct(desk, others, desk.identities.lead)
  const onAbove = await makeAct(desk, above, desk.identities.lead)
  await expect(askDesk(lead, 'act', onOthers)).rejects.toThrow('notAllowed')
  await expect(askDesk(lead, 'act', onAbove)).rejects.toThrow('unknown')
  const toLead = await makeAct(desk, above, desk.identities.above, {
    change: { state: 'forwarded', authority: 'health' },
  })
  await expect(askDesk(upper, 'act', toLead)).rejects.toThrow('notAllowed')
  const entries = await Array.fromAsync((await desk.office.store()).readRecord())
  const told = entries.filter(({ kind }) => kind === 'refused')
  expect(told.map(({ reference, by }) => [reference, by])).toEqual([
    [others, lead.card.signingKey],
    [others, lead.card.signingKey],
    [above, upper.card.signingKey],
  ])
})

/** Asks a desk to erase a case, signed by an officer. */
async function erase(
  session: Awaited<ReturnType<typeof signIn>>,
  identity: string,
  given: Pick<UnsignedErasure, 'reference' | 'version'> & Partial<UnsignedErasure>,
) {
  const { signingKey: by, sign } = toSigner(identity)
  const erasure = { madeAt: AT, listNumber: 1, ...given }
  const signature = sign(toOfficeBytes('gulou', toErasurePart(erasure)))
  return askDesk(session, 'erase', { ...erasure, by, signature })
}

test('a case is erased as an officer signed it, if it is over and not held; his signature is what is left', async () => {
  const desk = await startDesk()
  const { lead, otherLead } = desk.identities
  const session = await signIn(desk.address, lead)
  const open = await desk.office.file()
  await expect(erase(session, lead, { reference: open, version: 1 })).rejects.toThrow('impossible')
  const over = { state: 'closed', outcome: 'nothingFound' } as const
  const held = await desk.office.file({ open: { ...over, onHold: true } })
  await expect(erase(session, lead, { reference: held, version: 1 })).rejects.toThrow('impossible')
  const reference = await desk.office.file({ open: over })
  const seen = { reference, version: 1 }
  const refused: [problem: string, identity: string, given: Parameters<typeof erase>[2]][] = [
    ['stale', lead, { ...seen, version: 2 }],
    ['stale', lead, { ...seen, listNumber: 2 }],
    ['wrong', lead, { ...seen, madeAt: '2026-11-20T01:00:00Z' }],
    ['notAllowed', otherLead, seen],
  ]
  for (const [problem, identity, given] of refused)
    await expect(erase(session, identity, given)).rejects.toThrow(problem)
  await erase(session, lead, seen)
  const store = await desk.office.store()
  expect(await store.findByReference(reference)).toBeUndefined()
  const entries = await Array.fromAsync(store.readRecord())
  const own = entries.filter((entry) => entry.reference === reference && entry.signature)
  expect(own.map(({ by }) => by)).toEqual([toSigner(lead).signingKey])
  expect((await desk.office.run('audit', 'verify')).out).not.toContain('✗')
})
