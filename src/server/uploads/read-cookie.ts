/** The value of a cookie in a `Cookie` header, as Astro writes it (RFC 6265, percent-encoded). */
export function readCookie(header: string | undefined, name: string): string | undefined {
  for (const pair of header?.split(';') ?? []) {
    const [key = '', ...rest] = pair.split('=')
    if (key.trim() !== name) continue
    const value = rest
      .join('=')
      .trim()
      .replace(/^"(.*)"$/, '$1')
    try {
      return decodeURIComponent(value) || undefined
    } catch {
      return undefined
    }
  }
  return undefined
}
