import { toClientAddress } from '#src/server/client-address.ts'
import type { Exchange } from '#src/server/exchange.ts'
import { isSameOrigin } from '#src/server/is-same-origin.ts'
import { refuseLateBody } from '#src/server/late-body.ts'
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

/** What the page or the taker says; nothing when the body is longer than allowed. */
async function askRoute(exchange: Exchange, route: LiveRoute): Promise<Response | undefined> {
  const { request, release, context } = exchange
  const { formMs, streamMs } = context.limits
  if (request.method !== 'POST' && !route.take) {
    return release.render(toWebRequest(exchange, null), toCaller(exchange))
  }
  const stopWatching = refuseLateBody(exchange, route.take ? streamMs : formMs)
  try {
    if (route.take) return await route.take(request)
    const body = await readBody(request, route.maxBodyBytes)
    return body && (await release.render(toWebRequest(exchange, body), toCaller(exchange)))
  } finally {
    stopWatching()
  }
}

/** Answers an address that is rendered when asked for. */
export async function answerLive(exchange: Exchange, route: LiveRoute): Promise<void> {
  const { request, context } = exchange
  const method = request.method === 'POST' ? 'POST' : 'GET'
  if (!route.methods.includes(method)) return refuseMethod(exchange, route.methods)
  if (method === 'POST' && !isSameOrigin(request.headers, context.siteUrl)) {
    return sendError(exchange, 403)
  }
  const wait = route.limited ? context.rateLimit.take(toCaller(exchange), performance.now()) : 0
  if (wait > 0) return sendError(exchange, 429, { 'retry-after': String(wait) })
  const rendered = await askRoute(exchange, route)
  if (request.destroyed && !request.complete) return
  if (!rendered) return sendError(exchange, 413)
  if (rendered.status === 500) return sendErrorPage(exchange, 500)
  await sendLive(exchange, rendered, route.isPrivate ? 'no-store' : 'no-cache')
}
