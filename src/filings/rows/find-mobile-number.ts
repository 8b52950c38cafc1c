/** A mainland mobile number as people write it; eleven digits inside a longer number are none. */
const PATTERN = /(?<![\d.])1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/

/** A mobile number in a text, masked for the report: outside the telephone columns it is a person's own. */
export function findMobileNumber(text: string): string | undefined {
  const [found] = PATTERN.exec(text.normalize('NFKC')) ?? []
  return found && `${found.slice(0, 3)}${'*'.repeat(6)}${found.slice(-2)}`
}
