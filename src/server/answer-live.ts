import { toClientAddress } from '#src/server/client-address.ts'
import type { Exchange } from '#src/server/exchange.ts'
import { readBody } from '#src/server/read-body.ts'
import { refuseMethod, sendError, sendErrorPage } from '#src/server/send-error.ts'
import { sendLive } from '#src/server/send-live.ts'
import type { LiveRoute } from '#src/server/site.ts'

/** Request headers that pages may use; nothing else reaches them. */
const PASSED_ON = ['accept', 'accept-language', 'content-type', 'cookie', 'origin'] as const

function toCaller({ request, context }: Exchange): string {
  const forwardedFor = request.headers['x-forwarded-for']?.toString()
  return toClientAddress(request.socket.remoteAddress, forwardedFor, context.trustedProxies)
}

function toWebRequest({ request, url }: Exchange, body: Buffer | null): Request {
  const headers = new Headers()
  for (const name of PASSED_ON) {
    const value = request.headers[name]
    if (value !== undefined) headers.set(name, value)
  }
  const page = new URL(url)
  if (!/\/$|\.\w+$/.test(page.pathname)) page.pathname += '/'
  return new Request(page, {
    method: body ? 'POST' : 'GET',
    headers,
    body: body && new Uint8Array(body),
  })
}

/** Answers an address that is rendered when asked for. */
export async function answerLive(exchange: Exchange, route: LiveRoute): Promise<void> {
  const { request, response, release, common, context } = exchange
  const method = request.method === 'POST' ? 'POST' : 'GET'
  if (!route.methods.includes(method)) return refuseMethod(exchange, route.methods)
  const caller = toCaller(exchange)
  /** Seconds the caller has to wait, 0 as a rule. */
  const wait = route.limited ? context.rateLimit.take(caller, performance.now()) : 0
  if (wait > 0) return sendError(exchange, 429, { 'retry-after': String(wait) })
  const body = method === 'POST' ? await readBody(request, route.maxBodyBytes) : null
  if (body === undefined) return sendError(exchange, 413, { connection: 'close' })
  const rendered = await release.render(toWebRequest(exchange, body), caller)
  if (rendered.status === 500) return sendErrorPage(exchange, 500)
  await sendLive(request, response, rendered, common)
}
