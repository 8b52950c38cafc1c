import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { ADDRESSES } from '#src/desk/api/addresses.ts'
import { signIn } from '#src/desk/source/sign-in.ts'
import { startDesk } from '#tests/support/desk-server.ts'

/** What a server answers to bytes that are no good request. */
function send(address: string, text: string): Promise<string> {
  const { port } = new URL(address)
  return new Promise((resolve, reject) => {
    const heard: Buffer[] = []
    const socket = connect(Number(port), '127.0.0.1', () => socket.end(text))
    socket.on('data', (bytes) => heard.push(bytes))
    socket.on('close', () => resolve(Buffer.concat(heard).toString()))
    socket.on('error', reject)
  })
}

const BODIES = [
  '',
  '{',
  '[]',
  'null',
  '"x"',
  '{"reference":1}',
  '{"reference":"x","more":1}',
  '9'.repeat(15_000),
]

test('whoever has not signed in gets nothing, whatever he asks and sends', async () => {
  const { address, post } = await startDesk()
  const inside = Object.keys(ADDRESSES).filter(
    (name) => !/challenge|open|lists|published/.test(name),
  )
  for (const name of [...inside, 'file', 'package'])
    for (const cookie of [
      '',
      'desk-session=',
      `desk-session=${'A'.repeat(43)}`,
      'x'.repeat(5000),
    ]) {
      const { status, text } = await post(`/api/${name}`, {}, { cookie })
      expect([name, status, text]).toEqual([name, 401, '{"problem":"signedOut"}'])
    }
  for (const name of ['nothing', '__proto__', 'constructor', '../case', 'case/', ''])
    expect((await fetch(`${address}/api/${name}`, { method: 'POST' })).status, name).toBe(404)
})

test('no body and no header makes it fail, and no answer is kept, framed or says more than a word', async () => {
  const { address, identities, post } = await startDesk()
  const { cookie = '' } = await signIn(address, identities.lead)
  for (const name of [...Object.keys(ADDRESSES), 'file', 'package'])
    for (const body of BODIES) {
      const { status, text, headers } = await post(`/api/${name}`, body, { cookie })
      expect(status, `${name} ${body.slice(0, 20)}`).toBeLessThan(500)
      if (status !== 200) expect(text).toMatch(/^\{"problem":"\w+"\}$/)
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.get('access-control-allow-origin')).toBeNull()
    }
  const tooLong = await post('/api/cases', ' '.repeat(20_000), { cookie })
  expect(tooLong.status).toBe(400)
  const asText = await post('/api/cases', '{}', { cookie, 'content-type': 'text/plain' })
  expect(asText.status).toBe(400)
})

test('a name that leads here by a trick, and a page of another site, are not answered', async () => {
  const { address, post } = await startDesk()
  const { host, port } = new URL(address)
  const ask = (name: string) =>
    send(address, `GET /desk.json HTTP/1.1\r\nHost: ${name}\r\nConnection: close\r\n\r\n`)
  expect(await ask(host)).toMatch(/^HTTP\/1\.1 200/)
  for (const name of [`evil.example:${port}`, 'localhost', `127.0.0.1:${port}`, '', `${host}.`])
    expect(await ask(name), name).toMatch(/^HTTP\/1\.1 400/)
  const others = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
  ]
  for (const headers of others)
    expect(
      (await post('/api/session/challenge', {}, headers as Record<string, string>)).status,
    ).toBe(400)
  expect((await post('/api/session/challenge', {}, { origin: address })).status).toBe(200)
  const preflight = await fetch(`${address}/api/cases`, { method: 'OPTIONS' })
  expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([
    404,
    null,
  ])
  expect(await send(address, 'no request at all\r\n\r\n')).toMatch(/^HTTP\/1\.1 400/)
})

test('a link to the desk on another site opens it, and nothing else of that site is answered', async () => {
  const { address } = await startDesk()
  const ask = async (method: string, mode: string, shownIn: string) => {
    const { host } = new URL(address)
    const fetched = `Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: ${mode}\r\nSec-Fetch-Dest: ${shownIn}`
    const request = `${method} /desk.json HTTP/1.1\r\nHost: ${host}\r\n${fetched}`
    return (await send(address, `${request}\r\nConnection: close\r\n\r\n`)).slice(9, 12)
  }
  expect(await ask('GET', 'navigate', 'document')).toBe('200')
  expect(await ask('GET', 'navigate', 'iframe')).toBe('400')
  expect(await ask('GET', 'no-cors', 'script')).toBe('400')
  expect(await ask('POST', 'navigate', 'document')).toBe('400')
})

test('whoever asks without end is told to come back later, before anything is worked on', async () => {
  const { post } = await startDesk()
  const statuses = new Set<number>()
  for (let at = 0; at < 420 && !statuses.has(429); at += 20) {
    const many = Array.from({ length: 20 }, () => post('/api/session/challenge', {}))
    for (const { status } of await Promise.all(many)) statuses.add(status)
  }
  expect([...statuses]).toEqual([200, 429])
})

test('whoever opens the desk at another address of it reads which one is right, and nothing of what he typed', async () => {
  const { address } = await startDesk()
  const { port } = new URL(address)
  const head = 'Accept: text/html\r\nConnection: close\r\n\r\n'
  const elsewhere = await send(
    address,
    `GET /<script> HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n${head}`,
  )
  expect(elsewhere).toContain('办理台不在这个地址')
  expect(elsewhere).toContain(`href="${address}/"`)
  expect(elsewhere).not.toContain('script')
  const noPage = await send(address, `GET /inbox HTTP/1.1\r\nHost: localhost:${port}\r\n${head}`)
  expect(noPage).toMatch(/^HTTP\/1\.1 404[\s\S]*办理台没有这一页/)
})
