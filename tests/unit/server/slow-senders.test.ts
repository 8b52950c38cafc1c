import { connect, type Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { parseTrustedProxies } from '#src/server/client-address.ts'
import { HTTP_LIMITS } from '#src/server/limits.ts'
import type { LiveRoute } from '#src/server/site.ts'
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
