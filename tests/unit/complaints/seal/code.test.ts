import { identityToRecipient } from 'age-encryption'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openWith, sealTo } from '#src/complaints/seal/case.ts'
import {
  containsQueryCode,
  makeCodeSalt,
  makeReference,
  openResidentKey,
  parseQueryCode,
  parseReference,
  toDecoy,
  toQueryCode,
  toResidentKey,
} from '#src/complaints/seal/code.ts'

const pepper = new Uint8Array(32).fill(7)

test('the same form always gives the same code, another form or another pepper another one', () => {
  // Checked against another implementation of HMAC (noble-hashes): nobody's code may change.
  expect(toQueryCode(pepper, 'token')).toBe('2215 4546 7716 4720')
  expect(toQueryCode(pepper, 'token2')).not.toBe(toQueryCode(pepper, 'token'))
  expect(toQueryCode(new Uint8Array(32).fill(8), 'token')).not.toBe(toQueryCode(pepper, 'token'))
})

test('a code is sixteen digits in four groups, leading noughts too', () => {
  fc.assert(
    fc.property(fc.string(), (token) => {
      const code = toQueryCode(pepper, token)
      expect(code).toMatch(/^\d{4} \d{4} \d{4} \d{4}$/)
      expect(parseQueryCode(code)).toBe(code)
    }),
  )
})

test('all digits are about equally likely in every place', () => {
  const codes = Array.from({ length: 2000 }, (_, token) => toQueryCode(pepper, `${token}`))
  for (let at = 0; at < 16; at++) {
    for (const digit of '0123456789') {
      const count = codes.filter((code) => code.replaceAll(' ', '')[at] === digit).length
      expect(count).toBeGreaterThan(120)
      expect(count).toBeLessThan(280)
    }
  }
})

test.each([
  '1234567890123456',
  '1234-5678-9012-3456',
  ' 12 34 56 78 90 12 34 56 ',
  '１２３４　５６７８　９０１２　３４５６',
  '查询码：1234 5678\u200b 9012 3456。',
])('the code can be typed as %j', (typed) => {
  expect(parseQueryCode(typed)).toBe('1234 5678 9012 3456')
})

test.each([
  '',
  '1234',
  '123456789012345',
  '1234 5678 9012 345',
  '12345678901234567',
  '1234 5678 9012 345O',
  '没有',
])('%j is no code', (typed) => {
  expect(parseQueryCode(typed)).toBeUndefined()
})

test('a note that gives the code away is noticed, however it is written', () => {
  const code = '1234 5678 9012 3456'
  for (const written of [
    code,
    '1234567890123456',
    '1234-5678\n9012，3456',
    '１２３４５６７８９０１２３４５６',
    '1234\u200b5678 9012 3456',
  ]) {
    expect(containsQueryCode(`我的查询码是${written}，谢谢`, code), written).toBe(true)
  }
  for (const text of ['', '电话 0591-00000000', '1234 5678 9012 3457', '1234 和 5678 9012 3456']) {
    expect(containsQueryCode(text, code), text).toBe(false)
  }
})

const code = '1234 5678 9012 3456'

async function store(salt = makeCodeSalt()) {
  const { check, recipient } = await toResidentKey(pepper, code, salt)
  return { codeSalt: salt, codeCheck: check, recipient }
}

test('the key of a code never changes', async () => {
  // Argon2id and HKDF checked against another implementation (noble-hashes).
  const key = await toResidentKey(pepper, code, new Uint8Array(16).fill(9))
  expect(Buffer.from(key.check).toString('hex')).toBe(
    'cc431b01180596ec60e782d0f15cc6f66943b7866d7425b22006e11d1b16735d',
  )
  expect(key.recipient).toBe('age1qmzxnqewzev20rzkddarll2jpry9wv3tq73kzc0csgmglwxsmevqugd3lh')
  expect(await identityToRecipient(key.identity)).toBe(key.recipient)
})

test('whoever holds the code reads the replies', async () => {
  const { recipient, ...stored } = await store()
  const reply = await sealTo([recipient], new TextEncoder().encode('已经整改'))
  const key = await openResidentKey(pepper, code.replaceAll(' ', ''), stored)
  const opened = await openWith(key?.identity ?? '', reply)
  expect(new TextDecoder().decode(opened)).toBe('已经整改')
})

test('a wrong code, another case, another pepper and a damaged check open nothing', async () => {
  const stored = await store()
  const wrong = await Promise.all([
    openResidentKey(pepper, '1234 5678 9012 3457', stored),
    openResidentKey(pepper, code, { ...stored, codeSalt: makeCodeSalt() }),
    openResidentKey(new Uint8Array(32), code, stored),
    openResidentKey(pepper, code, { ...stored, codeCheck: stored.codeCheck.slice(1) }),
  ])
  expect(wrong).toEqual([undefined, undefined, undefined, undefined])
})

