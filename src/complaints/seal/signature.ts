import {
  createPrivateKey,
  createPublicKey,
  hkdfSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto'
import { bech32 } from '@scure/base'

/** Before the 32 bytes of a private and of a public Ed25519 key (RFC 8410). */
const PRIVATE_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex')
const PUBLIC_HEAD = Buffer.from('302a300506032b6570032100', 'hex')

/** What an officer signs with; the secret half stays in here. */
export type Signer = {
  /** Ed25519, base64url. */
  signingKey: string
  /** A signature as base64url. */
  sign(message: Uint8Array): string
}

/**
 * The signer of an age identity: Ed25519 from the same secret, by HKDF, so that there is one thing to keep. The
 * record rests on it: its rule never changes. Throws an `Error` when `identity` is no age identity.
 */
export function toSigner(identity: string): Signer {
  const { bytes } = bech32.decodeToBytes(identity.toLowerCase())
  const seed = Buffer.from(hkdfSync('sha256', bytes, '', 'signing key 1', 32))
  const der = Buffer.concat([PRIVATE_HEAD, seed])
  const secret = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  return {
    signingKey: toKeyText(createPublicKey(secret)),
    sign: (message) => sign(null, message, secret).toString('base64url'),
  }
}

const toKeyText = (key: KeyObject) =>
  key.export({ format: 'der', type: 'spki' }).subarray(PUBLIC_HEAD.length).toString('base64url')

/** Whether a key (32 bytes) signed a message. Never throws: what is no key signed nothing. */
export function verifySignature(
  key: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
): boolean {
  try {
    const der = Buffer.concat([PUBLIC_HEAD, key])
    const known = createPublicKey({ key: der, format: 'der', type: 'spki' })
    return verify(null, message, known, signature)
  } catch {
    return false
  }
}
