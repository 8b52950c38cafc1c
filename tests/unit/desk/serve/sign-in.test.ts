import { createServer } from 'node:http'
import { generateX25519Identity } from 'age-encryption'
import { expect, onTestFinished, test, vi } from 'vitest'
import { sealText } from '#src/complaints/seal/case.ts'
import { toSigner } from '#src/complaints/seal/signature.ts'
import { toSignInBytes } from '#src/desk/api/sign-in.ts'
import { askDesk } from '#src/desk/source/ask-desk.ts'
import { signIn } from '#src/desk/source/sign-in.ts'
import { toSignedBytes } from '#src/officers/officer-card.ts'
import { startDesk } from '#tests/support/desk-server.ts'
import { listenOnLoopback } from '#tests/support/listen-on-loopback.ts'
import { makeUnit, signList, toList } from '#tests/support/officers.ts'

/** A challenge of a desk with the signature of an identity, which may sign something else of it. */
async function signChallenge(origin: string, identity: string, change: object = {}) {
  const { answer: challenge } = await askDesk({ origin }, 'session/challenge', {})
  const { signingKey: by, sign } = toSigner(identity)
  return { challenge, by, signature: sign(toSignInBytes({ ...challenge, ...change })) }
}

test('an officer signs in by a signature, and his device keeps what no script can read', async () => {
  const { address, identities, post } = await startDesk()
  const asked = await signChallenge(address, identities.lead)
  const opened = await post('/api/session/open', asked)
  expect(opened.status).toBe(200)
  expect(JSON.parse(opened.text).card.authority).toBe('health')
  const cookie = opened.headers.get('set-cookie') ?? ''
  expect(cookie).toMatch(
    /^desk-session=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/; Max-Age=28800$/,
  )
  const session = { cookie: cookie.split(';', 1)[0] ?? '' }
  expect((await post('/api/record/head', {}, session)).status).toBe(200)
  expect((await post('/api/session/close', {}, session)).status).toBe(200)
  expect((await post('/api/record/head', {}, session)).text).toBe('{"problem":"signedOut"}')
})

test('a signature counts once, for this desk, this list and this sign-in', async () => {
  const { address, identities, post } = await startDesk()
  const { lead } = identities
  const used = await signChallenge(address, lead)
  expect((await post('/api/session/open', used)).status).toBe(200)
  const other = toSigner(await generateX25519Identity())
  const good = await signChallenge(address, lead)
  const tries = {
    'sent again': used,
    'of another key': { ...good, by: other.signingKey },
    'by a key that is not listed': await signChallenge(address, await generateX25519Identity()),
    'for another desk': await signChallenge(address, lead, { origin: 'https://other.example' }),
    'for another list': await signChallenge(address, lead, { listNumber: 2 }),
    'for another sign-in': await signChallenge(address, lead, { session: used.challenge.session }),
    'of a challenge that is not ours': {
      ...good,
      challenge: { ...good.challenge, nonce: used.challenge.nonce },
    },
    'of an older time': {
      ...good,
      challenge: { ...good.challenge, at: '2026-11-20T02:00:00.000Z' },
    },
    'for another purpose': {
      ...good,
      signature: toSigner(lead).sign(toSignedBytes('desk act 1', Object.values(good.challenge))),
    },
  }
  for (const [name, asked] of Object.entries(tries)) {
    const { status, text, headers } = await post('/api/session/open', asked)
    expect([status, text, headers.get('set-cookie')], name).toEqual([
      401,
      '{"problem":"notListed"}',
      null,
    ])
  }
})

test('nothing opened is ever sent back: an envelope, a file and an answer are no challenge', async () => {
  const { office, identities, address } = await startDesk()
  const reference = await office.file({ files: [{ meta: {}, content: Buffer.from('evidence') }] })
  const complaint = await office.find(reference)
  const store = await office.store()
  const [file] = await store.readFiles(reference)
  const parts = await Array.fromAsync(store.readParts(file?.id ?? ''))
  let answer: unknown
  const asked: { path: string; body: string }[] = []
  const { host, stop } = await listenOnLoopback(
    createServer(async (request, response) => {
      const body = Buffer.concat(await Array.fromAsync(request)).toString()
      asked.push({ path: request.url ?? '', body })
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify(answer))
    }),
  )
  onTestFinished(stop)
  const challenge = (await askDesk({ origin: address }, 'session/challenge', {})).answer
  const good = { ...challenge, origin: host }
  const sealedNonce = await sealText([complaint.caseRecipient], good.nonce)
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
  const given = [
    base64(complaint.envelope),
    { challenge: base64(complaint.envelope) },
    ...[complaint.envelope, complaint.sealedAnswers, ...parts, sealedNonce].flatMap((sealed) => [
      { ...good, nonce: base64(sealed) },
      { ...good, nonce: Buffer.from(sealed).toString('base64url') },
      { ...good, open: base64(sealed) },
    ]),
    ['desk act 1', 'gulou', reference, 1],
    { ...good, origin: 'https://other.example' },
  ]
  for (answer of given) {
    asked.length = 0
    const refused = expect(signIn(host, identities.lead)).rejects
    await refused.toThrow(host)
    expect(asked, JSON.stringify(answer).slice(0, 200)).toEqual([
      { path: '/api/session/challenge', body: '{}' },
    ])
  }
})

test('a session ends after half an hour without use, after eight hours, and with a new list', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  onTestFinished(() => void vi.useRealTimers())
  const { office, address, identities } = await startDesk()
  const isOpen = (session: { origin: string }) =>
    askDesk(session, 'record/head', { known: [] }).then(
      () => true,
      () => false,
    )
  const pass = (minutes: number) => vi.setSystemTime(Date.now() + minutes * 60_000)
  const idle = await signIn(address, identities.lead)
  pass(29)
  expect(await isOpen(idle)).toBe(true)
  pass(29)
  expect(await isOpen(idle)).toBe(true)
  pass(31)
  expect(await isOpen(idle)).toBe(false)
  const used = await signIn(address, identities.lead)
  for (let minutes = 0; minutes < 480; minutes += 20) {
    expect(await isOpen(used), `${minutes} minutes`).toBe(true)
    pass(20)
  }
  pass(1)
  expect(await isOpen(used)).toBe(false)
  const last = await signIn(address, identities.above)
  expect(await isOpen(last)).toBe(true)
  const unit = await makeUnit('health')
  await (await office.store()).addOfficerList(signList(await toList(unit), ...unit), new Date())
  expect(await isOpen(last)).toBe(false)
})
