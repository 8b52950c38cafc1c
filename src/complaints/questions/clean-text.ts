/** Control characters but the line break, and marks that turn the direction of a line. */
const UNWANTED = /[\p{Cc}\u200B\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]/gu

/** A text of several lines as it is kept: composed, LF only, nothing invisible that could deceive. */
export function cleanText(typed: string): string {
  const lines = typed.replace(/\r\n?/g, '\n').replaceAll('\t', ' ').split('\n')
  const visible = lines.map((line) => line.replace(UNWANTED, ''))
  // Composed last: a mark that was taken out may have stood between a letter and its accent.
  return visible
    .map((line) => line.normalize('NFC').trimEnd())
    .join('\n')
    .trim()
}

/** A text of one line as it is kept. */
export const cleanLine = (typed: string) => cleanText(typed).replace(/\s+/g, ' ')

/** Digits of any width as ASCII, everything else gone. */
export const toDigits = (typed: string) => typed.normalize('NFKC').replace(/[^0-9]/g, '')
