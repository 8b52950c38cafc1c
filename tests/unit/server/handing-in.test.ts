import { connect, type Socket } from 'node:net'
import { Writable } from 'node:stream'
import { pino } from 'pino'
import { afterEach, expect, test } from 'vitest'
import { parseTrustedProxies } from '#src/server/client-address.ts'
import { HTTP_LIMITS } from '#src/server/limits.ts'
import { LIVE_ROUTES } from '#src/server/live-routes.ts'
import type { LiveRoute } from '#src/server/site.ts'
import { toFormRoutes } from '#src/server/uploads/form-routes.ts'
import { toFixtureSite } from '#tests/support/fixture-site.ts'
import {
  type StartedServer,
  sendRaw,
  startServer,
  toStatuses,
} from '#tests/support/start-server.ts'

const MIB = 1024 * 1024
const PAGE = '/complaints/narrative/'
const TAKEN = '/complaints/files/add/'

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

const withTaker = (take: LiveRoute['take'], others: Partial<LiveRoute> = {}): LiveRoute[] => [
  {
    address: /^\/complaints\/files\/add\/$/,
    methods: ['POST'],
    isPrivate: true,
    ...others,
    ...(take ? { take } : {}),
  },
]

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

test('a body can be read as it arrives and the visitor is led on', async () => {
  let read = 0
  const live = withTaker(async (request) => {
    for await (const chunk of request) read += chunk.length
    return new Response(null, { status: 303, headers: { location: '/complaints/files/' } })
  })
  const { url } = await start({ live })
  const response = await post(url, TAKEN, new Uint8Array(3 * MIB))
  expect([response.status, response.headers.get('location'), read]).toEqual([
    303,
    '/complaints/files/',
    3 * MIB,
  ])
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(response.headers.get('content-security-policy')).toBeTruthy()
  expect((await post(url, TAKEN, 'a', { origin: 'http://evil.example' })).status).toBe(403)
  expect(read).toBe(3 * MIB)
})

test('whoever is refused before everything was sent still gets the answer', async () => {
  const live = withTaker(
    async () => new Response('太大', { status: 303, headers: { location: '/' } }),
  )
  const { url, port } = await start({ live })
  for (let turn = 0; turn < 5; turn += 1) {
    const response = await post(url, TAKEN, new Uint8Array(12 * MIB))
    expect(response.status).toBe(303)
  }
  // A browser that reads only after it has sent everything.
  const blind = await new Promise<string>((resolve, reject) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => {
      socket.pause()
      socket.write(
        `POST ${TAKEN} HTTP/1.1\r\nHost: a\r\nOrigin: http://a\r\nContent-Length: ${8 * MIB}\r\n\r\n`,
      )
      socket.write(Buffer.alloc(8 * MIB), () => socket.resume())
    })
    socket.on('data', (chunk) => {
      answer += chunk
    })
    socket.on('close', () => resolve(answer))
    socket.on('error', reject)
  })
  expect(toStatuses(blind)).toEqual([303])
})

test('a form that does not arrive in time is told so, a slow upload may take its time', async () => {
  const limits = { ...HTTP_LIMITS, formMs: 300, streamMs: 60_000 }
  const live: LiveRoute[] = [
    ...withTaker(async (request) => {
      let length = 0
      for await (const chunk of request) length += chunk.length
      return new Response(`took ${length}`)
    }),
    { address: /^\/complaints\/.*$/, methods: ['POST'], isPrivate: true },
  ]
  const { port } = await start({ limits, live })
  const drip = (path: string) =>
    new Promise<string>((resolve) => {
      let answer = ''
      let sent = 0
      const socket = connect(port, '127.0.0.1', () =>
        socket.write(
          `POST ${path} HTTP/1.1\r\nHost: a\r\nOrigin: http://a\r\nContent-Length: 20\r\n\r\n`,
        ),
      )
      const timer = setInterval(() => {
        sent += 1
        if (sent <= 20 && socket.writable) socket.write('a')
      }, 50)
      socket.on('data', (chunk) => {
        answer += chunk
        if (toStatuses(answer)[0] === 200) socket.end()
      })
      socket.on('error', () => {})
      socket.on('close', () => {
        clearInterval(timer)
        resolve(answer)
      })
    })
  const [form, upload] = await Promise.all([drip(PAGE), drip(TAKEN)])
  expect(toStatuses(form)).toEqual([408])
  expect(form).toContain('网络太慢')
  expect(form.toLowerCase()).toContain('content-security-policy: ')
  expect(toStatuses(upload)).toEqual([200])
  expect(upload).toContain('took 20')
})

