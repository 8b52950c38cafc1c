import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'

const ALGORITHM = 'aes-256-gcm'
const KEY_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** A fresh key of a draft, base64url of 32 random bytes; it lives in the visitor's cookie only. */
export function makeDraftKey(): string {
  return randomBytes(KEY_BYTES).toString('base64url')
}

/** Whether a cookie has the form of such a key; whether there is a draft only the store knows. */
export const isDraftKey = (key: string): boolean => /^[\w-]{43}$/.test(key)

/** The id of a draft in the store: SHA-256 of its key as written in the cookie, as hex. */
export function toDraftId(key: string): string {
  return createHash('sha256').update(key).digest('hex')
}

/** What pages may show of whose draft a form is, hex: it opens nothing and finds nothing in the store. */
export function toDraftTag(key: string): string {
  return createHash('sha256').update(`draft tag 1\0${key}`).digest('hex').slice(0, 16)
}

/** Bytes that sealing adds to a part. */
export const PART_SEAL_BYTES = NONCE_BYTES + TAG_BYTES

function seal(key: string, bound: string, bytes: Uint8Array): Uint8Array {
  const secret = toSecret(key)
  if (!secret) throw new Error('Not the key of a draft')
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(ALGORITHM, secret, nonce, { authTagLength: TAG_BYTES })
  cipher.setAAD(Buffer.from(bound))
  return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
}

function open(key: string, bound: string, sealed: Uint8Array): Buffer | undefined {
  const secret = toSecret(key)
  if (!secret || sealed.length < NONCE_BYTES + TAG_BYTES) return undefined
  const end = sealed.length - TAG_BYTES
  try {
    const nonce = sealed.subarray(0, NONCE_BYTES)
    const decipher = createDecipheriv(ALGORITHM, secret, nonce, { authTagLength: TAG_BYTES })
    decipher.setAAD(Buffer.from(bound))
    decipher.setAuthTag(sealed.subarray(end))
    return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, end)), decipher.final()])
  } catch {
    return undefined
  }
}

/**
 * A value as JSON under the key of a draft: nonce, ciphertext, tag (AES-256-GCM). The draft's id is bound to
 * it. Throws an `Error` when `key` is none of ours.
 */
export function sealDraft(key: string, value: unknown): Uint8Array {
  return seal(key, toDraftId(key), Buffer.from(JSON.stringify(value)))
}

/** What was sealed under `key`, or nothing: another key, changed bytes, cut off. Never throws. */
export function openDraft(key: string, sealed: Uint8Array): unknown {
  const text = open(key, toDraftId(key), sealed)
  try {
    return text && JSON.parse(text.toString('utf8'))
  } catch {
    return undefined
  }
}

const toPartName = (fileId: string, position: number) => `part 1 ${fileId} ${position}`

/** A part of a file that is still arriving, under the key of its draft; file and position are bound to it. */
export function sealPart(
  key: string,
  fileId: string,
  position: number,
  bytes: Uint8Array,
): Uint8Array {
  return seal(key, toPartName(fileId, position), bytes)
}

/** The part that was sealed, or nothing when it is another one, changed or cut off. */
export function openPart(
  key: string,
  fileId: string,
  position: number,
  sealed: Uint8Array,
): Uint8Array | undefined {
  return open(key, toPartName(fileId, position), sealed)
}

function toSecret(key: string): Buffer | undefined {
  const secret = Buffer.from(key, 'base64url')
  return secret.length === KEY_BYTES && secret.toString('base64url') === key ? secret : undefined
}
