import { beforeAll, expect, test } from 'vitest'
import { makeCaseKey, openText, sealTo } from '#src/complaints/seal/case.ts'
import { sealEnvelope } from '#src/complaints/seal/envelope.ts'
import { toIdentityText } from '#src/complaints/seal/identities.ts'
import { toSigner as toHostSigner, verifySignature } from '#src/complaints/seal/signature.ts'
import { toActBytes, toActCommitment, toToldAct } from '#src/desk/api/act.ts'
import type { SealedCase } from '#src/desk/api/case-view.ts'
import { toSignInBytes } from '#src/desk/api/sign-in.ts'
import { Keyring } from '#src/desk/page/keys/keyring.ts'
import { toSigner } from '#src/desk/page/keys/signer.ts'
import { makePassphrase, sealSecretFile } from '#src/desk/secret/secret-file.ts'
import { isOwnCard, toBytes, toCardFingerprint } from '#src/officers/officer-card.ts'
import { type OfficerList, toListFingerprint } from '#src/officers/officer-list.ts'
import { toRules } from '#tests/support/complaint-rules.ts'
import { DeskDouble } from '#tests/support/desk-double.ts'
import { makeUnit, signList, type TestOfficer, toList } from '#tests/support/officers.ts'

const desk = new DeskDouble(toRules(), [])
let list: OfficerList
let [first, second]: TestOfficer[] = []

beforeAll(async () => {
  desk.officers = await makeUnit('health')
  ;[first, second] = desk.officers
  list = await toList(desk.officers)
  list = signList(list, officer(first), officer(second))
})

const officer = (one: TestOfficer | undefined): TestOfficer => {
  if (!one) throw new Error('No officer')
  return one
}

const toFile = (one: TestOfficer) =>
  toIdentityText([{ identity: one.identity, recipient: one.card.recipient }], 'of a test')

const given = async (lists: OfficerList[] = [list]) => ({
  region: 'gulou',
  firstList: await toListFingerprint(list),
  isDemonstration: false,
  lists,
})

/** The keys of an officer, open, with the lists that count. */
async function openRing(one = officer(first)): Promise<Keyring> {
  const ring = new Keyring()
  expect(await ring.open(toFile(one), '')).toBe('opened')
  expect((await ring.trust(await given())).trust.outcome).toBe('trusted')
  return ring
}

async function fileCase(narrative = '退托不退费', name = '收据.jpg'): Promise<SealedCase> {
  const reference = await desk.file({
    answers: { narrative },
    files: [{ name, kind: 'image', content: JPEG }],
  })
  const { sees: _, ...sealed } = desk.cases.get(reference) ?? ({} as never)
  return sealed
}

const JPEG = new Uint8Array(200_000)
JPEG.set([0xff, 0xd8, 0xff, 0xe0])

test('the browser signs with the same key as the host derives', async () => {
  const { identity } = await makeCaseKey()
  const [here, there] = [await toSigner(identity), toHostSigner(identity)]
  expect(here.signingKey).toBe(there.signingKey)
  const message = new TextEncoder().encode('message')
  expect(here.sign(message)).toBe(there.sign(message))
})

test('a key file opens with its passphrase in any grouping, and not with another', async () => {
  const passphrase = makePassphrase()
  const file = await sealSecretFile(toFile(officer(first)), passphrase, 4)
  const ring = new Keyring()
  expect(await ring.open(file, '')).toBe('noPassphrase')
  expect(await ring.open(file, makePassphrase())).toBe('wrong')
  expect(await ring.open(file.replace(/.{6}\n-----END/, 'AAAAAA\n-----END'), passphrase)).toBe(
    'wrong',
  )
  expect(await ring.open(file, passphrase.toLowerCase().replaceAll('-', ' '))).toBe('opened')
  expect(await new Keyring().open('hello', '')).toBe('noKey')
  expect(await new Keyring().open(await sealSecretFile('x', passphrase, 19), passphrase)).toBe(
    'tooMuchWork',
  )
})

test('lists count only from the root that whoever serves the page trusts', async () => {
  const ring = new Keyring()
  await ring.open(toFile(officer(first)), '')
  const good = await given()
  expect(await ring.trust(good)).toMatchObject({
    trust: { outcome: 'trusted', number: 1, isDemonstration: false },
    cards: [{ post: 'health岗0' }],
  })
  const other = '00000 '.repeat(8).trim()
  expect((await ring.trust({ ...good, firstList: other })).trust.outcome).toBe('refused')
  expect((await ring.trust({ ...good, firstList: null })).trust.outcome).toBe('noRoot')
  expect((await ring.trust({ ...good, lists: [] })).trust.outcome).toBe('none')
  const demonstration = { ...good, firstList: null, isDemonstration: true }
  expect((await ring.trust(demonstration)).trust).toMatchObject({ isDemonstration: true })
  // A host that calls itself a demonstration does not talk anybody out of the root he knows.
  const forged = { ...list, signatures: [] }
  expect(
    (await ring.trust({ ...good, isDemonstration: true, lists: [forged] })).trust.outcome,
  ).toBe('refused')
})

