import { afterAll, beforeAll, expect, test } from 'vitest'
import { chooseEncoding } from '#src/server/choose-encoding.ts'
import { toFixtureSite } from '#tests/support/fixture-site.ts'
import { type StartedServer, sendRaw, startServer } from '#tests/support/start-server.ts'

let started: StartedServer
beforeAll(async () => {
  const { files, render, ...rest } = toFixtureSite()
  const site = {
    ...rest,
    files: new Map(files),
    // Long enough to be compressed.
    render: async () => Response.json({ words: '托育'.repeat(500) }),
  }
  started = await startServer({ site: () => ({ ...site, render: site.render ?? render }) })
})
afterAll(() => {
  started.server.closeAllConnections()
  started.server.close()
})

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['br', 'br'],
  ['BR', 'br'],
  ['GZip', 'gzip'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['gzip, br;q=0', 'gzip'],
  ['br ; q = 0, gzip', 'gzip'],
  ['gzip;q=0.5, br;q=0.1', 'gzip'],
  ['br;q=1.0, gzip;q=0.8, *;q=0.1', 'br'],
  ['*', 'br'],
  ['br;q=0, *;q=0.5', 'gzip'],
  ['gzip;q=0, *', 'br'],
  ['identity', 'identity'],
  ['identity, gzip;q=0.5', 'identity'],
  ['identity;q=0, gzip', 'gzip'],
  ['identity;q=0', 'identity'],
  ['*;q=0', 'identity'],
  ['xbr', 'identity'],
  ['brotli', 'identity'],
  ['vibrant', 'identity'],
  ['x-gzip', 'identity'],
  ['zstd, deflate', 'identity'],
  [',,,', 'identity'],
])('who accepts %s gets %s, also when asking again', (header, coding) => {
  expect(chooseEncoding(header)).toBe(coding)
  expect(chooseEncoding(header)).toBe(coding)
})

test('what is remembered of headers has a bound', () => {
  for (let nth = 0; nth < 1000; nth += 1) {
    expect(chooseEncoding(`br;q=0.${String(nth).padStart(3, '0')}`)).toBe(nth ? 'br' : 'identity')
  }
  expect(chooseEncoding(`br, ${'x'.repeat(5000)}`)).toBe('br')
})

test.each(['/', '/api/centres?q=a'])(
  'what did not change (%s) names no length and the header that it depends on',
  async (path) => {
    const first = await fetch(started.url + path)
    const etag = first.headers.get('etag') ?? ''
    const request = [
      'Host: a',
      `If-None-Match: ${etag}`,
      'Accept-Encoding: br',
      'Connection: close',
    ]
    const answer = await sendRaw(
      started.port,
      `GET ${path} HTTP/1.1\r\n${request.join('\r\n')}\r\n\r\n`,
    )
    expect(answer).toMatch(/^HTTP\/1\.1 304 /)
    expect(answer.toLowerCase()).toContain('vary: accept-encoding')
    expect(answer.toLowerCase()).toContain(`etag: ${etag.toLowerCase()}`)
    expect(answer.toLowerCase()).not.toMatch(/content-(length|encoding)/)
    expect(first.headers.get('vary')).toMatch(/^Accept-Encoding\b/)
  },
)
