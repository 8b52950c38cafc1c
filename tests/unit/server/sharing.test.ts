import { expect, test, vi } from 'vitest'
import { SourceLimiter } from '#src/lib/source-limiter.ts'
import { parseTrustedProxies } from '#src/server/client-address.ts'
import { LIMITER_RULE } from '#src/server/limits.ts'
import { toFixtureSite } from '#tests/support/fixture-site.ts'
import { startServer } from '#tests/support/start-server.ts'

const MANY = '203.0.113.66'
const ONE = '198.51.100.7'
const PATH = '/complaints/matter/'

/** A portal whose pages are rendered when the test says so; `begun` names who is being served, in order. */
async function startSlowly() {
  const begun: string[] = []
  const finish: (() => void)[] = []
  const site = toFixtureSite('aaaaaaaaaaaa', {
    render: (_request, caller) => {
      begun.push(caller)
      return new Promise((resolve) => finish.push(() => resolve(new Response(caller))))
    },
  })
  const started = await startServer({
    site: () => site,
    trustedProxies: parseTrustedProxies('127.0.0.1'),
    limiter: new SourceLimiter(LIMITER_RULE),
  })
  const post = (source: string, signal?: AbortSignal) =>
    fetch(started.url + PATH, {
      method: 'POST',
      body: 'a=1',
      headers: { origin: started.url, 'x-forwarded-for': source },
      ...(signal ? { signal } : {}),
    })
  const close = () => {
    started.server.closeAllConnections()
    started.server.close()
  }
  return { begun, finish, post, close, url: started.url }
}

test('thirty forms of one source keep a form of another one, and the pages, waiting for nothing', async () => {
  const { begun, finish, post, close, url } = await startSlowly()
  const flood = Array.from({ length: 30 }, () => post(MANY))
  await vi.waitFor(() => expect(begun).toEqual([MANY, MANY]))
  const other = post(ONE)
  await vi.waitFor(() => expect(begun).toEqual([MANY, MANY, ONE]))
  expect((await fetch(url)).status).toBe(200)
  for (let served = 0; served < 31; served += 1) {
    await vi.waitFor(() => expect(finish.length).toBeGreaterThan(served))
    finish[served]?.()
  }
  expect((await other).status).toBe(200)
  const statuses = (await Promise.all(flood)).map(({ status }) => status)
  expect(new Set(statuses)).toEqual(new Set([200]))
  expect(begun).toHaveLength(31)
  close()
})

test('nothing is rendered for who has gone while waiting', async () => {
  const { begun, finish, post, close } = await startSlowly()
  const first = [post(MANY), post(MANY)]
  await vi.waitFor(() => expect(begun).toHaveLength(2))
  const gone = new AbortController()
  const waiting = post(MANY, gone.signal).catch((error) => error.name)
  await new Promise((resolve) => setTimeout(resolve, 100))
  gone.abort()
  expect(await waiting).toBe('AbortError')
  await new Promise((resolve) => setTimeout(resolve, 100))
  const last = post(MANY)
  for (const end of finish) end()
  await vi.waitFor(() => expect(finish).toHaveLength(3))
  finish[2]?.()
  const statuses = (await Promise.all([...first, last])).map(({ status }) => status)
  expect([statuses, begun.length]).toEqual([[200, 200, 200], 3])
  close()
})
