import { hkdfSync } from 'node:crypto'

/**
 * A secret of 32 bytes that every process with these keys has, and nobody else: HKDF from the pepper, one for each
 * purpose and version of the pepper. It outlives a restart.
 */
export function toDerivedKey(pepper: Uint8Array, version: number, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', pepper, '', `${purpose}\0${version}`, 32))
}
