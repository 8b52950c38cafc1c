import { bech32 } from '@scure/base'
import { identityToRecipient } from 'age-encryption'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { toSigner, verifySignature } from '#src/complaints/seal/signature.ts'
import { parseFingerprint, toFingerprint } from '#src/officers/fingerprint.ts'
import {
  isOwnCard,
  isRecipient,
  type OfficerCard,
  officerCardSchema,
  toCardBytes,
} from '#src/officers/officer-card.ts'
import { makeOfficer, type TestOfficer } from '#tests/support/officers.ts'

let officer: TestOfficer
let other: TestOfficer
beforeAll(async () => {
  officer = await makeOfficer('health', '托育科受理岗')
  other = await makeOfficer('health', '托育科备用岗')
})

const isGood = (card: OfficerCard) => isOwnCard(card, verifySignature)

test('a card is what its officer signed, and says a post and a unit', async () => {
  expect(officerCardSchema.parse(officer.card)).toEqual(officer.card)
  expect(await isGood(officer.card)).toBe(true)
})

test('nobody puts another one’s recipient, signing key, post or unit into a card', async () => {
  const { recipient, signingKey, signature } = other.card
  for (const change of [
    { recipient },
    { signingKey },
    { signature },
    { post: '托育科备用岗' },
    { authority: 'market' },
  ]) {
    expect(await isGood({ ...officer.card, ...change })).toBe(false)
  }
})

test.each([
  ['a mistyped recipient', { recipient: 'age1qqqq' }],
  ['a secret key', { recipient: 'AGE-SECRET-KEY-1QQQ' }],
  ['a key that is too short', { signingKey: 'AAAA' }],
  ['a signature with another ending of the same bytes', { signature: `${'A'.repeat(85)}B` }],
  ['a post of two lines', { post: '托育科\n受理岗' }],
  ['a post that turns the direction of writing', { post: '受理岗\u202E' }],
  ['a post with blanks around it', { post: ' 受理岗' }],
  ['a unit that is no id', { authority: '卫健局' }],
  ['a later version', { version: 2 }],
  ['something more', { name: '张三' }],
])('%s is no card', (_name, change) => {
  expect(officerCardSchema.safeParse({ ...officer.card, ...change }).success).toBe(false)
})

test('the signing key follows from the secret by HKDF: a browser comes to the same', async () => {
  const secret = new Uint8Array(32).map((_, at) => at)
  const identity = bech32.encodeFromBytes('AGE-SECRET-KEY-', secret).toUpperCase()
  const { signingKey, sign } = toSigner(identity)
  expect(signingKey).toBe('8q8F0XUiVSL4e9MuqhCcklYykq37rkqZcoZeoCbLsUM')

  const encode = (text: string) => new TextEncoder().encode(text)
  const master = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits'])
  const info = encode('signing key 1')
  const rule = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info }
  const seed = Buffer.from(await crypto.subtle.deriveBits(rule, master, 256))
  const pkcs8 = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed])
  const key = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', true, ['sign'])
  expect((await crypto.subtle.exportKey('jwk', key)).x).toBe(signingKey)
  const signature = await crypto.subtle.sign('Ed25519', key, encode('desk'))
  expect(Buffer.from(signature).toString('base64url')).toBe(sign(encode('desk')))
  expect(isRecipient(await identityToRecipient(identity))).toBe(true)
})

test('what is no key, or no signature, signed nothing', () => {
  const message = new Uint8Array([1, 2, 3])
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), fc.uint8Array({ maxLength: 80 }), (key, sig) => {
      expect(verifySignature(key, message, sig)).toBe(false)
    }),
  )
})

test('a fingerprint is forty digits, the same however it is typed, and its rule never changes', async () => {
  const shown = await toFingerprint(new TextEncoder().encode('officer list 1'))
  expect(shown).toMatch(/^(\d{5} ){7}\d{5}$/)
  expect(shown).toBe('09357 73226 35749 84103 77095 53073 30355 14305')
  for (const typed of [shown, shown.replaceAll(' ', ''), shown.replaceAll(' ', '-'), ` ${shown}\n`])
    expect(parseFingerprint(typed)).toBe(shown)
  expect(
    parseFingerprint(shown.replace(/\d/g, (digit) => '０１２３４５６７８９'[Number(digit)] ?? '')),
  ).toBe(shown)
  for (const wrong of ['', '1', shown.slice(1), `${shown}1`, shown.replace(/\d/, 'a')])
    expect(parseFingerprint(wrong)).toBeUndefined()
})

test('two cards that differ in a word have other fingerprints', async () => {
  const [one, two] = await Promise.all(
    [officer.card, { ...officer.card, post: '托育科受理岗乙' }].map((card) =>
      toFingerprint(toCardBytes(card)),
    ),
  )
  expect(one).not.toBe(two)
})
