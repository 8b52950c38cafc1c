const PATTERN =
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
    ...(plain.match(PATTERN) ?? []),
    ...(plain.replace(/(?<=\d)[ -](?=\d|X)/gi, '').match(PATTERN) ?? []),
  ]
  const found = candidates.find(hasCheckDigit)
  return found && `${found.slice(0, 3)}${'*'.repeat(13)}${found.slice(-2)}`
}

function hasCheckDigit(number: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(number[at]), 0)
  return CHECK_DIGITS[sum % 11] === number[17]?.toUpperCase()
}
