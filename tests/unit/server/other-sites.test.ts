import { afterAll, beforeAll, expect, test } from 'vitest'
import { problemSchema } from '#src/lib/problem.ts'
import { SourceLimiter } from '#src/lib/source-limiter.ts'
import { LIMITER_RULE } from '#src/server/limits.ts'
import { toFixtureSite } from '#tests/support/fixture-site.ts'
import { type StartedServer, sendRaw, startServer } from '#tests/support/start-server.ts'

const FILES = [
  '/data/centres.csv',
  '/statistics/fees.csv',
  '/events/feed.xml',
  '/events/calendar.ics',
  '/events/walk.ics',
]

let started: StartedServer
beforeAll(async () => {
  const site = toFixtureSite()
  const file = { status: 200, headers: {}, etag: 'W/"1"', plain: Buffer.from('1') }
  const files = new Map([...site.files, ...FILES.map((path) => [path, file] as const)])
  started = await startServer({ site: () => ({ ...site, files }) })
})
afterAll(() => {
  started.server.closeAllConnections()
  started.server.close()
})

const ask = (path: string, init: RequestInit = {}) =>
  fetch(started.url + path, { redirect: 'manual', ...init })
const toOrigins = (response: Response) => response.headers.get('access-control-allow-origin')

test.each<[string, number]>([
  ...FILES.map((path): [string, number] => [path, 200]),
  ['/api/centres', 200],
  ['/api/centres/', 200],
  ['/api/nowhere', 404],
  ['/api/centres?fail=1', 500],
  ['/data/nothing.csv', 404],
  ['/events/nothing.ics', 404],
])('a page of another site may read %s (%i)', async (path, status) => {
  const response = await ask(path)
  expect([response.status, toOrigins(response)]).toEqual([status, '*'])
  expect(response.headers.get('access-control-expose-headers')).toContain('Retry-After')
})

test('it may read that nothing changed, that it asked too often, and that the question was wrong', async () => {
  const etag = (await ask('/api/centres?q=a')).headers.get('etag') ?? ''
  const unchanged = await ask('/api/centres?q=a', { headers: { 'if-none-match': etag } })
  const limited = await startServer({
    limiter: new SourceLimiter({
      ...LIMITER_RULE,
      pace: { ...LIMITER_RULE.pace, read: { burst: 0, perSecond: 0.04 } },
    }),
  })
  const tooOften = await fetch(`${limited.url}/api/centres`)
  limited.server.close()
  const posted = await ask('/api/centres', { method: 'POST', headers: { origin: started.url } })
  const answers = [unchanged, tooOften, posted]
  expect(answers.map(({ status }) => status)).toEqual([304, 429, 405])
  expect(answers.map(toOrigins)).toEqual(['*', '*', '*'])
})

test.each(['/api/centres/%00', '/api/centres/a%0Ab', '/api/centres/%zz'])(
  'an address nobody can have (%s) is a problem that programs of other sites can read',
  async (path) => {
    const response = await ask(path)
    expect([response.status, toOrigins(response)]).toEqual([400, '*'])
    expect(response.headers.get('content-type')).toContain('application/problem+json')
    expect(problemSchema.parse(await response.json()).status).toBe(400)
  },
)

test.each(['/api/centres', '/api/centres/any', '/data/centres.csv', '/events/calendar.ics'])(
  'a browser may ask beforehand whether it may send If-None-Match to %s',
  async (path) => {
    const response = await ask(path, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://elsewhere.example',
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'if-none-match',
      },
    })
    expect([response.status, toOrigins(response), await response.text()]).toEqual([204, '*', ''])
    expect(response.headers.get('access-control-allow-methods')).toContain('GET')
    expect(response.headers.get('access-control-allow-headers')).toContain('If-None-Match')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  },
)

test.each([
  '/',
  '/centres/',
  '/complaints/status/',
  '/complaints/centre/',
  '/nowhere/',
  '/data/',
  '/healthz',
  '/_astro/mark.png',
  '/complaints/api/',
])('pages of other sites may not read %s', async (path) => {
  expect(toOrigins(await ask(path))).toBeNull()
  const asked = await ask(path, { method: 'OPTIONS' })
  expect([asked.status, toOrigins(asked)]).toEqual([405, null])
})

test('a question with a body closes the connection instead of reading it', async () => {
  const answer = await sendRaw(
    started.port,
    'OPTIONS /api/centres HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nabcde',
  )
  expect(answer).toMatch(/^HTTP\/1\.1 204 [\s\S]*connection: close/i)
})