const challenge = {
  origin: 'https://desk.test',
  region: 'gulou',
  session: 'A'.repeat(43),
  nonce: 'A'.repeat(43),
  listNumber: 1,
  at: '2026-11-29T05:30:00.000Z',
}

test('a challenge is signed for its own desk', async () => {
  const ring = await openRing()
  const key = officer(first).card.signingKey
  const signed = ring.signIn(key, challenge, 'https://desk.test')
  const [by, signature] = [toBytes(key), toBytes(signed?.signature ?? '')]
  expect(by && signature && verifySignature(by, toSignInBytes(challenge), signature)).toBe(true)
  expect(ring.signIn(key, challenge, 'https://other.test')).toBeUndefined()
  expect(ring.signIn(key, { ...challenge, region: 'jishishan' }, challenge.origin)).toBeUndefined()
})

test('an envelope, a file and an answer are no challenge: nothing is signed, nothing opened', async () => {
  const ring = await openRing()
  const sealed = await fileCase()
  const asked = [sealed.envelope, sealed.sealedAnswers, sealed.files[0], sealed, null, 'x', []]
  for (const one of asked)
    expect(ring.signIn(officer(first).card.signingKey, one, challenge.origin)).toBeUndefined()
  const hidden = { ...challenge, envelope: sealed.envelope }
  expect(ring.signIn(officer(first).card.signingKey, hidden, challenge.origin)).toBeUndefined()
})

test('a case opens with the words, the answers and the files in it', async () => {
  const ring = await openRing()
  const sealed = await fileCase()
  const opening = await ring.openCase(sealed)
  expect(opening).toMatchObject({
    outcome: 'opened',
    content: { answers: { narrative: '退托不退费' }, files: [{ meta: { name: '收据.jpg' } }] },
  })
  const [file] = sealed.files
  const content = new Blob([new Uint8Array(desk.files.get(file?.id ?? '') ?? [])])
  const opened = await ring.openFile(sealed.row.reference, content)
  expect(opened).toMatchObject({ shownAs: 'image', ending: 'jpg' })
  expect(opened?.content).toMatchObject({ size: JPEG.length, type: 'image/jpeg' })
  // Nothing of a file that was cut off, and nothing more of a case that was left.
  const cut = content.slice(0, content.size - 100)
  expect(await ring.openFile(sealed.row.reference, cut)).toBeUndefined()
  ring.leaveCase(sealed.row.reference)
  expect(await ring.openFile(sealed.row.reference, content)).toBeUndefined()
})

test('marks that turn the writing round are spelt out, in what was told and in names of files', async () => {
  const ring = await openRing()
  const opening = await ring.openCase(await fileCase('一行\n二\u2066行', '合同\u202efdp.jpg'))
  expect(opening).toMatchObject({
    content: {
      answers: { narrative: '一行\n二\\u{2066}行' },
      files: [{ meta: { name: '合同\\u{202e}fdp.jpg' } }],
    },
  })
})

test('what should never be is an alarm, and opens nothing', async () => {
  const ring = await openRing()
  const [sealed, other] = [await fileCase(), await fileCase()]
  const stranger = (await makeCaseKey()).recipient
  const recipients = desk.officers.map(({ card }) => card.recipient)
  const reseal = async (readers: readonly string[]) => {
    const key = await makeCaseKey()
    const ofCase = { reference: sealed.row.reference, caseRecipient: key.recipient }
    const envelope = await sealEnvelope(key.identity, ofCase, readers)
    return {
      ...sealed,
      caseRecipient: key.recipient,
      envelope: Buffer.from(envelope).toString('base64'),
    }
  }
  const rows: [SealedCase, object][] = [
    [{ ...sealed, envelope: other.envelope }, { kind: 'otherEnvelope' }],
    [await reseal([...recipients, stranger]), { kind: 'otherReaders', expected: 3, found: 4 }],
    [await reseal([stranger, ...recipients.slice(1)]), { kind: 'closedToListed' }],
    [{ ...sealed, row: { ...sealed.row, listNumber: 9 } }, { kind: 'unknownList' }],
    [{ ...sealed, row: { ...sealed.row, holder: 'market' } }, { kind: 'unknownList' }],
  ]
  for (const [swapped, alarm] of rows)
    expect(await ring.openCase(swapped)).toEqual({ outcome: 'alarm', alarm })
})

test('lists that count and go on from the known ones are told from any others', async () => {
  const ring = await openRing()
  const next = signList(await toList(desk.officers, list), officer(first), officer(second))
  const given = [[list, next], [list], [list, { ...next, signatures: [] }], [next]]
  const told = given.map((lists) => ring.isReplaced(lists))
  expect(await Promise.all(told)).toEqual([true, false, false, false])
})

