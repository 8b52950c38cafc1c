import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
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

const HOST = 'Host: portal.example\r\n'
const get = (target: string, headers = HOST) => `GET ${target} HTTP/1.1\r\n${headers}\r\n`
const method = (name: string) => `${name} / HTTP/1.1\r\n${HOST}\r\n`
const post = (headers: string, body: string, target = '/') =>
  `POST ${target} HTTP/1.1\r\n${HOST}${headers}\r\n\r\n${body}`

/** What is sent, and the first status that may come back; none: the connection just ends. */
const MALFORMED: readonly (readonly [what: string, bytes: string | Buffer, statuses: number[]])[] =
  [
    ['TRACE', method('TRACE'), [405]],
    ['TRACK', method('TRACK'), [400, 405]],
    ['CONNECT', 'CONNECT portal.example:443 HTTP/1.1\r\nHost: portal.example:443\r\n\r\n', [405]],
    ['OPTIONS', method('OPTIONS'), [405]],
    ['OPTIONS *', `OPTIONS * HTTP/1.1\r\n${HOST}\r\n`, [405]],
    ['PUT', method('PUT'), [405]],
    ['DELETE', method('DELETE'), [405]],
    ['PATCH', method('PATCH'), [405]],
    ['PROPFIND', method('PROPFIND'), [405]],
    ['PURGE', method('PURGE'), [405]],
    ['SOURCE', method('SOURCE'), [405]],
    ['a method nobody knows', method('EAT'), [400]],
    ['a method in lower case', method('get'), [400]],
    ['a method of 10,000 letters', method('A'.repeat(10_000)), [400]],
    ['no method', ` / HTTP/1.1\r\n${HOST}\r\n`, [400]],
    ['POST to a page', post('Content-Length: 1', 'x'), [405]],
    ['POST to the search page', post('Content-Length: 1', 'x', '/centres/'), [405]],
    ['POST to the interface', post('Content-Length: 1', 'x', '/api/centres'), [405]],
    ['a percent sign alone', get('/%'), [400]],
    ['half a percent escape', get('/%a'), [400]],
    ['a percent escape that is no hex', get('/%zz'), [400]],
    ['half a character', get('/%e6%89'), [400]],
    ['an overlong slash', get('/%c0%af'), [400]],
    ['an escaped NUL', get('/%00'), [400]],
    ['a NUL', get('/\u0000'), [400]],
    ['an escaped line break', get('/%0d%0aSet-Cookie:a=b'), [400]],
    ['a tab in the address', get('/a\tb'), [400]],
    ['bad percent escapes in the question', get('/?q=%zz%'), [200]],
    ['60 kB of address', get(`/${'a'.repeat(60_000)}`), [431]],
    ['60 kB of question', get(`/centres/?q=${'a'.repeat(60_000)}`), [431]],
    ['60 kB of one header', get('/', `${HOST}X-A: ${'a'.repeat(60_000)}\r\n`), [431]],
    ['3,000 headers', get('/', HOST + 'a: b\r\n'.repeat(3000)), [431, 200]],
    ['no Host', get('/', ''), [400]],
    ['an empty Host', get('/', 'Host:\r\n'), [400]],
    ['a Host that is no host', get('/', 'Host: <script>\r\n'), [200]],
    ['a Host of spaces and signs', get('/', 'Host: a b@c/d?e#f\r\n'), [200]],
    ['two Hosts', get('/', 'Host: a\r\nHost: b\r\n'), [200, 400]],
    ['a whole address', get('http://other.example/'), [200]],
    ['a whole address of another scheme', get('ftp://other.example/'), [400]],
    ['an address without a slash', get('centres'), [400]],
    ['an address that is a star', get('*'), [400]],
    ['an address of two slashes', get('//other.example/'), [404]],
    ['an address of a backslash', get('/\\other.example/'), [404]],
    [
      'length and chunks',
      post('Content-Length: 3\r\nTransfer-Encoding: chunked', '0\r\n\r\n'),
      [400],
    ],
    ['two lengths', post('Content-Length: 3\r\nContent-Length: 4', 'abc'), [400]],
    ['a negative length', post('Content-Length: -1', ''), [400]],
    ['a length of letters', post('Content-Length: abc', ''), [400]],
    ['a length beyond counting', post(`Content-Length: ${'9'.repeat(30)}`, ''), [400, 405]],
    ['chunks of no number', post('Transfer-Encoding: chunked', 'zz\r\nabc\r\n', '/'), [405, 400]],
    ['an unknown transfer coding', post('Transfer-Encoding: wrong', 'abc'), [400, 405]],
    ['a GET with a body', get('/', `${HOST}Content-Length: 5\r\n`).concat('hello'), [200]],
    ['a wish nobody can meet', get('/', `${HOST}Expect: the-impossible\r\n`), [417]],
    ['a bad cookie', get('/centres/', `${HOST}Cookie: =;%zz;\u00ff=\u00ff;;;\r\n`), [200]],
    ['a header without a colon', get('/', `${HOST}nonsense\r\n`), [400]],
    ['a header name with a space', get('/', `${HOST}a b: c\r\n`), [400]],
    ['a NUL in a header', get('/', `${HOST}a: b\u0000c\r\n`), [400]],
    ['a line break alone in a header', get('/', `${HOST}a: b\rc: d\r\n`), [400]],
    ['a folded header', get('/', `${HOST}a: b\r\n c\r\n`), [200, 400]],
    ['HTTP/0.9', 'GET /\r\n\r\n', [200, 400]],
    ['HTTP/1.0 without Host', 'GET / HTTP/1.0\r\n\r\n', [200]],
    ['HTTP/2 in clear', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', [400, 405]],
    ['HTTP/9.9', `GET / HTTP/9.9\r\n${HOST}\r\n`, [400]],
    ['a protocol nobody knows', `GET / FTP/1.1\r\n${HOST}\r\n`, [400]],
    ['an upgrade', get('/', `${HOST}Connection: Upgrade\r\nUpgrade: websocket\r\n`), [200]],
    ['an upgrade to HTTP/2', get('/', `${HOST}Connection: Upgrade\r\nUpgrade: h2c\r\n`), [200]],
    ['a TLS greeting', Buffer.from('160301020001000001fc0303', 'hex'), [400]],
    ['random bytes', Buffer.from('00ff80fe0d0a0d0a', 'hex'), [400]],
    ['only line breaks', '\r\n\r\n\r\n\r\n', []],
    ['a bad range', get('/', `${HOST}Range: bytes=9-1,a-b\r\n`), [200]],
    ['a bad date', get('/', `${HOST}If-Modified-Since: never\r\n`), [200]],
    ['a bad tag', get('/', `${HOST}If-None-Match: """,,W/\r\n`), [200]],
    ['a bad coding', get('/', `${HOST}Accept-Encoding: br;q=x,,;gzip\r\n`), [200]],
  ]

test.concurrent.each(MALFORMED)(
  '%s is refused in order or answered, never an accident',
  async (_what, bytes, allowed) => {
    const statuses = toStatuses(await sendRaw(started.port, bytes))
    if (allowed.length > 0) expect(allowed).toContain(statuses[0])
    else expect(statuses).toEqual([])
    expect(statuses.filter((status) => status >= 500)).toEqual([])
  },
)

test('an address that is too long is refused for programs as they read it, and for people', async () => {
  const long = 'a'.repeat(30_000)
  const ofInterface = await sendRaw(started.port, get(`/api/centres?q=${long}`))
  expect(toStatuses(ofInterface)[0]).toBe(431)
  expect(ofInterface).toMatch(/content-type: application\/problem\+json[\s\S]*"status":431/)
  const ofPage = await sendRaw(started.port, get(`/centres/?q=${long}`))
  expect(ofPage).toMatch(/content-type: text\/html/)
})

test('two requests sent at once are both answered', async () => {
  const answer = await sendRaw(started.port, get('/') + get('/centres/c-1/'))
  expect(toStatuses(answer)).toEqual([200, 200])
})

test('visitors who hang up in the middle harm nobody else', async () => {
  const halves = [
    'GET / HT',
    post('Content-Length: 1000', 'abc', '/centres/'),
    post('Transfer-Encoding: chunked', '5\r\nab', '/api/centres'),
    get('/centres/?q=a'),
  ]
  for (const half of halves) {
    await new Promise<void>((resolve) => {
      const socket = connect(started.port, '127.0.0.1', () => {
        socket.write(half, () => socket.resetAndDestroy())
      })
      socket.on('close', () => resolve())
      socket.on('error', () => {})
    })
  }
  expect((await fetch(`${started.url}/`)).status).toBe(200)
})

test.concurrent('whoever sends a header letter by letter is told in time that it took too long', async () => {
  const answer = await sendRaw(started.port, 'GET / HTTP/1.1\r\nHost: a', 14_000)
  expect(toStatuses(answer)).toEqual([408])
})

test('an answer to a request that could not be read carries the same safety headers', async () => {
  const answer = (await sendRaw(started.port, get('/', `${HOST}nonsense\r\n`))).toLowerCase()
  for (const name of ['content-security-policy', 'x-content-type-options', 'portal-release']) {
    expect(answer).toContain(`\r\n${name}: `)
  }
})
