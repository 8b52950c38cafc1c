import { afterAll, beforeAll, expect, test } from 'vitest'
import { isSameOrigin } from '#src/server/is-same-origin.ts'
import { toSecurityHeaders } from '#src/server/response-headers.ts'
import { toFixtureSite } from '#tests/support/fixture-site.ts'
import {
  type StartedServer,
  sendRaw,
  startServer,
  toStatuses,
} from '#tests/support/start-server.ts'

/** What pages were asked to do. */
const changes: string[] = []
let started: StartedServer
beforeAll(async () => {
  const site = toFixtureSite('aaaaaaaaaaaa', {
    render: async (request) => {
      if (request.method === 'POST') changes.push(await request.text())
      return new Response(request.method)
    },
  })
  started = await startServer({ site: () => site, siteUrl: 'https://portal.example' })
})
afterAll(() => {
  started.server.closeAllConnections()
  started.server.close()
})

type Sent = { method?: string; path?: string; body?: string; headers: Record<string, string> }

/** Sends a request as a browser would and tells the status and whether anything changed. */
async function send({
  method = 'POST',
  path = '/complaints/matter/',
  body = 'a=1',
  headers,
}: Sent) {
  changes.length = 0
  const lines = Object.entries({
    Host: 'portal.example',
    'Content-Type': 'application/x-www-form-urlencoded',
    'Content-Length': String(body.length),
    Connection: 'close',
    ...headers,
  }).map(([name, value]) => `${name}: ${value}\r\n`)
  const answer = await sendRaw(
    started.port,
    `${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body}`,
  )
  return { status: toStatuses(answer)[0], changed: changes.length > 0, answer }
}

const OWN = 'https://portal.example'
const FOREIGN = 'https://evil.example'
const foreign = { Origin: FOREIGN, 'Sec-Fetch-Site': 'cross-site' }

const REFUSED: readonly (readonly [what: string, sent: Sent])[] = [
  ['a form on another site', { headers: { ...foreign, Referer: `${FOREIGN}/` } }],
  [
    'a script on another site',
    { headers: { ...foreign, 'Sec-Fetch-Mode': 'cors', 'Sec-Fetch-Dest': 'empty' } },
  ],
  ['an old browser on another site', { headers: { Origin: FOREIGN } }],
  ['no origin at all', { headers: {} }],
  ['an origin that is hidden', { headers: { Origin: 'null', Referer: `${OWN}/` } }],
  [
    'a hidden origin that claims to be ours',
    { headers: { Origin: 'null', 'Sec-Fetch-Site': 'same-origin' } },
  ],
  ['another port', { headers: { Origin: 'https://portal.example:8443' } }],
  [
    'a subdomain',
    { headers: { Origin: 'https://a.portal.example', 'Sec-Fetch-Site': 'same-site' } },
  ],
  ['the site without encryption', { headers: { Origin: 'http://portal.example' } }],
  ['a name that begins like ours', { headers: { Origin: 'https://portal.example.evil.example' } }],
  ['our name as a user name', { headers: { Origin: 'https://portal.example@evil.example' } }],
  ['only a foreign referrer', { headers: { Referer: `${FOREIGN}/?${OWN}/` } }],
  ['a foreign site with our referrer', { headers: { ...foreign, Referer: `${OWN}/complaints/` } }],
  ['our origin but a browser that says cross-site', { headers: { ...foreign, Origin: OWN } }],
  [
    'a content type in capitals',
    { headers: { ...foreign, 'Content-Type': 'APPLICATION/X-WWW-FORM-URLENCODED' } },
  ],
  ['plain text', { headers: { ...foreign, 'Content-Type': 'text/plain' } }],
  ['JSON', { headers: { ...foreign, 'Content-Type': 'application/json' }, body: '{"a":1}' }],
  ['no content type', { headers: { ...foreign, 'Content-Type': '' } }],
  ['a method in a field', { headers: foreign, body: '_method=GET&a=1' }],
  ['a method in a header', { headers: { ...foreign, 'X-HTTP-Method-Override': 'GET' } }],
  ['two origins', { headers: { Origin: `${OWN}, ${FOREIGN}` } }],
  ['an origin that is a file', { headers: { Origin: 'file://' } }],
  [
    'a foreign origin that claims to be typed in',
    { headers: { Origin: FOREIGN, 'Sec-Fetch-Site': 'none' } },
  ],
  [
    'a word nobody knows for where it comes from',
    { headers: { Origin: OWN, 'Sec-Fetch-Site': 'self' } },
  ],
  ['an origin of nothing, and no host', { headers: { Origin: 'https://undefined' } }],
]

test.each(REFUSED)('a post with %s changes nothing', async (_what, sent) => {
  const { status, changed, answer } = await send(sent)
  expect([status, changed]).toEqual([403, false])
  expect(answer.toLowerCase()).toContain('content-security-policy: ')
  expect(answer.toLowerCase()).toContain('cache-control: no-store')
  expect(Buffer.from(answer, 'latin1').toString()).toMatch(/回到刚才的网页，刷新后再提交一次/)
})