test('whoever is in no list opens nothing', async () => {
  const [foreign] = await makeUnit('market', 1)
  const ring = new Keyring()
  await ring.open(toFile(officer(foreign)), '')
  expect((await ring.trust(await given())).cards).toEqual([])
  expect(await ring.openCase(await fileCase())).toEqual({ outcome: 'closed' })
})

test('an act is sealed to whom it concerns, and its signature holds for all of it', async () => {
  const ring = await openRing()
  const sealed = await fileCase()
  const { reference } = sealed.row
  const act = {
    kind: 'replied' as const,
    version: 1,
    at: challenge.at,
    listNumber: 1,
    change: { state: 'accepted' as const },
    toComplainant: '已经受理',
    toOfficers: null,
  }
  const { signingKey } = officer(first).card
  await expect(ring.makeAct(signingKey, reference, act)).rejects.toThrow()
  await ring.openCase(sealed)
  const signed = await ring.makeAct(signingKey, reference, act)
  const sealedPublic = Buffer.from(signed.act.sealedPublic ?? '', 'base64')
  expect(signed.act.sealedInternal).toBeNull()
  const own = await makeCaseKey()
  expect(await openText(own.identity, sealedPublic)).toBeUndefined()
  const hash = async (bytes: Uint8Array<ArrayBuffer>) =>
    Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex')
  const words = { sealedPublic: new Uint8Array(sealedPublic), sealedInternal: null }
  const commitment = await toActCommitment(signed.act, words, hash)
  const [key, signature] = [toBytes(signed.by), toBytes(signed.signature)]
  const holds = (one: typeof signed.act, of = commitment) =>
    key && signature && verifySignature(key, toActBytes('gulou', toToldAct(one), of), signature)
  expect(holds(signed.act)).toBe(true)
  expect(holds({ ...signed.act, version: 2 })).toBe(false)
  expect(holds({ ...signed.act, change: {} })).toBe(false)
  expect(holds(signed.act, null)).toBe(false)
})

test('a file sealed to another case does not open here', async () => {
  const ring = await openRing()
  const sealed = await fileCase()
  await ring.openCase(sealed)
  const elsewhere = await sealTo([(await makeCaseKey()).recipient], JPEG)
  const content = new Blob([new Uint8Array(elsewhere)])
  expect(await ring.openFile(sealed.row.reference, content)).toBeUndefined()
})

test('a key made here opens with its passphrase however it is typed, and its card is of nobody else', async () => {
  const owner = { authority: 'health', post: '托育科受理岗' }
  const made = await new Keyring().makeKey(owner, challenge.at)
  const ring = new Keyring()
  expect(await ring.open(made.file, made.passphrase.toLowerCase())).toBe('opened')
  const card = await ring.makeCard(owner)
  expect(card && (await toCardFingerprint(card))).toBe(made.fingerprint)
  expect(card && (await isOwnCard(card, verifySignature))).toBe(true)
  expect(made.file).not.toContain(made.passphrase)
})

test('a file of several keys makes no card', async () => {
  const ring = new Keyring()
  await ring.open(`${toFile(officer(first))}${toFile(officer(first))}`, '')
  expect(await ring.makeCard({ authority: 'health', post: '岗位' })).toBeUndefined()
})

test('places are tagged in the keyring, which gives away tags and a sealed key, and no place', async () => {
  const [one, other] = [await openRing(), await openRing(officer(second))]
  const by = officer(first).card.signingKey
  const at = '2026-11-29T05:00:00.000Z'
  await expect(one.tagPlaces([])).rejects.toThrow()
  const made = await one.settlePlaceKey(by, null, at)
  if (made.outcome !== 'made') throw new Error('No key was made')
  expect(Object.keys(made).sort()).toEqual(['key', 'keyId', 'outcome'])
  const own = officer(second).card.signingKey
  expect(await other.settlePlaceKey(own, made.key, at)).toEqual({
    outcome: 'same',
    keyId: made.keyId,
  })
  await expect(one.settlePlaceKey(own, made.key, at)).rejects.toThrow()

  const place = (address: string) => ({ place: { unlisted: { name: '小花托管', address } } })
  const sealed = await Promise.all(
    ['北后街17号', '北後街 17 號', '北后街18号'].map(async (address) => {
      const reference = await desk.file({ answers: place(address) })
      return desk.cases.get(reference) ?? ({} as never)
    }),
  )
  const ofCentre = await desk.file({ answers: { place: { centreId: 'bear' } } })
  const listed = desk.cases.get(ofCentre) ?? ({} as never)
  const tags = await one.tagPlaces([...sealed, listed])
  expect(tags.map(({ reference }) => reference)).toEqual(sealed.map(({ row }) => row.reference))
  expect(tags[0]?.tag).toBe(tags[1]?.tag)
  expect(tags[0]?.tag).not.toBe(tags[2]?.tag)
  expect(await other.tagPlaces(sealed)).toEqual(tags)
})
