import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { toSigner } from '#src/complaints/seal/signature.ts'
import { readSettings } from '#src/config.ts'
import { readChallenge, toSignInBytes } from '#src/desk/api/sign-in.ts'
import { startApp } from '#src/desk/local/start-app.ts'
import { askDesk, readDeskBytes } from '#src/desk/source/ask-desk.ts'
import { signIn } from '#src/desk/source/sign-in.ts'
import { startDesk } from '#tests/support/desk-server.ts'
import { listenOnLoopback } from '#tests/support/listen-on-loopback.ts'
import { startGateway } from '#tests/support/message-gateway.ts'

const PAGE = new Map([
  ['/', { body: Buffer.from('page'), headers: { 'content-type': 'text/html' } }],
])

async function start(deskUrl: string) {
  const { address, close } = await startApp(readSettings({ DESK_PORT: '0' }), deskUrl, PAGE)
  onTestFinished(close)
  return address
}

test('an officer works from the page on his own device: the desk signs him in and sees only ciphertext', async () => {
  const { office, address: deskUrl, identities } = await startDesk()
  const reference = await office.file({ files: [{ meta: {}, content: Buffer.from('evidence') }] })
  const origin = await start(deskUrl)
  const about = await (await fetch(`${origin}/desk.json`)).json()
  expect(about).toEqual({ origin: deskUrl, region: 'gulou', firstList: null, isLocal: true })
  expect(await (await fetch(`${origin}/`)).text()).toBe('page')
  await expect(signIn(origin, identities.lead), 'for this machine').rejects.toThrow(origin)

  const { answer } = await askDesk({ origin }, 'session/challenge', {})
  const challenge = readChallenge(answer, deskUrl)
  if (!challenge) throw new Error('No challenge of the desk')
  const { signingKey: by, sign } = toSigner(identities.lead)
  const signed = { challenge, by, signature: sign(toSignInBytes(challenge)) }
  const { cookie } = await askDesk({ origin }, 'session/open', signed)
  const session = { origin, cookie }
  const { row, envelope, files } = (await askDesk(session, 'case', { reference })).answer
  expect(row.reference).toBe(reference)
  expect(Buffer.from(envelope, 'base64').toString('latin1')).toMatch(/^age-encryption/)
  const asked = { reference, fileId: files[0]?.id ?? '' }
  const parts = await Array.fromAsync(readDeskBytes(session, 'file', asked))
  expect(Buffer.concat(parts).toString('latin1')).toMatch(/^age-encryption/)
  expect(Buffer.concat(parts).length).toBe(files[0]?.bytes)
})

test('it hands on nothing but what a desk is asked, and says when there is none', async () => {
  const heard: { url: string | undefined; headers: object }[] = []
  const { host, stop } = await listenOnLoopback(
    createServer((request, response) => {
      heard.push({ url: request.url, headers: request.headers })
      response.writeHead(200, { 'content-type': 'application/json', 'set-cookie': 'x=1; Secure' })
      response.end('{}')
    }),
  )
  const origin = await start(host)
  const ask = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${origin}${path}`, { method: 'POST', body: '{}', headers })
  for (const path of ['/api/../admin', '/api/%2e%2e/admin', '/api/Cases', '/api/', '/other'])
    expect((await ask(path)).status, path).toBe(404)
  expect((await ask('/api/cases', { origin: 'https://evil.example' })).status).toBe(400)
  expect(heard).toEqual([])
  const given = { cookie: 'portal=secret; desk-session=abc', authorization: 'x', 'x-more': 'y' }
  const answer = await ask('/api/cases', given)
  expect([answer.status, answer.headers.getSetCookie()]).toEqual([200, ['x=1']])
  const [{ headers } = { headers: {} }] = heard
  expect(headers).toMatchObject({ cookie: 'desk-session=abc', 'accept-encoding': 'identity' })
  expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['authorization']))
  expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['x-more']))
  await stop()
  const gone = await ask('/api/cases')
  expect([gone.status, await gone.text()]).toEqual([503, '{"problem":"unavailable"}'])
})

test('the number of who wants news goes from the page over this computer to the gateway, and to no desk', async () => {
  const heard: string[] = []
  const { host, stop } = await listenOnLoopback(
    createServer((request, response) => {
      heard.push(request.url ?? '')
      response.writeHead(404).end()
    }),
  )
  onTestFinished(stop)
  const folder = mkdtempSync(join(tmpdir(), 'device-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const gateway = await startGateway()
  const own = { DESK_PORT: '0', DATA_DIR: folder, ...gateway.setIn(folder) }
  const { address, close } = await startApp(readSettings(own), host, PAGE)
  onTestFinished(close)
  const ask = async (body: object) => {
    const answer = await fetch(`${address}/api/local/news`, {
      method: 'POST',
      body: JSON.stringify(body),
    })
    return { status: answer.status, ...(await answer.json()) }
  }
  const news = { reference: '7KX4-M2PA', position: 2, to: '13900000999' }
  expect(await ask(news)).toEqual({ status: 200, said: expect.stringContaining('已经发出') })
  expect(await ask(news)).toEqual({ status: 200, said: expect.stringContaining('没有再发') })
  expect((await ask({ ...news, to: '打给我' })).status).toBe(400)
  expect((await ask({ ...news, text: '加一句' })).status).toBe(400)
  expect(gateway.got.map(({ body }) => body)).toEqual([
    { to: '13900000999', text: '您关心的事有了新消息，请用原来的办法查看。' },
  ])
  expect(heard).toEqual([])
})

test('a desk that officers reach over the network takes no number', async () => {
  const { post } = await startDesk()
  const asked = { reference: '7KX4-M2PA', position: 2, to: '13900000999' }
  expect((await post('/api/local/news', asked)).status).toBe(404)
})
