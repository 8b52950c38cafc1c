import { identityToRecipient } from 'age-encryption'
import { expect, test } from 'vitest'
import { openWith, sealTo } from '#src/complaints/seal/case.ts'
import { makeCodeSalt, openResidentKey, toDecoy, toResidentKey } from '#src/complaints/seal/code.ts'

const pepper = new Uint8Array(32).fill(7)
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
