/** Control characters, also when escaped once: no address of ours has them. */
const CONTROL = /\p{Cc}/u

/**
 * The address a request asks for, on the site's own origin whatever `Host` says; nothing when it cannot be
 * an address: bad percent-encoding, control characters, another scheme.
 */
export function parseTarget(target: string, origin: string): URL | undefined {
  const path = target.replace(/^https?:\/\/[^/?#]*/i, '') || '/'
  if (!path.startsWith('/')) return undefined
  try {
    const url = new URL(origin + path)
    return CONTROL.test(decodeURIComponent(url.pathname)) ? undefined : url
  } catch {
    return undefined
  }
}
