import { ed25519 } from '@noble/curves/ed25519.js'
import { base64urlnopad, bech32 } from '@scure/base'

/** What an officer signs with; the secret half stays in here. */
export type Signer = {
  /** Ed25519, base64url. */
  signingKey: string
  /** A signature as base64url. */
  sign(message: Uint8Array): string
}

/**
 * The signer of an age identity, in a browser: the same key as `toSigner` of `seal/signature.ts` gives on the host.
 * Not by the browser's own Ed25519, which those before Chrome 137 do not have.
 */
export async function toSigner(identity: string): Promise<Signer> {
  const { bytes } = bech32.decodeToBytes(identity.toLowerCase())
  const secret = new Uint8Array(bytes)
  const key = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits'])
  const info = new TextEncoder().encode('signing key 1')
  const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info }
  const seed = new Uint8Array(await crypto.subtle.deriveBits(how, key, 256))
  return {
    signingKey: base64urlnopad.encode(ed25519.getPublicKey(seed)),
    sign: (message) => base64urlnopad.encode(ed25519.sign(message, seed)),
  }
}
