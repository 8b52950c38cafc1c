import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { ACT_BYTES } from '#src/desk/serve/answer-api.ts'
import { createDeskServer } from '#src/desk/serve/desk-server.ts'
import { askDesk, NoDeskError, SlowDeskError } from '#src/desk/source/ask-desk.ts'

/** A desk that takes what is asked and says only so much, for ever. */
async function startSilent(begun: string): Promise<string> {
  const server = createServer((_request, response) => {
    if (begun) response.writeHead(200, { 'content-type': 'application/json' }).write(begun)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const problemOf = (origin: string) =>
  askDesk({ origin }, 'lists', {}, AbortSignal.timeout(300)).catch((error: unknown) => error)

test.each(['', '{"isDemonstration":'])(
  'a desk that took the question and did not answer it in time (%j) is slow, and not gone',
  async (begun) => {
    expect(await problemOf(await startSilent(begun))).toBeInstanceOf(SlowDeskError)
  },
)

test('a desk that is not there is not called slow', async () => {
  const problem = await problemOf('http://127.0.0.1:9')
  expect(problem).toBeInstanceOf(NoDeskError)
  expect(problem).not.toBeInstanceOf(SlowDeskError)
})

test('an act with all its words arrives in time on a slow line', () => {
  const server = createDeskServer()
  expect(server.requestTimeout).toBeGreaterThan(((ACT_BYTES * 8) / 128_000) * 1000)
  server.close()
})
