const ID_NUMBER =
  /(?<![0-9A-Za-z])\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX](?![0-9A-Za-z])/gi
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK_DIGITS = '10X98765432'

/**
 * A citizen identity number (GB 11643: birth date and check digit right) in a text, masked for the report.
 * Spaces and hyphens inside it do not hide it.
 */
export function findIdNumber(text: string): string | undefined {
  const plain = text.normalize('NFKC')
  const candidates = [
    ...(plain.match(ID_NUMBER) ?? []),
    ...(plain.replace(/(?<=\d)[ -](?=\d|X)/gi, '').match(ID_NUMBER) ?? []),
  ]
  const found = candidates.find(hasCheckDigit)
  return found && `${found.slice(0, 3)}${'*'.repeat(13)}${found.slice(-2)}`
}

function hasCheckDigit(number: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(number[at]), 0)
  return CHECK_DIGITS[sum % 11] === number[17]?.toUpperCase()
}

/** A mainland mobile number as people write it; eleven digits inside a longer number are none. */
const MOBILE_NUMBER = /(?<![\d.])1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/

/** A mobile number in a text, masked for the report: outside the telephone columns it is a person's own. */
export function findMobileNumber(text: string): string | undefined {
  const [found] = MOBILE_NUMBER.exec(text.normalize('NFKC')) ?? []
  return found && `${found.slice(0, 3)}${'*'.repeat(6)}${found.slice(-2)}`
}
