/** The number a phone dials: up to the first character that is none, so that an extension is left to the caller. */
export function toDialledNumber(phone: string): string {
  return (/^[\d\s+()-]*/.exec(phone)?.[0] ?? '').replace(/[^\d+]/g, '')
}