test('an unknown reference is worked through like a known one, and no code opens it', async () => {
  const decoy = toDecoy(pepper, '7KX4-M2PA')
  expect(decoy.codeSalt).toHaveLength(16)
  expect(decoy.codeSalt).toEqual(toDecoy(pepper, '7KX4-M2PA').codeSalt)
  expect(decoy.codeSalt).not.toEqual(toDecoy(pepper, '7KX4-M2PC').codeSalt)
  expect(await openResidentKey(pepper, code, decoy)).toBeUndefined()
})

test('what the store keeps does not hold the code', async () => {
  const { codeSalt, codeCheck, recipient } = await store()
  const kept = Buffer.concat([codeSalt, codeCheck, Buffer.from(recipient)])
  expect(kept.includes('1234567890123456')).toBe(false)
  expect(codeCheck).toHaveLength(32)
})

const ALPHABET = [...'23456789ACEFHJKMNPRTWXY']
const reference = fc.constant(0).map(makeReference)
const place = fc.nat(7)

/** The eight characters of a reference with one of them replaced. */
const replace = (characters: string, at: number, character: string) =>
  `${characters.slice(0, at)}${character}${characters.slice(at + 1)}`

test('a reference has eight characters in two groups, and no letter that is taken for another', () => {
  fc.assert(
    fc.property(reference, (made) => {
      expect(made).toMatch(/^[2-9ACEFHJKMNPRTWXY]{4}-[2-9ACEFHJKMNPRTWXY]{4}$/)
      expect(parseReference(made)).toBe(made)
    }),
  )
})

test('any single wrong character is found', () => {
  fc.assert(
    fc.property(reference, place, fc.constantFrom(...ALPHABET), (made, at, wrong) => {
      const characters = made.replace('-', '')
      fc.pre(characters[at] !== wrong)
      expect(parseReference(replace(characters, at, wrong))).toBeUndefined()
    }),
    { numRuns: 2000 },
  )
})

test('any two characters that changed places are found', () => {
  fc.assert(
    fc.property(reference, place, place, (made, one, other) => {
      const characters = made.replace('-', '')
      const [first = '', second = ''] = [characters[one], characters[other]]
      fc.pre(first !== second)
      const swapped = replace(replace(characters, one, second), other, first)
      expect(parseReference(swapped)).toBeUndefined()
    }),
    { numRuns: 2000 },
  )
})

test('it can be typed in small letters, full-width, grouped in any way, with a label before it', () => {
  const made = makeReference()
  const plain = made.replace('-', '')
  const fullWidth = [...plain].map((one) =>
    String.fromCodePoint((one.codePointAt(0) ?? 0) + 0xfee0),
  )
  for (const typed of [
    plain,
    made.toLowerCase(),
    [...plain].join(' '),
    ` ${plain.slice(0, 2)}—${plain.slice(2)}\u200b `,
    fullWidth.join(''),
    `编号：${made}。`,
  ]) {
    expect(parseReference(typed), typed).toBe(made)
  }
})

test('a letter that can only have been a digit is read as that digit', () => {
  const made = Array.from({ length: 400 }, makeReference).find((one) => /[2568]/.test(one)) ?? ''
  const letters: Record<string, string> = { 2: 'Z', 5: 's', 6: 'G', 8: 'b' }
  expect(parseReference(made.replace(/[2568]/g, (digit) => letters[digit] ?? ''))).toBe(made)
})

test('what is no reference is none, whatever is typed', () => {
  for (const typed of ['', '-', '1234', 'OOOO-0000', '没有编号', `${makeReference()}2`]) {
    expect(parseReference(typed), typed).toBeUndefined()
  }
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(...ALPHABET, 'b', 'Z', 's', '-'),
      minLength: 8,
      maxLength: 9,
    }),
  )
  let read = 0
  fc.assert(
    fc.property(typed, (text) => {
      const parsed = parseReference(text)
      if (parsed === undefined) return
      read += 1
      expect(parseReference(parsed)).toBe(parsed)
    }),
    { numRuns: 3000 },
  )
  expect(read).toBeGreaterThan(10)
})

test('references follow no sequence', () => {
  const made = Array.from({ length: 2000 }, makeReference)
  expect(new Set(made).size).toBe(made.length)
  for (let at = 0; at < 7; at++) {
    const seen = new Set(made.map((one) => one.replace('-', '')[at]))
    expect(seen.size).toBe(ALPHABET.length)
  }
})
