import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { type Exchange, sendProblem } from '#src/desk/serve/exchange.ts'
import { COOKIE } from '#src/desk/serve/sessions.ts'
import { readBody } from '#src/server/read-body.ts'

/** Longest request that a desk takes. */
const MOST_BYTES = 512 * 1024

/** Headers of an answer that go on to the page; the cookie is made one of this machine. */
const PASSED = ['content-type', 'content-length', 'retry-after'] as const

/**
 * Hands what the page asks on to the desk at `origin`, and its answer back: JSON and ciphertext, which nobody in between
 * can open. What is opened stays in the page's worker.
 */
export const toForwarder =
  (origin: string) =>
  async (exchange: Exchange, address: string): Promise<void> => {
    const { request, response, common } = exchange
    if (!/^[a-z/-]{1,40}$/.test(address)) return sendProblem(exchange, 'unknown')
    const body = await readBody(request, MOST_BYTES)
    if (!body) return sendProblem(exchange, 'wrong')
    const cookie = toSessionCookie(request.headers.cookie)
    const answer = await fetch(`${origin}/api/${address}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        // What is coded on the way would be longer here than its announced length.
        'accept-encoding': 'identity',
        ...(cookie && { cookie }),
      },
      body: new Uint8Array(body),
      redirect: 'error',
    }).catch(() => undefined)
    if (!answer) return sendProblem(exchange, 'unavailable')
    const passed = PASSED.flatMap((name) => {
      const value = answer.headers.get(name)
      return value === null ? [] : [[name, value] as const]
    })
    const cookies = answer.headers.getSetCookie().map((line) => line.replace(/; Secure$/, ''))
    response.writeHead(answer.status, {
      ...common,
      ...Object.fromEntries(passed),
      ...(cookies.length > 0 && { 'set-cookie': cookies }),
    })
    const content = answer.body
      ? Readable.fromWeb(answer.body as ReadableStream)
      : Readable.from([])
    await pipeline(content, response).catch(() => response.destroy())
  }

/** Of all cookies that a browser has for this machine, the one of the desk. */
const toSessionCookie = (header = '') =>
  header
    .split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${COOKIE}=`))