test.each([
  ['a link that carries the answers', { method: 'GET', path: '/complaints/matter/?a=1', body: '' }],
  [
    'a link that names a method',
    { method: 'GET', path: '/complaints/matter/?_method=POST', body: '' },
  ],
  [
    'a header that names a method',
    { method: 'GET', body: '', extra: { 'X-HTTP-Method-Override': 'POST', 'X-Method': 'POST' } },
  ],
])(
  '%s only shows the page',
  async (_what, {
    extra = {},
    ...sent
  }: Omit<Sent, 'headers'> & { extra?: Record<string, string> }) => {
    const { status, changed, answer } = await send({ ...sent, headers: { ...foreign, ...extra } })
    expect([status, changed]).toEqual([200, false])
    expect(answer).toMatch(/GET$/)
  },
)

test.each([
  ['a form', { Origin: OWN, 'Sec-Fetch-Site': 'same-origin', Referer: `${OWN}/complaints/` }],
  [
    'a script',
    { Origin: OWN, 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'application/json' },
  ],
  ['an old browser that knows Origin', { Origin: OWN }],
  ['an older one that knows only Referer', { Referer: `${OWN}/complaints/matter/` }],
  ['a browser that sends no origin to its own site', { 'Sec-Fetch-Site': 'same-origin' }],
  ['a page that is loaded again', { Origin: OWN, 'Sec-Fetch-Site': 'none' }],
  ['a page that is loaded again, without an origin', { 'Sec-Fetch-Site': 'none' }],
  ['the machine itself', { Host: '127.0.0.1:4321', Origin: 'http://127.0.0.1:4321' }],
  ['localhost', { Host: 'localhost:4321', Origin: 'http://localhost:4321' }],
  ['the local network', { Host: '192.168.1.20', Origin: 'http://192.168.1.20' }],
  ['an address of the new kind', { Host: '[::1]:4321', Origin: 'http://[::1]:4321' }],
  [
    'a host in capitals with its port',
    { Host: 'OFFICE.example:443', Origin: 'https://office.example' },
  ],
  ['an override that has no effect', { Origin: OWN, 'X-HTTP-Method-Override': 'DELETE' }],
])('a post from %s arrives', async (_what, headers) => {
  expect(await send({ headers })).toMatchObject({ status: 200, changed: true })
})

/** What a browser without scripts sends with a form of this site, by policy of the page (Referrer Policy, Fetch). */
const SENT_UNDER: Readonly<Record<string, Record<string, string>>> = {
  'same-origin': { Origin: OWN, Referer: `${OWN}/complaints/matter/` },
  'strict-origin-when-cross-origin': { Origin: OWN, Referer: `${OWN}/complaints/matter/` },
  'no-referrer': { Origin: 'null' },
}

test('a form without scripts arrives under every referrer policy that we send, in old browsers too', async () => {
  for (const https of [true, false]) {
    const policy = toSecurityHeaders(https)['referrer-policy'] ?? 'strict-origin-when-cross-origin'
    const { Origin = '', Referer = '' } = SENT_UNDER[policy] ?? {}
    for (const headers of [{ Origin, Referer }, { Origin }, { Referer }]) {
      expect(await send({ headers }), policy).toMatchObject({ status: 200, changed: true })
    }
  }
})

const HTTP = 'http://portal.example'
test.each([
  ['https://portal.example', { origin: 'https://portal.example' }, HTTP, false],
  ['the same as a referrer', { referer: 'https://portal.example/complaints/' }, HTTP, false],
  [
    'another name over TLS',
    { host: 'office.example', origin: 'https://office.example' },
    HTTP,
    false,
  ],
  ['http://portal.example', { origin: HTTP }, HTTP, true],
  ['the same as a referrer without TLS', { referer: `${HTTP}/complaints/` }, HTTP, true],
  [
    'TLS of a proxy that the browser vouches for',
    { origin: 'https://portal.example', 'sec-fetch-site': 'same-origin' },
    HTTP,
    true,
  ],
  ['a page loaded again', { 'sec-fetch-site': 'none' }, HTTP, true],
  ['the same with our origin', { 'sec-fetch-site': 'none', origin: HTTP }, HTTP, true],
  ['the same with our page', { 'sec-fetch-site': 'none', referer: `${HTTP}/a/` }, HTTP, true],
  ['the same from elsewhere', { 'sec-fetch-site': 'none', origin: FOREIGN }, HTTP, false],
  ['the same over TLS', { 'sec-fetch-site': 'none', origin: OWN }, HTTP, false],
] as const)('a site without TLS, asked from %s', (_what, headers, siteUrl, isOurs) => {
  expect(isSameOrigin({ host: 'portal.example', ...headers }, siteUrl)).toBe(isOurs)
})