test('an upload that falls silent ends, and the one who takes it learns', async () => {
  const limits = { ...HTTP_LIMITS, silentMs: 1000 }
  const ended = Promise.withResolvers<string>()
  const live = withTaker(async (request) => {
    try {
      for await (const _chunk of request);
    } catch (error) {
      ended.resolve(String(error))
    }
    return new Response('')
  })
  const { port } = await start({ limits, live })
  const answer = await sendRaw(
    port,
    `POST ${TAKEN} HTTP/1.1\r\nHost: a\r\nOrigin: http://a\r\nContent-Length: 20\r\n\r\nabc`,
  )
  expect(toStatuses(answer)).toEqual([408])
  expect(await ended.promise).toMatch(/aborted/)
})

test('five hundred connections that send hardly anything keep nobody else waiting', async () => {
  const { port, url } = await start({ limits: { ...HTTP_LIMITS, headersMs: 3000 } })
  const heads = [
    'GET / HTTP/1.1\r\nHost: a',
    `POST ${PAGE} HTTP/1.1\r\nHost: a\r\nOrigin: http://a\r\nContent-Length: 900\r\n\r\na`,
  ]
  const sockets = Array.from({ length: 500 }, (_, index) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(heads[index % 2] ?? ''))
    socket.on('error', () => {})
    return socket
  })
  await Promise.all(
    sockets.map((socket) => new Promise((resolve) => socket.once('connect', resolve))),
  )
  const statuses = await Promise.all(
    Array.from({ length: 20 }, async () => (await post(url, PAGE, 'a=1')).status),
  )
  expect(new Set(statuses)).toEqual(new Set([200]))
  await Promise.all(
    sockets
      .filter((_, index) => index % 2 === 0)
      .map(
        (socket) =>
          new Promise((resolve) => {
            socket.resume()
            socket.once('close', resolve)
          }),
      ),
  )
  for (const socket of sockets) socket.destroy()
})

test('more connections than the machine can hold are closed, those in hand go on', async () => {
  const trustedProxies = parseTrustedProxies('127.0.0.1')
  const { port } = await start({ limits: { ...HTTP_LIMITS, connections: 3 }, trustedProxies })
  const held = Array.from({ length: 3 }, () => connect(port, '127.0.0.1'))
  await Promise.all(held.map((socket) => new Promise((resolve) => socket.once('connect', resolve))))
  expect(await sendRaw(port, 'GET / HTTP/1.1\r\nHost: a\r\n\r\n')).toBe('')
  for (const socket of held) socket.destroy()
})

test('one address holds half of the connections that are left and no more, another one finds some', async () => {
  const { port } = await start({ limits: { ...HTTP_LIMITS, connections: 8 } })
  /** The first line that comes back on a connection that stays open; empty where it was closed. */
  const open = (localAddress: string) =>
    new Promise<{ line: string; socket: Socket }>((resolve) => {
      const socket = connect({ port, host: '127.0.0.1', localAddress })
      socket.on('error', () => {})
      socket.once('close', () => resolve({ line: '', socket }))
      socket.once('data', (data) => resolve({ line: String(data).slice(0, 15), socket }))
      socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n')
    })
  const held: Socket[] = []
  const hold = async (localAddress: string) => {
    const { line, socket } = await open(localAddress)
    if (line) held.push(socket)
    return line
  }
  const lines: string[] = []
  for (let n = 0; n < 5; n += 1) lines.push(await hold('127.0.0.1'))
  expect(lines).toEqual([...Array(4).fill('HTTP/1.1 200 OK'), ''])
  // Of the four that are left another one may hold two.
  const others: string[] = []
  for (let n = 0; n < 3; n += 1) others.push(await hold('127.0.0.2'))
  expect(others).toEqual(['HTTP/1.1 200 OK', 'HTTP/1.1 200 OK', ''])
  for (const socket of held.splice(0)) socket.destroy()
  await expect.poll(() => hold('127.0.0.1'), { timeout: 10_000 }).toBe('HTTP/1.1 200 OK')
  for (const socket of held) socket.destroy()
})
