import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { listenOnLoopback } from '#tests/support/listen-on-loopback.ts'

/**
 * A way to a server on which things go wrong: after `leftBeforeBreak` requests every connection breaks,
 * as if the caller had been killed; `change` may alter what is sent.
 */
export async function startTroubledProxy(target: string) {
  const state = { leftBeforeBreak: Infinity, requests: 0, change: (body: string) => body }
  const server = createServer(async (request, response) => {
    state.requests++
    if (state.leftBeforeBreak-- <= 0) return void request.socket.destroy()
    const { method = 'GET', url = '/' } = request
    const { authorization, 'content-type': contentType } = request.headers
    const body = state.change(await text(request))
    const answer = await fetch(new URL(url, target), {
      method,
      headers: {
        ...(authorization && { authorization }),
        ...(contentType && { 'content-type': contentType }),
      },
      ...(method !== 'GET' && method !== 'DELETE' && { body }),
    })
    response.writeHead(answer.status, { 'content-type': 'application/json' })
    response.end(await answer.text())
  })
  return { state, ...(await listenOnLoopback(server)) }
}
