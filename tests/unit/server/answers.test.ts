import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { problemSchema } from '#src/lib/problem.ts'
import { SourceLimiter } from '#src/lib/source-limiter.ts'
import { LIMITER_RULE } from '#src/server/limits.ts'
import { toSecurityHeaders } from '#src/server/response-headers.ts'
import { toFixtureSite } from '#tests/support/fixture-site.ts'
import {
  type StartedServer,
  sendRaw,
  startServer,
  toStatuses,
} from '#tests/support/start-server.ts'

let started: StartedServer
beforeAll(async () => {
  started = await startServer()
})
afterAll(() => {
  started.server.closeAllConnections()
  started.server.close()
})

const ask = (path: string, init: RequestInit = {}) =>
  fetch(started.url + path, { redirect: 'manual', ...init })

const SAFETY = [
  'content-security-policy',
  'x-content-type-options',
  'referrer-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'permissions-policy',
  'portal-release',
]

test.each([
  ['/', 200],
  ['/centres/c-1/', 200],
  ['/_astro/mark.png', 200],
  ['/centres/', 200],
  ['/api/centres', 200],
  ['/healthz', 200],
  ['/centres/c-1', 301],
  ['/centres/old/', 301],
  ['/%zz', 400],
  ['/nowhere/', 404],
  ['/api/nowhere', 404],
  ['/centres/?fail=1', 500],
  ['/api/centres?fail=1', 500],
])('%s answers %i with every safety header and no name of the software', async (path, status) => {
  const response = await ask(path)
  expect(response.status).toBe(status)
  for (const name of SAFETY) expect(response.headers.get(name), name).toBeTruthy()
  const policy = response.headers.get('content-security-policy')
  expect(policy).toMatch(/default-src 'none'/)
  expect(policy).toMatch(/frame-ancestors 'none'/)
  expect(policy).not.toMatch(/unsafe/)
  expect(response.headers.has('server')).toBe(false)
  expect(response.headers.has('x-powered-by')).toBe(false)
})

test('a page keeps the policy it was rendered with', async () => {
  const { headers } = await ask('/')
  expect(headers.get('content-security-policy')).toContain("style-src 'self'")
})

test('browsers are told to stay with https only where the site has it', () => {
  expect(toSecurityHeaders(false)).not.toHaveProperty('strict-transport-security')
  expect(toSecurityHeaders(true)).toHaveProperty('strict-transport-security')
})

test.each([
  ['br', 'br'],
  ['gzip, deflate', 'gzip'],
  ['gzip, br;q=0', 'gzip'],
  ['identity', null],
])('a browser that takes %s gets the page as %s', async (accepted, coding) => {
  const response = await ask('/', { headers: { 'accept-encoding': accepted } })
  expect(response.headers.get('content-encoding')).toBe(coding)
  expect(response.headers.get('vary')).toBe('Accept-Encoding, Cookie')
  expect(await response.text()).toBe('首页 aaaaaaaaaaaa')
})

test('the length told is the length sent', async () => {
  const answer = await sendRaw(
    started.port,
    'GET / HTTP/1.1\r\nHost: a\r\nAccept-Encoding: br\r\nConnection: close\r\n\r\n',
  )
  const [head = '', body = ''] = answer.split(/\r\n\r\n(.*)/s)
  expect(head.toLowerCase()).toContain(`content-length: ${body.length}`)
  expect(brotliDecompressSync(Buffer.from(body, 'latin1')).toString()).toContain('首页')
})

test('a page that did not change is not sent again', async () => {
  const first = await ask('/')
  const etag = first.headers.get('etag') ?? ''
  const second = await ask('/', {
    headers: { 'if-none-match': `"other", ${etag.replace('W/', '')}` },
  })
  expect([second.status, await second.text()]).toEqual([304, ''])
  expect(second.headers.get('content-security-policy')).toBeTruthy()
})

test('who names the day of a page has it; an earlier or a later day is answered whole', async () => {
  const site = toFixtureSite()
  const page = site.files.get('/')
  if (!page) throw new Error('The fixture has no home page.')
  const modified = 'Fri, 20 Nov 2026 02:00:00 GMT'
  const dated = { ...page, headers: { ...page.headers, 'last-modified': modified } }
  const { url, server } = await startServer({
    site: () => ({ ...site, files: new Map([...site.files, ['/', dated] as const]) }),
  })
  const statusOf = async (headers: Record<string, string>) => (await fetch(url, { headers })).status
  expect(await statusOf({ 'if-modified-since': modified })).toBe(304)
  // After a rollback pages are older than what readers have: only the very instant says that nothing changed.
  expect(await statusOf({ 'if-modified-since': 'Sat, 21 Nov 2026 02:00:00 GMT' })).toBe(200)
  expect(await statusOf({ 'if-modified-since': modified, 'if-none-match': '"other"' })).toBe(200)
  server.closeAllConnections()
  server.close()
})

