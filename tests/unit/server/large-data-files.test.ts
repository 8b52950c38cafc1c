import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Effort, toFileForm } from '#src/publishing/release/file-pack.ts'
import { toFixtureSite } from '#tests/support/fixture-site.ts'
import { type StartedServer, startServer } from '#tests/support/start-server.ts'

/** Like the open data of a province: every line another. */
const whole = Buffer.from(
  Array.from({ length: 60_000 }, (_, at) => `{"id":"cs-${at}","name":"托育中心${at * 7}"}`).join(
    '\n',
  ),
)
const ADDRESS = '/data/centres.json'
const HURRIED = '/data/hurried.json'
const TAG = 'W/"kept"'

let portal: StartedServer
beforeAll(async () => {
  const site = toFixtureSite()
  const type = 'application/json'
  const toFile = async (effort: Effort) => ({
    status: 200,
    headers: { 'content-type': type },
    etag: TAG,
    ...(await toFileForm(whole, type, effort)),
  })
  const [file, hurried] = [await toFile('small'), await toFile('quick')]
  const files = new Map([...site.files, [ADDRESS, file], [HURRIED, hurried] as const])
  portal = await startServer({ site: () => ({ ...site, files }) })
})
afterAll(() => {
  portal.server.closeAllConnections()
  portal.server.close()
})

const get = async (headers: Record<string, string> = {}, method = 'GET') => {
  const response = await fetch(portal.url + ADDRESS, {
    method,
    headers: { 'accept-encoding': 'identity', ...headers },
  })
  return { response, body: Buffer.from(await response.arrayBuffer()) }
}

test.each(['br', 'gzip', 'identity'])(
  'the open data arrives whole when asked for as %s',
  async (coding) => {
    const { response, body } = await get({ 'accept-encoding': coding })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-encoding')).toBe(coding === 'identity' ? null : coding)
    expect(response.headers.get('vary')).toBe('Accept-Encoding')
    expect(body.equals(whole)).toBe(true)
  },
)

test.each([
  ['bytes=0-99', 0, 100],
  ['bytes=1500000-1500999', 1_500_000, 1_501_000],
  [`bytes=${whole.length - 10}-`, whole.length - 10, whole.length],
  ['bytes=-7', whole.length - 7, whole.length],
])('a download that broke off goes on with %s', async (range, from, to) => {
  const { response, body } = await get({ range })
  expect(response.status).toBe(206)
  expect(response.headers.get('content-range')).toBe(`bytes ${from}-${to - 1}/${whole.length}`)
  expect(response.headers.get('content-length')).toBe(String(to - from))
  expect(body.equals(whole.subarray(from, to))).toBe(true)
})

test('a download goes on only in the same file: another one begins anew', async () => {
  const { response: first } = await get({}, 'HEAD')
  const etag = first.headers.get('etag') ?? ''
  expect(etag).toMatch(/^"[\w-]+"$/)
  const { response: same } = await get({ range: 'bytes=5-9', 'if-range': etag })
  expect(same.status).toBe(206)
  const { response: other, body } = await get({ range: 'bytes=5-9', 'if-range': '"another"' })
  expect([other.status, body.length]).toEqual([200, whole.length])
})

test('each coding has a tag of its own, and who has the file is told so', async () => {
  const tags = await Promise.all(
    ['br', 'gzip', 'identity'].map(async (coding) => {
      const { response } = await get({ 'accept-encoding': coding }, 'HEAD')
      return response.headers.get('etag') ?? ''
    }),
  )
  expect(new Set(tags).size).toBe(3)
  const { response } = await get({ 'if-none-match': tags[2] ?? '' })
  expect(response.status).toBe(304)
  const { response: otherCoding } = await get({ 'if-none-match': tags[0] ?? '' })
  expect(otherCoding.status).toBe(200)
})

test('what lies beyond the end is refused with the size', async () => {
  const { response } = await get({ range: `bytes=${whole.length}-` })
  expect(response.status).toBe(416)
  expect(response.headers.get('content-range')).toBe(`bytes */${whole.length}`)
})

test('asked for its head alone, the server tells of the whole, whatever part is named', async () => {
  const heads = await Promise.all(
    ['bytes=0-9', `bytes=${whole.length}-`].map(async (range) => {
      const { response } = await get({ range }, 'HEAD')
      return [response.status, response.headers.get('content-length')]
    }),
  )
  expect(heads).toEqual(heads.map(() => [200, String(whole.length)]))
})

test('parts of what is compressed on the way are not offered: the whole comes', async () => {
  const { response } = await get({ 'accept-encoding': 'gzip', range: 'bytes=0-99' })
  expect([response.status, response.headers.get('accept-ranges')]).toEqual([200, 'none'])
})

test('who hangs up in the middle of a large file stops nobody else', async () => {
  await Promise.all(
    Array.from({ length: 6 }, async () => {
      const leaving = new AbortController()
      const response = await fetch(portal.url + ADDRESS, {
        signal: leaving.signal,
        headers: { 'accept-encoding': 'identity' },
      })
      leaving.abort()
      await response.arrayBuffer().catch(() => {})
    }),
  )
  const { body } = await get()
  expect(body.equals(whole)).toBe(true)
})

test('a download in the coding of one release never goes on in that of another which compressed otherwise', async () => {
  const toTag = async (address: string, coding: string) => {
    const response = await fetch(portal.url + address, { headers: { 'accept-encoding': coding } })
    expect(Buffer.from(await response.arrayBuffer()).equals(whole)).toBe(true)
    return response.headers.get('etag')
  }
  expect(await toTag(HURRIED, 'identity')).toBe(await toTag(ADDRESS, 'identity'))
  expect(await toTag(HURRIED, 'br')).not.toBe(await toTag(ADDRESS, 'br'))
})
