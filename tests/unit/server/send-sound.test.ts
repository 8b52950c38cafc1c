import { createServer } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Exchange } from '#src/server/exchange.ts'
import { sendSound } from '#src/server/send-sound.ts'
import { listenOnLoopback } from '#tests/support/listen-on-loopback.ts'
import { toMp3 } from '#tests/support/sound-files.ts'

const plain = toMp3(3)
const file = { status: 200, headers: { 'content-type': 'audio/mpeg' }, etag: 'W/"ab"', plain }
const server = createServer((request, response) =>
  sendSound({ request, response, common: {} } as unknown as Exchange, file),
)
let listening: Awaited<ReturnType<typeof listenOnLoopback>>

beforeAll(async () => {
  listening = await listenOnLoopback(server)
})
afterAll(() => listening.stop())

const ask = (headers: Record<string, string> = {}) => fetch(listening.host, { headers })

test('a recording is sent whole, or the stretch of it that a player asks for', async () => {
  const whole = await ask()
  expect([whole.status, whole.headers.get('accept-ranges')]).toEqual([200, 'bytes'])
  expect(Buffer.from(await whole.arrayBuffer())).toEqual(plain)
  const part = await ask({ range: 'bytes=0-1' })
  expect(part.status).toBe(206)
  expect(part.headers.get('content-range')).toBe(`bytes 0-1/${plain.length}`)
  expect(Buffer.from(await part.arrayBuffer())).toEqual(plain.subarray(0, 2))
  expect((await ask({ range: `bytes=${plain.length}-` })).status).toBe(416)
})

test('whoever has it is not sent it again, and one that changed is sent whole', async () => {
  expect((await ask({ 'if-none-match': '"ab"' })).status).toBe(304)
  expect((await ask({ range: 'bytes=0-1', 'if-range': '"ab"' })).status).toBe(206)
  expect((await ask({ range: 'bytes=0-1', 'if-range': '"cd"' })).status).toBe(200)
})