test('a live answer that did not change is not sent again', async () => {
  const etag = (await ask('/api/centres?q=a')).headers.get('etag') ?? ''
  const again = await ask('/api/centres?q=a', { headers: { 'if-none-match': etag } })
  const other = await ask('/api/centres?q=b', { headers: { 'if-none-match': etag } })
  expect([again.status, other.status]).toEqual([304, 200])
})

test('assets named by their content are kept for ever, pages are asked for again', async () => {
  const caching = async (path: string) => (await ask(path)).headers.get('cache-control')
  expect(await caching('/_astro/mark.png')).toContain('immutable')
  expect(await caching('/')).toBe('no-cache')
  expect(await caching('/nowhere/')).toBe('no-cache')
})

test('HEAD tells all and sends nothing', async () => {
  for (const path of ['/', '/centres/', '/nowhere/', '/api/nowhere', '/healthz']) {
    const [get, head] = [await ask(path), await ask(path, { method: 'HEAD' })]
    expect([head.status, await head.text()]).toEqual([get.status, ''])
    expect(head.headers.get('content-type')).toBe(get.headers.get('content-type'))
  }
})

test('an address without its slash, or from earlier days, leads to the one that stays', async () => {
  const location = async (path: string) => (await ask(path)).headers.get('location')
  expect(await location('/centres/c-1?from=wechat')).toBe('/centres/c-1/?from=wechat')
  expect(await location('/centres?q=a')).toBe('/centres/?q=a')
  expect(await location('/centres/old')).toBe('/centres/c-1/')
})

test('nobody is led to another site', async () => {
  for (const path of ['//evil.example/centres', '/\\evil.example', '//evil.example//']) {
    const answer = await sendRaw(started.port, `GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`)
    expect(toStatuses(answer)).toEqual([404])
  }
})

test('a wrong address shows the way on; programs get a problem they can read', async () => {
  const page = await ask('/nowhere/')
  expect(await page.text()).toContain('<a href="/">')
  const problem = await ask('/api/nowhere')
  expect(problem.headers.get('content-type')).toContain('application/problem+json')
  expect(problemSchema.parse(await problem.json())).toMatchObject({ status: 404 })
})

test('when rendering fails the visitor sees a page with a way on and the next one is served', async () => {
  expect(await (await ask('/centres/?fail=1')).text()).toContain('<a href="/">')
  expect((await ask('/centres/')).status).toBe(200)
})

test('the question reaches the page, the host a visitor claims does not', async () => {
  const answer = await ask('/api/centres?q=%E6%89%98%E8%82%B2')
  expect(await answer.json()).toMatchObject({ pathname: '/api/centres/', q: '托育' })
})

test('health tells release, data and index', async () => {
  expect(await (await ask('/healthz')).json()).toEqual({
    status: 'ok',
    release: 'aaaaaaaaaaaa',
    snapshot: 'bbbbbbbbbbbb',
    index: { engine: 'embedded', version: 'aaaaaaaaaaaa' },
  })
})

test('health says so when questions cannot be answered', async () => {
  const broken = toFixtureSite('aaaaaaaaaaaa', {
    health: () => Promise.reject(new Error('no index')),
  })
  const { server, url } = await startServer({ site: () => broken })
  const response = await fetch(`${url}/healthz`)
  expect([response.status, (await response.json()).status]).toEqual([503, 'failing'])
  server.closeAllConnections()
  server.close()
})

test('who asks the interface too often is told when to come back, pages stay open', async () => {
  const { server, url } = await startServer({
    limiter: new SourceLimiter({
      ...LIMITER_RULE,
      pace: { ...LIMITER_RULE.pace, read: { burst: 2, perSecond: 0.04 } },
    }),
  })
  const statuses = []
  for (let turn = 0; turn < 3; turn += 1) statuses.push((await fetch(`${url}/api/centres`)).status)
  expect(statuses).toEqual([200, 200, 429])
  const limited = await fetch(`${url}/api/centres`)
  expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(problemSchema.parse(await limited.json()).title).toBe('访问过于频繁')
  expect((await fetch(`${url}/`)).status).toBe(200)
  server.closeAllConnections()
  server.close()
})

test('a form longer than allowed is refused and a short one is read', async () => {
  const live = [{ address: /^\/form\/$/, methods: ['POST' as const], maxBodyBytes: 10 }]
  const { server, url } = await startServer({ live })
  const post = (body: BodyInit) =>
    fetch(`${url}/form/`, {
      method: 'POST',
      body,
      duplex: 'half',
      headers: { origin: url },
    } as RequestInit)
  expect(await (await post('short')).json()).toMatchObject({ body: 'short' })
  expect((await post('much too long')).status).toBe(413)
  const unannounced = new Blob(['much ', 'too ', 'long']).stream()
  expect((await post(unannounced)).status).toBe(413)
  server.closeAllConnections()
  server.close()
})
