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

/**
 * A value as JSON under the key of a draft: nonce, ciphertext, tag (AES-256-GCM). The draft's id is bound to
 * it. Throws an `Error` when `key` is none of ours.
 */
export function sealDraft(key: string, value: unknown): Uint8Array {
  const secret = toSecret(key)
  if (!secret) throw new Error('Not the key of a draft')
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(ALGORITHM, secret, nonce, { authTagLength: TAG_BYTES })
  cipher.setAAD(Buffer.from(toDraftId(key)))
  const text = cipher.update(JSON.stringify(value), 'utf8')
  return Buffer.concat([nonce, text, cipher.final(), cipher.getAuthTag()])
}

/** What was sealed under `key`, or nothing: another key, changed bytes, cut off. Never throws. */
export function openDraft(key: string, sealed: Uint8Array): unknown {
  const secret = toSecret(key)
  if (!secret || sealed.length < NONCE_BYTES + TAG_BYTES) return undefined
  const end = sealed.length - TAG_BYTES
  try {
    const nonce = sealed.subarray(0, NONCE_BYTES)
    const decipher = createDecipheriv(ALGORITHM, secret, nonce, { authTagLength: TAG_BYTES })
    decipher.setAAD(Buffer.from(toDraftId(key)))
    decipher.setAuthTag(sealed.subarray(end))
    const text = Buffer.concat([
      decipher.update(sealed.subarray(NONCE_BYTES, end)),
      decipher.final(),
    ])
    return JSON.parse(text.toString('utf8'))
  } catch {
    return undefined
  }
}

function toSecret(key: string): Buffer | undefined {
  const secret = Buffer.from(key, 'base64url')
  return secret.length === KEY_BYTES && secret.toString('base64url') === key ? secret : undefined
}
