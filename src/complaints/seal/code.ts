import { argon2, createHash, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { bech32 } from '@scure/base'
import { identityToRecipient } from 'age-encryption'
import type { KeyPair } from '#src/complaints/seal/case.ts'
import {
  makeCheckedCode,
  parseCheckedCode,
  toTypedCode,
} from '#src/complaints/seal/checked-code.ts'
import { zhHans as receipt } from '#src/complaints/seal/words.ts'
import { FairTurns } from '#src/lib/fair-turns.ts'

/** Of a query code. */
const CODE_DIGITS = 16

/**
 * The query code of a complaint, 16 digits in four groups. It follows from the pepper and the token of the
 * form, so that a lost answer can be given again although the code is kept nowhere.
 */
export function toQueryCode(pepper: Uint8Array, formToken: string): string {
  const hash = createHmac('sha256', pepper).update(`query code 1\0${formToken}`).digest('hex')
  const number = BigInt(`0x${hash}`) % 10n ** BigInt(CODE_DIGITS)
  return toShownCode(String(number).padStart(CODE_DIGITS, '0'))
}

/** The code somebody typed, in four groups: any grouping, full-width digits. Nothing when it is none. */
export function parseQueryCode(typed: string): string | undefined {
  const digits = toTypedCode(typed)
  return /^[0-9]{16}$/.test(digits) ? toShownCode(digits) : undefined
}

/** Whether a text gives the code away, however it is grouped or written there. */
export function containsQueryCode(text: string, code: string): boolean {
  const joined = text.normalize('NFKC').replace(/[\s\p{P}\p{S}\p{C}]/gu, '')
  return joined.includes(toTypedCode(code))
}

const toShownCode = (digits: string) => digits.replace(/(\d{4})(?=\d)/g, '$1 ')

/** OWASP's least for Argon2id; about 90 ms. `memory` in KiB. */
const COST = { memory: 19 * 1024, passes: 2, parallelism: 1, tagLength: 32 }
const SALT_BYTES = 16
const CHECK_BYTES = 32

const argon2id = promisify(argon2)
/** Hashing is a way to overload the process, so two at a time. */
const hashing = new FairTurns({ ofSource: 2, ofAll: 2 })

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
  const master = await hashing.run('', () =>
    argon2id('argon2id', { message, nonce: salt, secret: pepper, ...COST }),
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

/** What the store keeps of a form token, hex: with it nobody can compute the query code. */
export function toTokenHash(token: string): string {
  return createHash('sha256').update(`form token 1\0${token}`).digest('hex')
}

/** Of the words that lift a wait. */
const RESUME_PARTS = 3

/**
 * What lifts the wait after wrong codes, as the receipt shows it: three words (18 bits) that follow from the pepper
 * and the token of the case. They open nothing: the code stays necessary.
 */
export function toResumeWord(pepper: Uint8Array, tokenHash: string): string {
  const hash = createHmac('sha256', pepper).update(`resume 1\0${tokenHash}`).digest()
  return Array.from(hash.subarray(0, RESUME_PARTS), (byte) => receipt.things[byte % 64]).join(' ')
}

/** Stands in for the token of a case that nobody knows, so that it costs what a wrong word costs. */
export const toDecoyToken = (pepper: Uint8Array, reference: string): string =>
  createHmac('sha256', pepper).update(`resume decoy 1\0${reference}`).digest('hex')

const toDigest = (words: string) =>
  createHash('sha256')
    .update(
      words
        .slice(0, 200)
        .normalize('NFKC')
        .replace(/[^\p{L}]/gu, ''),
    )
    .digest()

/** Whether somebody typed these words, however they were set apart. */
export const isResumeWord = (typed: string, word: string): boolean =>
  timingSafeEqual(toDigest(typed), toDigest(word))

/** Of a reference, without its hyphen. */
const REFERENCE_LENGTH = 8

/** A fresh reference, e.g. `7KX4-M2PA`: no sequence, which would tell how many complaints there are. */
export const makeReference = (): string => makeCheckedCode(REFERENCE_LENGTH)

/** The reference somebody typed, as it is stored and shown. Nothing when it is none or mistyped. */
export const parseReference = (typed: string): string | undefined =>
  parseCheckedCode(typed, REFERENCE_LENGTH)
