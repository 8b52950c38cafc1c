import Negotiator from 'negotiator'

export type Encoding = 'br' | 'gzip' | 'identity'

const AVAILABLE: readonly Encoding[] = ['br', 'gzip', 'identity']
const PREFERRED: readonly Encoding[] = ['br', 'gzip']

/** Reading a header takes three millionths of a second, and browsers send a handful of different ones. */
const chosen = new Map<string, Encoding>()
const MOST_KEPT = 200
const LONGEST_KEPT = 100

function negotiate(header: string): Encoding {
  const named = new Negotiator({ headers: { 'accept-encoding': header } })
  const coding = named.encoding(AVAILABLE, { preferred: PREFERRED })
  // Who refuses all of them gets the plain text: an answer that can be read beats none (RFC 9110, 12.5.3).
  return AVAILABLE.find((available) => available === coding) ?? 'identity'
}

/** The best coding for an `Accept-Encoding` header (RFC 9110). */
export function chooseEncoding(header: string | undefined): Encoding {
  if (!header) return 'identity'
  const known = chosen.get(header)
  if (known) return known
  const coding = negotiate(header)
  if (chosen.size >= MOST_KEPT) chosen.clear()
  if (header.length <= LONGEST_KEPT) chosen.set(header, coding)
  return coding
}
