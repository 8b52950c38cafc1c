import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Lease } from '#src/lib/source-limiter.ts'

/**
 * What is still taken from a visitor who has the answer already, and for how long: a film of a telephone over
 * a middling line. The limiter holds all of one source together to a pace.
 */
const MOST_BYTES = 256 * 1024 * 1024
const LONGEST_MS = 300_000

/** Reads on and throws away, until the body ends, is too long, or takes too long. */
function drain(request: IncomingMessage, lease: Lease | undefined): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, LONGEST_MS)
  let bytes = 0
  request.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes > MOST_BYTES) resolve()
    const pauseMs = lease?.throwAway(chunk.length) ?? 0
    if (pauseMs === 0) return
    request.pause()
    setTimeout(() => request.resume(), pauseMs)
  })
  for (const over of ['end', 'close', 'error']) request.on(over, () => resolve())
  request.resume()
  return promise.finally(() => clearTimeout(timer))
}

/** Whether part of the body is still on its way; the connection cannot be used again then. */
export const isBodyLeft = ({ method, complete }: IncomingMessage) => method === 'POST' && !complete

/**
 * Ends an answer whose headers are written. Browsers read an answer only when they have sent everything
 * (tests/e2e/large-files.spec.ts), so what is left of a body that nobody wants is read and thrown away:
 * otherwise they would show a broken connection instead of the answer.
 */
export async function endAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  body: string | Buffer | undefined,
  lease?: Lease,
): Promise<void> {
  if (isBodyLeft(request) && !request.destroyed) {
    if (body?.length) response.write(body)
    else response.flushHeaders()
    await drain(request, lease)
    response.end()
  } else response.end(body)
}
