import { argon2, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { bech32 } from '@scure/base'
import { identityToRecipient } from 'age-encryption'
import { inTurn } from '#src/complaints/in-turn.ts'
import type { KeyPair } from '#src/complaints/seal/case.ts'

/** OWASP's least for Argon2id; about 90 ms. `memory` in KiB. */
const COST = { memory: 19 * 1024, passes: 2, parallelism: 1, tagLength: 32 }
const SALT_BYTES = 16
const CHECK_BYTES = 32

const hash = promisify(argon2)
/** Hashing is a way to overload the process, so two at a time. */
const hashInTurn = inTurn(2)

/** What the store keeps of a query code. */
export type StoredCode = { codeSalt: Uint8Array; codeCheck: Uint8Array }

/** The key that a query code opens, and what the code is recognised by. */
export type ResidentKey = KeyPair & { check: Uint8Array }

/** A fresh salt of one case, 16 bytes. */
export function makeCodeSalt(): Uint8Array {
  return randomBytes(SALT_BYTES)
}

/**
 * The key of whoever holds a query code: Argon2id over its digits with the salt of the case, the pepper as
 * secret key, then HKDF for two independent results. `identity` is a true age identity.
 */
export async function toResidentKey(
  pepper: Uint8Array,
  code: string,
  salt: Uint8Array,
): Promise<ResidentKey> {
  const message = code.replaceAll(' ', '')
  const master = await hashInTurn(() =>
    hash('argon2id', { message, nonce: salt, secret: pepper, ...COST }),
  )
  const derive = (purpose: string) => new Uint8Array(hkdfSync('sha256', master, '', purpose, 32))
  const scalar = derive('resident identity 1')
  const identity = bech32.encodeFromBytes('AGE-SECRET-KEY-', scalar).toUpperCase()
  const recipient = await identityToRecipient(identity)
  return { identity, recipient, check: derive('code check 1') }
}

/**
 * The key when the code is the one of the case, else nothing. It costs the same either way; for a reference
 * that nobody knows call it with `toDecoy`.
 */
export async function openResidentKey(
  pepper: Uint8Array,
  code: string,
  stored: StoredCode,
): Promise<KeyPair | undefined> {
  const { check, ...key } = await toResidentKey(pepper, code, stored.codeSalt)
  return isSame(check, stored.codeCheck) ? key : undefined
}

/** Stands in for an unknown case, so that looking it up costs what a wrong code costs; no code opens it. */
export function toDecoy(pepper: Uint8Array, reference: string): StoredCode {
  const codeSalt = createHmac('sha256', pepper).update(`decoy 1\0${reference}`).digest()
  return { codeSalt: codeSalt.subarray(0, SALT_BYTES), codeCheck: randomBytes(CHECK_BYTES) }
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && timingSafeEqual(one, other)
}
