import { findIdNumber } from '#src/filings/rows/personal-numbers.ts'

/** A cell for the report: on one line, no longer than a clerk needs to find it, never with a citizen's number. */
export function shorten(text: string, length = 60): string {
  const line = text.replace(/\p{Cc}+/gu, ' ').trim()
  return findIdNumber(line) ?? (line.length > length ? `${line.slice(0, length)}…` : line)
}
