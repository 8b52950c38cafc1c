/** For answers that bring no policy of their own: they need no script, no style, no image. */
const BARE_POLICY =
  "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'"

/**
 * Headers of every answer. `same-origin` referrers, because with `no-referrer` browsers send
 * `Origin: null` and a form without JavaScript would be refused.
 */
export function toSecurityHeaders(https: boolean): Readonly<Record<string, string>> {
  return {
    'content-security-policy': BARE_POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy':
      'geolocation=(self), camera=(), microphone=(), payment=(), usb=(), browsing-topics=()',
    ...(https ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
  }
}
