import { Writable } from 'node:stream'
import { pino } from 'pino'
import { afterEach, expect, test } from 'vitest'
import { LIVE_ROUTES } from '#src/server/live-routes.ts'
import { toFormRoutes } from '#src/server/uploads/form-routes.ts'
import { toFixtureSite } from '#tests/support/fixture-site.ts'
import { type StartedServer, startServer } from '#tests/support/start-server.ts'

const MIB = 1024 * 1024
const PAGE = '/complaints/narrative/'

let started: StartedServer | undefined
afterEach(() => {
  started?.server.closeAllConnections()
  started?.server.close()
})

async function start(parts: Parameters<typeof startServer>[0] = {}) {
  started = await startServer(parts)
  return started
}

const post = (url: string, path: string, body: BodyInit, headers: Record<string, string> = {}) =>
  fetch(url + path, {
    method: 'POST',
    body,
    duplex: 'half',
    redirect: 'manual',
    headers: { origin: url, ...headers },
  } as RequestInit)

test('what a resident is shown of a complaint is kept nowhere', async () => {
  const { url } = await start()
  for (const path of [PAGE, '/complaints/status/case/', '/complaints/receipt/']) {
    const { headers } = await fetch(url + path)
    expect([headers.get('cache-control'), headers.has('etag')], path).toEqual(['no-store', false])
    const posted = await post(url, path, 'a=1')
    expect(posted.headers.get('cache-control'), path).toBe('no-store')
  }
  expect((await fetch(`${url}/complaints/notice/`)).headers.get('cache-control')).toBe('no-cache')
})

test('several cookies of a page arrive as several', async () => {
  const headers = new Headers({ 'cache-control': 'public' })
  headers.append('set-cookie', 'draft=a; HttpOnly; Path=/complaints/')
  headers.append('set-cookie', 'case=; Max-Age=0; Path=/complaints/status/')
  const site = toFixtureSite('aaaaaaaaaaaa', { render: async () => new Response('', { headers }) })
  const { url } = await start({ site: () => site })
  const response = await fetch(url + PAGE)
  expect(response.headers.getSetCookie()).toEqual([
    'draft=a; HttpOnly; Path=/complaints/',
    'case=; Max-Age=0; Path=/complaints/status/',
  ])
  expect(response.headers.get('cache-control')).toBe('no-store')
})

test('a page learns who asks, behind a trusted proxy too', async () => {
  const seen: string[] = []
  const site = toFixtureSite('aaaaaaaaaaaa', {
    render: async (_request, caller) => {
      seen.push(caller)
      return new Response('')
    },
  })
  const { url } = await start({ site: () => site })
  await fetch(url + PAGE, { headers: { 'x-forwarded-for': '6.6.6.6' } })
  expect(seen).toEqual(['127.0.0.1'])
})

/** A portal in which the draft `mine` and the session `mine` are known; `asked` tells what was looked up. */
async function startWithForms() {
  const asked: string[] = []
  const isKnown = async (key: string) => {
    asked.push(key)
    return key === 'mine'
  }
  const forms = toFormRoutes(() => ({ hasDraft: isKnown, hasSession: isKnown }))
  return { ...(await start({ live: [...forms, ...LIVE_ROUTES] })), asked }
}

/** How much of a body reaches the page. */
async function readLength(response: Response): Promise<number> {
  return ((await response.json()) as { body: string }).body.length
}

test.each([
  [PAGE, 'draft', 384, 64],
  ['/complaints/centre/', 'draft', 32, 32],
  ['/complaints/contact/', 'draft', 32, 4],
  ['/complaints/another/', 'draft', 384, 64],
  ['/complaints/matter/', 'draft', 4, 0],
  ['/complaints/when/', 'draft', 4, 0],
  ['/complaints/check/', 'draft', 4, 0],
  ['/complaints/ask/', 'enquiry', 384, 384],
  ['/complaints/ask/check/', 'enquiry', 4, 0],
  ['/complaints/status/case/note/', 'case', 384, 64],
  ['/complaints/status/case/review/', 'case', 384, 64],
])(
  '%s takes as much as it needs with a known %s, and little or nothing without',
  async (path, cookie, most, without) => {
    const { url, asked } = await startWithForms()
    const send = (kibibytes: number, extra: number, key?: string) =>
      post(
        url,
        path,
        'a'.repeat(kibibytes * 1024 + extra),
        key ? { cookie: `${cookie}=${key}` } : {},
      )
    expect(await readLength(await send(most, 0, 'mine'))).toBe(most * 1024)
    expect((await send(most, 1, 'mine')).status).toBe(413)
    // What is too long for anybody is known without a look-up.
    expect(asked).toEqual(['mine'])
    expect(await readLength(await send(without, 0))).toBe(without * 1024)
    expect(asked).toEqual(['mine'])
    expect(await readLength(await send(without, 0, 'made-up'))).toBe(without * 1024)
    expect(asked).toEqual(['mine', 'made-up'])
    if (without < most) expect(await readLength(await send(without, 1, 'made-up'))).toBe(0)
  },
)

test('a form without a length is read to its limit and not beyond', async () => {
  const { url } = await startWithForms()
  const stream = (bytes: number) => new Blob(['a'.repeat(bytes)]).stream()
  const cookie = { cookie: 'draft=mine' }
  expect(await readLength(await post(url, PAGE, stream(384 * 1024), cookie))).toBe(384 * 1024)
  expect((await post(url, PAGE, stream(384 * 1024 + 1), cookie)).status).toBe(413)
})

test('a complaint that is too long is answered with what to do', async () => {
  const { url } = await start()
  const announced = await post(url, PAGE, 'a'.repeat(20 * MIB))
  const unannounced = await post(url, PAGE, new Blob(['a'.repeat(5 * MIB)]).stream())
  for (const refused of [announced, unannounced]) {
    expect([refused.status, refused.headers.get('cache-control')]).toEqual([413, 'no-store'])
    expect(refused.headers.get('x-content-type-options')).toBe('nosniff')
    expect(await refused.text()).toMatch(/按浏览器的“返回”.*12345/)
  }
})

test('when a page fails the resident is told how to keep what was written', async () => {
  const { url } = await start()
  const failed = await post(url, `${PAGE}?fail=1`, 'a=1')
  expect([failed.status, failed.headers.get('cache-control')]).toEqual([500, 'no-store'])
  expect(await failed.text()).toMatch(/先复制一份/)
  const shown = await fetch(`${url}${PAGE}?fail=1`)
  expect([shown.status, shown.headers.get('cache-control')]).toEqual([500, 'no-store'])
})

test('nothing that was typed or asked, and no address, gets into the log', async () => {
  let logged = ''
  const sink = new Writable({
    write: (chunk, _encoding, done) => {
      logged += chunk
      done()
    },
  })
  const site = toFixtureSite('aaaaaaaaaaaa', {
    render: async (request) => {
      throw new TypeError(`cannot read ${await request.text()} of ${request.url}`)
    },
  })
  const { url } = await start({ site: () => site, log: pino({ base: null }, sink) })
  await post(url, `${PAGE}?canary=4401`, 'canary=4402', { cookie: 'draft=canary-4403' })
  await post(url, '/complaints/%E9%BB%91/?canary=4404', 'canary=4405')
  expect(logged).toContain('"type":"TypeError"')
  expect(logged).toContain('handing-in.test.ts')
  expect(logged).not.toMatch(/canary|440\d|127\.0\.0\.1/)
})
