import { expect, test } from 'vitest'
import { RateLimit } from '#src/lib/rate-limit.ts'
import { parseTrustedProxies, toClientAddress } from '#src/server/client-address.ts'
import { LIMITER_RULE } from '#src/server/limits.ts'

const nobody = parseTrustedProxies(undefined)
const proxies = parseTrustedProxies('127.0.0.1, 10.0.0.0/8, fd00::/8')

test.each([
  [
    'a forged header counts for nothing without a trusted proxy',
    nobody,
    '8.8.8.8',
    '1.1.1.1',
    '8.8.8.8',
  ],
  ['a forged header from a stranger counts for nothing', proxies, '8.8.8.8', '1.1.1.1', '8.8.8.8'],
  ['a trusted proxy tells who asks', proxies, '127.0.0.1', '1.1.1.1', '1.1.1.1'],
  [
    'what the visitor wrote before it is ignored',
    proxies,
    '10.0.0.1',
    '6.6.6.6, 1.1.1.1',
    '1.1.1.1',
  ],
  ['proxies in a row are passed over', proxies, '10.0.0.1', '1.1.1.1, 10.9.9.9', '1.1.1.1'],
  [
    'a proxy on a mapped address is known',
    proxies,
    '::ffff:127.0.0.1',
    '2001:db8::1',
    '2001:db8::1',
  ],
  ['without a header the proxy itself asks', proxies, '127.0.0.1', undefined, '127.0.0.1'],
])('%s', (_what, trusted, peer, forwardedFor, expected) => {
  expect(toClientAddress(peer, forwardedFor, trusted)).toBe(expected)
})

test('a setting that is no address stops the start with an example', () => {
  expect(() => parseTrustedProxies('nginx')).toThrow(/TRUSTED_PROXY: "nginx".*10\.0\.0\.0\/8/)
})

test('whoever waits may ask again', () => {
  const limit = new RateLimit({ burst: 2, perSecond: 1 })
  expect([limit.take('a', 0), limit.take('a', 0), limit.take('a', 0)]).toEqual([0, 0, 1])
  expect(limit.take('a', 1000)).toBe(0)
  expect(limit.take('b', 0)).toBe(0)
})

test('one subscriber with many IPv6 addresses is one caller', () => {
  const limit = new RateLimit({ burst: 1, perSecond: 1 })
  expect(limit.take('2001:db8:1:2::1', 0)).toBe(0)
  expect(limit.take('2001:db8:1:2:ffff::9', 0)).toBe(1)
  expect(limit.take('2001:db8:1:3::1', 0)).toBe(0)
})

test('200 families behind one address of a mobile network search at once and none is refused', () => {
  const limit = new RateLimit(LIMITER_RULE.pace.read)
  const waits = Array.from({ length: 200 * 3 }, () => limit.take('100.64.0.1', 0))
  expect(waits.every((wait) => wait === 0)).toBe(true)
})
