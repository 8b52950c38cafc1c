import type { IncomingMessage } from 'node:http'
import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { atPace, TooSlowError } from '#src/server/uploads/at-pace.ts'

const PACE = { slowest: 1000, slowMs: 200 }

async function read(stream: PassThrough): Promise<number | string> {
  let bytes = 0
  try {
    for await (const piece of atPace(stream as unknown as IncomingMessage, PACE)) {
      bytes += piece.length
    }
    return bytes
  } catch (error) {
    return error instanceof TooSlowError ? 'too slow' : 'broken'
  }
}

test('a body that comes in drops is given up, and its request lives on to be answered', async () => {
  const stream = new PassThrough()
  const drops = setInterval(() => stream.write('a'), 20)
  expect(await read(stream)).toBe('too slow')
  clearInterval(drops)
  expect(stream.destroyed).toBe(false)
})

test('a body that says nothing at all is given up', async () => {
  expect(await read(new PassThrough())).toBe('too slow')
})

test('a body at pace is read to its end, also when its reader takes time', async () => {
  const stream = new PassThrough()
  stream.end(Buffer.alloc(5000))
  let bytes = 0
  for await (const piece of atPace(stream as unknown as IncomingMessage, PACE)) {
    bytes += piece.length
    await new Promise((resolve) => setTimeout(resolve, 2 * PACE.slowMs))
  }
  expect(bytes).toBe(5000)
})
