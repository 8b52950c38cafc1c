import { beforeAll, expect, test } from 'vitest'
import { openText } from '#src/complaints/seal/case.ts'
import { toIdentityText } from '#src/complaints/seal/identities.ts'
import type { SealedCase } from '#src/desk/api/case-view.ts'
import type { ReceivedPackage } from '#src/desk/api/hand-over-view.ts'
import { Keyring } from '#src/desk/page/keys/keyring.ts'
import type { WantedPackage } from '#src/desk/page/keys/pack-case.ts'
import { type OfficerList, toListFingerprint } from '#src/officers/officer-list.ts'
import { toRules } from '#tests/support/complaint-rules.ts'
import { DeskDouble } from '#tests/support/desk-double.ts'
import { makeUnit, signList, type TestOfficer, toList } from '#tests/support/officers.ts'

const ID = 'ab'.repeat(16)
const JPEG = new Uint8Array(200_000).fill(7)
JPEG.set([0xff, 0xd8, 0xff, 0xe0])

const desk = new DeskDouble(toRules(), [])
let list: OfficerList
let market: TestOfficer[]

beforeAll(async () => {
  desk.officers = await makeUnit('health')
  market = await makeUnit('market')
  const officers = [...desk.officers, ...market]
  list = signList(await toList(officers), ...officers)
})

async function openRing([officer]: readonly TestOfficer[], lists = [list]): Promise<Keyring> {
  if (!officer) throw new Error('No officer')
  const ring = new Keyring()
  const key = { identity: officer.identity, recipient: officer.card.recipient }
  await ring.open(toIdentityText([key], 'of a test'), '')
  const firstList = await toListFingerprint(list)
  await ring.trust({ region: 'gulou', firstList, isDemonstration: false, lists })
  return ring
}

const toKey = ([officer]: readonly TestOfficer[]) => officer?.card.signingKey ?? ''

async function fileCase(): Promise<SealedCase> {
  const reference = await desk.file({
    answers: {
      narrative: '退托不退费，打我电话１３８-0000-0999',
      contact: { choice: 'officersOnly', phone: '138 0000 0999' },
    },
    files: [{ name: '收据.jpg', kind: 'image', content: JPEG }],
  })
  const { sees: _, ...sealed } = desk.cases.get(reference) ?? ({} as never)
  return sealed
}

/** A package for the market unit, made by the first officer of the lead. */
async function pack(more: Partial<WantedPackage> = {}) {
  const sealed = await fileCase()
  const ring = await openRing(desk.officers)
  await ring.openCase(sealed)
  const files = sealed.files.map(({ id }) => {
    const bytes = desk.files.get(id) ?? new Uint8Array()
    return { id, sealed: new Blob([new Uint8Array(bytes)]) }
  })
  const wanted = {
    ...{ unit: 'market', to: '区市场监管局', from: '区卫生健康局', matter: '收费', id: ID },
    ...{ centreName: null, leftOut: ['退费'], files },
    ...more,
  }
  const packing = await ring.packCase(toKey(desk.officers), sealed, wanted)
  const received: ReceivedPackage = {
    ...{ id: ID, reference: sealed.row.reference, fromUnit: 'health', toUnit: 'market' },
    ...{ way: 'desk', bytes: 1, hash: '0'.repeat(64), madeAt: sealed.row.filedAt },
    ...{ receivedAt: null, attempts: 0, nextAt: null, deliveredAt: null, endedAt: null },
    ...{ problem: null, matter: 'fees', version: 2 },
    caseRecipient: sealed.caseRecipient,
    residentRecipient: sealed.residentRecipient,
  }
  return { packing, received }
}

async function packed(more: Partial<WantedPackage> = {}) {
  const { packing, received } = await pack(more)
  if (packing.outcome !== 'packed') throw new Error(packing.outcome)
  const { made } = packing
  return { made, sealed: made.sealed?.content ?? new Blob(), received }
}

test('what the worker packs has no contact its owner keeps back, and its unit alone opens it', async () => {
  const { made, sealed, received } = await packed()
  expect(made.content).toMatchObject({ narrative: '退托不███，打我电话███', contact: null })
  expect(made.damaged).toEqual([])
  const other = await openRing(desk.officers)
  expect(await other.openPackage(received, sealed)).toEqual({ outcome: 'closed' })
  const opening = await (await openRing(market)).openPackage(received, sealed)
  if (opening.outcome !== 'opened') throw new Error(opening.outcome)
  const { content, files, packer } = opening.opened
  expect(content).toEqual(made.content)
  expect(packer).toMatchObject({ outcome: 'signed', card: { authority: 'health' } })
  expect(new Uint8Array(await (files[0]?.content ?? new Blob()).arrayBuffer())).toEqual(JPEG)
})

test('on paper nothing is sealed, and a file that does not open stays here and is named', async () => {
  const { id: _, ...onPaper } = { id: ID, unit: '12345' }
  const { packing } = await pack({ ...onPaper, id: undefined as never })
  expect(packing).toMatchObject({ outcome: 'packed', made: { sealed: null } })
  const broken = [{ id: 'cd'.repeat(16), sealed: new Blob(['no age file']) }]
  expect((await packed({ files: broken })).made).toMatchObject({ files: [], damaged: [1] })
  expect((await pack({ unit: 'police' })).packing).toEqual({ outcome: 'noKeys' })
})

test('a package is not believed that is another one than the desk says, or another unit’s', async () => {
  const { sealed, received } = await packed()
  const ring = await openRing(market)
  for (const more of [
    { reference: '7KX4-M2PA' },
    { id: 'cd'.repeat(16) },
    { caseRecipient: received.residentRecipient },
  ])
    expect(await ring.openPackage({ ...received, ...more }, sealed)).toEqual({
      outcome: 'otherCase',
    })
  expect(await ring.openPackage({ ...received, fromUnit: 'police' }, sealed)).toEqual({
    outcome: 'otherUnit',
    signer: 'health',
  })
  const cut = sealed.slice(0, sealed.size - 20)
  expect(await ring.openPackage(received, cut)).toEqual({ outcome: 'closed' })
})

test('a unit signs for a package that was opened, and for no other', async () => {
  const { sealed, received } = await packed()
  const ring = await openRing(market)
  const act = {
    ...{ kind: 'handedOver' as const, version: 2, at: '2026-11-29T05:30:00.000Z', listNumber: 1 },
    ...{ change: { received: ID }, toComplainant: '区市场监管局收到了', toOfficers: '受理岗' },
  }
  await expect(ring.makeActOnPackage(toKey(market), ID, act)).rejects.toThrow('Not an open package')
  await ring.openPackage(received, sealed)
  const signed = await ring.makeActOnPackage(toKey(market), ID, act)
  expect(signed).toMatchObject({
    by: toKey(market),
    act: { reference: received.reference, change: { received: ID } },
  })
  const bytes = Buffer.from(signed.act.sealedPublic ?? '', 'base64')
  expect(await openText(market[0]?.identity ?? '', bytes)).toBeUndefined()
})
