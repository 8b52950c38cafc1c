import type { IncomingMessage, ServerResponse } from 'node:http'
import { PMTILES_ADDRESS } from '#src/choosing/map/map-tiles.ts'
import type { Lease } from '#src/lib/source-limiter.ts'
import { answerLive } from '#src/server/answer-live.ts'
import { toClientAddress } from '#src/server/client-address.ts'
import type { AnswerContext, Exchange } from '#src/server/exchange.ts'
import { toLoggedError } from '#src/server/log.ts'
import { toAskedMode, toFileInMode, toMode, toModeCookie } from '#src/server/reading-mode.ts'
import { isOpen, PREFLIGHT_HEADERS, toOpenHeaders } from '#src/server/response-headers.ts'
import { sendFile } from '#src/server/send.ts'
import { refuseMethod, sendError, sendErrorPage, toAskedPath } from '#src/server/send-error.ts'
import { sendHealth } from '#src/server/send-health.ts'
import { isLarge, sendLargeFile } from '#src/server/send-large-file.ts'
import { isSound, sendSound } from '#src/server/send-sound.ts'
import { sendTileFile } from '#src/server/send-tile-file.ts'

const METHODS: readonly string[] = ['GET', 'HEAD', 'POST']

function sendRedirect({ response, common, url }: Exchange, path: string): void {
  const location = path + url.search
  response
    .writeHead(301, { ...common, location, 'content-length': 0, 'cache-control': 'no-cache' })
    .end()
}

/** Waits for the pace of the caller; nothing when it was told to come back, or did not wait. */
async function takeLease(exchange: Exchange): Promise<Lease | undefined> {
  const { request, response, context, caller } = exchange
  const asking = request.method === 'POST' ? 'write' : 'read'
  const { lease, retryAfter } = await context.limiter.admit(caller, asking)
  if (response.destroyed || request.socket.destroyed) return undefined
  response.once('close', lease.end)
  if (retryAfter === 0) return lease
  await sendError({ ...exchange, lease }, 429, { 'retry-after': String(retryAfter) })
  return undefined
}

/** The order in which an address is looked up. What costs more than a file is asked of the limiter first. */
async function answerAddress(exchange: Exchange): Promise<void> {
  const { request, response, url, release, common, context } = exchange
  const path = url.pathname
  const toRoute = (asked: string) => context.live.find(({ address }) => address.test(asked))

  const route = toRoute(path)
  if (route || request.method === 'POST') {
    const lease = await takeLease(exchange)
    if (!lease) return
    const leased = { ...exchange, lease }
    return route ? answerLive(leased, route) : refuseMethod(leased, ['GET'])
  }
  if (path === PMTILES_ADDRESS && context.tiles) {
    const lease = await takeLease(exchange)
    return lease && sendTileFile({ ...exchange, lease }, context.tiles)
  }
  if (path === '/healthz') return sendHealth(exchange)
  const file = release.files.get(path)
  if (file && isLarge(file)) {
    const lease = await takeLease(exchange)
    return lease && sendLargeFile({ ...exchange, lease }, file)
  }
  if (file && isSound(file)) return sendSound(exchange, file)
  if (file) return sendFile(request, response, await toFileInMode(file, exchange.mode), common)

  // Addresses are in small letters; people write the numbers of centres as they stand on paper.
  const plain = path.toLowerCase()
  const withSlash = plain.endsWith('/') ? plain : `${plain}/`
  const isKnown = (asked: string) => release.files.has(asked) || toRoute(asked)
  const moved = release.redirects.get(withSlash) ?? [withSlash, plain].find(isKnown)
  return moved ? sendRedirect(exchange, moved) : sendErrorPage(exchange, 404)
}

function toCommonHeaders(
  request: IncomingMessage,
  url: URL | undefined,
  { isStopping, site, siteUrl, securityHeaders }: AnswerContext,
) {
  const { headers, method } = request
  const hasBody = 'content-length' in headers || 'transfer-encoding' in headers
  const askedMode = toAskedMode(url)
  const closes = isStopping() || (hasBody && method !== 'POST')
  return {
    ...securityHeaders,
    ...toOpenHeaders(toAskedPath(request, url)),
    'portal-release': site().version,
    ...(askedMode ? { 'set-cookie': toModeCookie(askedMode, siteUrl.startsWith('https:')) } : {}),
    ...(closes ? { connection: 'close' } : {}),
  }
}

/** Answers one request, whatever it is; nothing it does can end the process. */
export async function answer(
  context: AnswerContext,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = parseTarget(request.url ?? '', context.siteUrl)
  const common = toCommonHeaders(request, url, context)
  const refused = { request, response, common, url }
  if (request.method === 'OPTIONS' && url && isOpen(url.pathname)) {
    response.writeHead(204, { ...common, ...PREFLIGHT_HEADERS }).end()
    return
  }
  if (!METHODS.includes(request.method ?? '')) return refuseMethod(refused, ['GET'])
  const misses = !request.headers.host && request.httpVersion === '1.1'
  if (!url || misses) return sendError(refused, 400, { connection: 'close' })

  const forwardedFor = request.headers['x-forwarded-for']?.toString()
  const peer = request.socket.remoteAddress
  context.proxyNotice.look(request.headers, peer, performance.now())
  const caller = toClientAddress(peer, forwardedFor, context.trustedProxies)
  const release = context.site()
  const mode = toMode(url, request.headers.cookie)
  const exchange: Exchange = { request, response, common, url, context, release, caller, mode }
  try {
    await answerAddress(exchange)
  } catch (error) {
    if (request.destroyed && !request.complete) return
    context.log.error({ path: url.pathname, err: toLoggedError(error) }, 'request failed')
    if (response.headersSent) response.destroy()
    else await sendErrorPage(exchange, 500)
  }
}

/** Control characters, also when escaped once: no address of ours has them. */
const CONTROL = /\p{Cc}/u

/**
 * The address a request asks for, on the site's own origin whatever `Host` says; nothing when it cannot be
 * an address: bad percent-encoding, control characters, another scheme.
 */
export function parseTarget(target: string, origin: string): URL | undefined {
  const path = target.replace(/^https?:\/\/[^/?#]*/i, '') || '/'
  if (!path.startsWith('/')) return undefined
  try {
    const url = new URL(origin + path)
    return CONTROL.test(decodeURIComponent(url.pathname)) ? undefined : url
  } catch {
    return undefined
  }
}
