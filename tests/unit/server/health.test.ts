import { expect, test } from 'vitest'
import { isOwnHost } from '#src/lib/is-own-host.ts'
import { keptFor } from '#src/lib/kept-for.ts'
import { ProxyNotice, parseTrustedProxies } from '#src/server/client-address.ts'
import { createClock, StoppedClockError } from '#src/server/create-clock.ts'
import { toFixtureSite } from '#tests/support/fixture-site.ts'
import { startServer } from '#tests/support/start-server.ts'

const HOUR = 60 * 60 * 1000
const nobody = parseTrustedProxies(undefined)

async function askHealth(parts: Parameters<typeof startServer>[0], headers = {}) {
  const { server, url } = await startServer(parts)
  await fetch(url, { headers })
  const answer = await fetch(`${url}/healthz`)
  const told = [answer.status, await answer.json()]
  server.closeAllConnections()
  server.close()
  return told
}

test('a site where no complaint can be filed is degraded and stays in service', async () => {
  const site = toFixtureSite('aaaaaaaaaaaa', {
    health: async () => ({ parts: { complaints: 'unavailable' }, isDegraded: true }),
  })
  expect(await askHealth({ site: () => site })).toEqual([
    200,
    { status: 'degraded', release: 'aaaaaaaaaaaa', complaints: 'unavailable' },
  ])
})

test('a site behind a proxy nobody told us of says so where one looks, and logs it without an address', async () => {
  const logged: unknown[][] = []
  const parts = { proxyNotice: new ProxyNotice(nobody, (...said) => logged.push(said)) }
  const told = await askHealth(parts, { 'x-forwarded-for': '198.51.100.7' })
  expect(told).toMatchObject([
    200,
    { status: 'degraded', forwarding: expect.stringContaining('TRUSTED_PROXY') },
  ])
  expect(logged).toEqual([[]])
  expect(await askHealth({})).toMatchObject([200, { status: 'ok' }])
})

test.each([
  ['X-Forwarded-For from this machine', '127.0.0.1', 'x-forwarded-for', true],
  ['Forwarded from a private network', '10.1.2.3', 'forwarded', true],
  ['X-Real-IP from a container', '::ffff:172.18.0.2', 'x-real-ip', true],
  ['a private network of IPv6', 'fd00::7', 'x-forwarded-for', true],
  ['the last address of a private network', '172.31.255.255', 'x-forwarded-for', true],
  ['the first address after it', '172.32.0.0', 'x-forwarded-for', false],
  ['a stranger who forges a header', '203.0.113.9', 'x-forwarded-for', false],
  ['this machine without such a header', '127.0.0.1', 'accept', false],
  ['the proxy we trust', '192.168.7.7', 'x-forwarded-for', false],
])('an unknown proxy: %s', (_what, peer, header, isSeen) => {
  const notice = new ProxyNotice(parseTrustedProxies('192.168.7.7'), () => {})
  notice.look({ [header]: 'x' }, peer, 0)
  expect(notice.isSeen(0)).toBe(isSeen)
})

test('it is logged once an hour at most, and forgotten when it was not seen for an hour', () => {
  let logged = 0
  const notice = new ProxyNotice(nobody, () => {
    logged += 1
  })
  for (const at of [0, 1, HOUR - 1]) notice.look({ forwarded: 'x' }, '127.0.0.1', at)
  expect(logged).toBe(1)
  notice.look({ forwarded: 'x' }, '127.0.0.1', HOUR)
  expect(logged).toBe(2)
  expect([notice.isSeen(2 * HOUR - 1), notice.isSeen(2 * HOUR)]).toEqual([true, false])
})

test('how the site is, is asked again only when the answer is old', async () => {
  let now = 0
  let asked = 0
  const ask = keptFor(
    3000,
    async () => {
      asked += 1
      if (asked === 1) throw new Error('gone')
      return asked
    },
    () => now,
  )
  await expect(ask()).rejects.toThrow('gone')
  now = 2999
  await expect(ask()).rejects.toThrow('gone')
  now = 3000
  expect([await ask(), await ask()]).toEqual([2, 2])
})

test.each([
  ['http://localhost:4321', true],
  ['http://portal.localhost', true],
  ['http://127.0.0.1:4321', true],
  ['http://127.9.9.9', true],
  ['http://[::1]:4321', true],
  ['http://192.168.1.20', false],
  ['http://localhost.example.gov.cn', false],
  ['http://mylocalhost', false],
  ['https://127.0.0.1.example.gov.cn', false],
])('%s is an address of this machine only: %s', (siteUrl, isOwn) => {
  expect(isOwnHost(siteUrl)).toBe(isOwn)
})

const STOPPED = '2026-11-20T10:00:00+08:00'

test('a clock stands still on this machine only; a public site tells what to do and does not start', () => {
  const own = { siteUrl: 'http://localhost:4321' }
  const open = { siteUrl: 'https://portal.example.gov.cn' }
  expect(createClock({ ...own, fixed: STOPPED, regionClock: undefined })()).toEqual(
    new Date(STOPPED),
  )
  expect(createClock({ ...own, fixed: undefined, regionClock: STOPPED })()).toEqual(
    new Date(STOPPED),
  )
  const running = createClock({ ...open, fixed: undefined, regionClock: undefined })()
  expect(Math.abs(running.getTime() - Date.now())).toBeLessThan(60_000)
  const start = (clock: object) => () =>
    createClock({ ...open, fixed: undefined, regionClock: undefined, ...clock })
  expect(start({ fixed: STOPPED })).toThrow(StoppedClockError)
  expect(start({ fixed: STOPPED })).toThrow(
    /portal\.example\.gov\.cn.*停在.*\n请去掉环境变量 CLOCK/,
  )
  expect(start({ regionClock: STOPPED })).toThrow(/停在.*\n这个地区是示例数据.*clock/)
})
