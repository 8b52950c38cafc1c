import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type StartedServer,
  sendRaw,
  startServer,
  toStatuses,
} from '#tests/support/start-server.ts'

let started: StartedServer
beforeAll(async () => {
  started = await startServer()
})
afterAll(() => {
  started.server.closeAllConnections()
  started.server.close()
})

const DOTS = ['..', '%2e%2e', '%252e%252e', '%25252e%25252e', '.%2e', '%c0%ae%c0%ae', '．．', '..;']
const SLASHES = [
  '/',
  '%2f',
  '%252f',
  '\\',
  '%5c',
  '%255c',
  '／',
  '%ef%bc%8f',
  '%c0%af',
  '/./',
  '//',
]
const STARTS = ['/', '/centres/', '/_astro/']
const ENDINGS = ['package.json', 'etc/passwd%00.html']

const ATTEMPTS = STARTS.flatMap((start) =>
  DOTS.flatMap((dots) =>
    SLASHES.flatMap((slash) => ENDINGS.map((ending) => start + (dots + slash).repeat(4) + ending)),
  ),
)

test(`${ATTEMPTS.length} ways to write "one folder up" lead nowhere`, async () => {
  const encode = (path: string) => Buffer.from(path).toString('latin1')
  const seen = new Set<number>()
  for (const path of ATTEMPTS) {
    const request = `GET ${encode(path)} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`
    const answer = await sendRaw(started.port, Buffer.from(request, 'latin1'))
    for (const status of toStatuses(answer)) seen.add(status)
    expect(answer, path).not.toContain('"dependencies"')
    expect(answer, path).not.toContain('root:')
  }
  expect([...seen].sort()).toEqual([400, 404])
})
