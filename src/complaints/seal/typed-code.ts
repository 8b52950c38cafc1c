/** Nobody types more: what follows is not looked at. */
const LONGEST_TYPED = 200

/**
 * The letters and digits somebody typed or pasted for a code, in capitals: full-width forms become plain;
 * spaces, hyphens, invisible characters and a label in Chinese are passed over.
 */
export function toTypedCode(typed: string): string {
  return typed
    .slice(0, LONGEST_TYPED)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]|\p{Script=Han}/gu, '')
}
