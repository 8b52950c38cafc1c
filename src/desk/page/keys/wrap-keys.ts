/** Keys under a secret that only a passkey of one device gives. */
export type WrappedKeys = { iv: Uint8Array<ArrayBuffer>; sealed: ArrayBuffer }

/** The secret of a passkey is used for this and nothing else. */
async function toKey(secret: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey'])
  const info = new TextEncoder().encode('desk keys under a passkey 1')
  const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info }
  const kind = { name: 'AES-GCM', length: 256 }
  return await crypto.subtle.deriveKey(how, base, kind, false, ['encrypt', 'decrypt'])
}

export async function wrapKeys(
  identities: readonly string[],
  secret: Uint8Array<ArrayBuffer>,
): Promise<WrappedKeys> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const text = new TextEncoder().encode(identities.join('\n'))
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await toKey(secret), text)
  return { iv, sealed }
}

/** Nothing for another secret, or when it was changed. */
export async function unwrapKeys(
  { iv, sealed }: WrappedKeys,
  secret: Uint8Array<ArrayBuffer>,
): Promise<string | undefined> {
  try {
    const how = { name: 'AES-GCM', iv }
    return new TextDecoder().decode(await crypto.subtle.decrypt(how, await toKey(secret), sealed))
  } catch {
    return undefined
  }
}
