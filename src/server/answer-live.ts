import type { IncomingMessage } from 'node:http'
import type { Lease } from '#src/lib/source-limiter.ts'
import type { Exchange } from '#src/server/exchange.ts'
import { isSameOrigin } from '#src/server/is-same-origin.ts'
import { readBody } from '#src/server/read-body.ts'
import { sendLive } from '#src/server/send.ts'
import { refuseMethod, refuseRaw, sendError, sendErrorPage } from '#src/server/send-error.ts'
import type { LiveRoute } from '#src/server/site.ts'

const SMALL_FORM = 4 * 1024
/** Seconds, for whose source has more waiting than can be answered soon. */
const COME_BACK = '10'
const NOTHING = Buffer.alloc(0)

/** Request headers that pages may use; nothing else reaches them. */
const PASSED_ON = ['accept', 'accept-language', 'content-type', 'cookie', 'origin'] as const

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

/**
 * The body of a form; an empty one where the page wants less than what was announced, or the status of why it
 * is not read. What is too long for the address is known without asking anybody.
 */
async function readForm(
  { request }: Exchange,
  lease: Lease,
  { maxBodyBytes = SMALL_FORM, toMaxBodyBytes }: LiveRoute,
): Promise<Buffer | 413 | 429> {
  const announced = toAnnounced(request)
  if (announced !== undefined && announced > maxBodyBytes) return 413
  const wanted = toMaxBodyBytes ? await toMaxBodyBytes(request) : maxBodyBytes
  const bytes = announced ?? wanted
  if (wanted === 0 || bytes > wanted) return NOTHING
  if (!(await lease.takeBytes(bytes))) return 429
  return (await readBody(request, wanted)) ?? 413
}

/** What the page or the taker says, or the status of why it was not asked. */
async function askRoute(
  exchange: Exchange,
  lease: Lease,
  route: LiveRoute,
): Promise<Response | 413 | 429> {
  const { request, release, context, caller } = exchange
  const { formMs, streamMs } = context.limits
  const render = async (body: Buffer | null) =>
    (await lease.work(async () =>
      // Whoever has gone while waiting is rendered nothing.
      exchange.response.destroyed ? 429 : release.render(toWebRequest(exchange, body), caller),
    )) ?? 429
  if (request.method !== 'POST' && !route.take) return render(null)
  const stopWatching = refuseLateBody(exchange, route.take ? streamMs : formMs)
  try {
    if (route.take) return await route.take(request, { caller, lease })
    const body = await readForm(exchange, lease, route)
    return typeof body === 'number' ? body : await render(body)
  } finally {
    stopWatching()
  }
}

/** Answers an address that is rendered when asked for. */
export async function answerLive(
  exchange: Exchange & { lease: Lease },
  route: LiveRoute,
): Promise<void> {
  const { request, context, lease } = exchange
  const method = request.method === 'POST' ? 'POST' : 'GET'
  if (!route.methods.includes(method)) return refuseMethod(exchange, route.methods)
  if (method === 'POST' && !isSameOrigin(request.headers, context.siteUrl)) {
    return sendError(exchange, 403)
  }
  const rendered = await askRoute(exchange, lease, route)
  if (exchange.response.destroyed) return
  if (rendered === 413) return sendError(exchange, 413)
  if (rendered === 429) return sendError(exchange, 429, { 'retry-after': COME_BACK })
  if (rendered.status === 500) return sendErrorPage(exchange, 500)
  await sendLive(exchange, rendered, route.isPrivate ? 'no-store' : 'no-cache')
}

/** The length of a body as it was announced, in bytes; nothing when it comes in pieces. */
function toAnnounced({ headers }: IncomingMessage): number | undefined {
  const length = headers['content-length']
  return length === undefined ? undefined : Number(length)
}

/**
 * Watches over a body that is being read: when it is not all there after `withinMs`, or nothing comes for as
 * long as a connection may be silent, the visitor is told and the connection ends. Returns the function that
 * stops watching.
 */
function refuseLateBody({ request, response, common }: Exchange, withinMs: number): () => void {
  const refuse = () => {
    if (request.complete || response.headersSent) return
    refuseRaw(request.socket, 408, common, { method: 'POST' })
    request.socket.destroySoon()
  }
  const timer = setTimeout(refuse, withinMs)
  request.once('timeout', refuse)
  return () => {
    clearTimeout(timer)
    request.off('timeout', refuse)
  }
}
