import { toPlainName1 } from '#src/lib/plain-text-1.ts'

/** A place in no list, as a resident named it. */
export type UnlistedPlace = { name: string; address: string }

/**
 * What tells one unlisted place from another. It is known by its address, as everybody calls it something else; by its
 * name too where the address has no number. Traditional and simplified, full-width and plain, with and without spaces
 * and punctuation count as the same. Frozen: tags rest on it.
 */
function toPlaceParts1({ name, address }: UnlistedPlace): string[] {
  const where = toPlainName1(address)
  const isExact = /\p{N}/u.test(where)
  return isExact ? ['address', where] : ['unlisted', toPlainName1(name), where]
}

/** What a tag begins with: which key it was made with. */
export const toTagStart = (keyId: string): string => `${keyId}.`

/**
 * The same tag for complaints about the same unlisted place. Made on an officer's device: `secret` is a key that only
 * officers hold, so that whoever has the store can try no address.
 */
export async function toPlaceTag(
  { keyId, secret }: { keyId: string; secret: Uint8Array<ArrayBuffer> },
  place: UnlistedPlace,
): Promise<string> {
  const how = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', secret, how, false, ['sign'])
  const named = new TextEncoder().encode(JSON.stringify(['place tag 1', ...toPlaceParts1(place)]))
  const hash = new Uint8Array(await crypto.subtle.sign('HMAC', key, named))
  const hex = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${toTagStart(keyId)}${hex}`
}
