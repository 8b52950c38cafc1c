const GROUPS = 8
const DIGITS = 5

/**
 * What two people compare by voice, e.g. `01234 56789 …`: forty digits (132 bits) of the SHA-256 of some bytes. It
 * stands in settings, on pages and on receipts: its rule never changes.
 */
export async function toFingerprint(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes)
  const hex = [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  const digits = String(BigInt(`0x${hex}`) % 10n ** BigInt(GROUPS * DIGITS))
  return toGroups(digits.padStart(GROUPS * DIGITS, '0'))
}

/** A fingerprint as somebody typed or pasted it: full-width digits and any grouping are fine. Nothing when it is none. */
export function parseFingerprint(typed: string): string | undefined {
  const digits = typed.slice(0, 200).normalize('NFKC').replace(/[\s-]/g, '')
  return /^[0-9]{40}$/.test(digits) ? toGroups(digits) : undefined
}

const toGroups = (digits: string) => digits.replace(/(\d{5})(?=\d)/g, '$1 ')
