import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { BlockList } from 'node:net'
import { type ApiExchange, answerApi, sendProblem } from '#src/desk/serve/answer-api.ts'
import type { DeskHost } from '#src/desk/serve/desk-host.ts'
import { RateLimit, type RateLimitRule } from '#src/lib/rate-limit.ts'
import { toClientAddress } from '#src/server/client-address.ts'
import { toSecurityHeaders } from '#src/server/response-headers.ts'

/** A file of the page, as it is sent. */
export type PageFile = { body: Buffer; headers: Readonly<Record<string, string>> }

export type DeskDoor = {
  host: DeskHost
  /** By path; nothing where no page was built. */
  page: ReadonlyMap<string, PageFile>
  trustedProxies: BlockList
}

const API = '/api/'

/** Of one source: an office may share an address, and twenty officers work side by side before one waits. */
const PACE: RateLimitRule = { burst: 300, perSecond: 30 }
const BODY_MS = 30_000
const SILENT_MS = 60_000
const CONNECTIONS = 500

/** The HTTP server of the desk; `openDoor` has it answer. */
export function createDeskServer(): Server {
  const server = createServer({
    maxHeaderSize: 16 * 1024,
    headersTimeout: 10_000,
    requestTimeout: BODY_MS,
    connectionsCheckingInterval: 1000,
  })
  server.timeout = SILENT_MS
  server.maxConnections = CONNECTIONS
  return server
}

/** What nobody of ours asks for is refused before anything is read or worked on. */
export function openDoor(server: Server, door: DeskDoor): void {
  const pace = new RateLimit(PACE)
  server.on('request', (request, response) => {
    response.on('error', () => {})
    answer(door, pace, { request, response }).catch(() => response.destroy())
  })
}

async function answer(
  { host, page, trustedProxies }: DeskDoor,
  pace: RateLimit,
  { request, response }: Pick<ApiExchange, 'request' | 'response'>,
): Promise<void> {
  const common = { ...toSecurityHeaders(host.origin.startsWith('https:')), ...NOT_KEPT }
  const exchange: ApiExchange = { host, request, response, common }
  if (!isForUs(host, request)) return sendProblem(exchange, 'wrong')
  const path = (request.url ?? '').split('?', 1)[0] ?? ''
  if (request.method === 'GET' || request.method === 'HEAD') {
    const file = path === '/desk.json' ? toAbout(host) : page.get(path)
    return file ? sendPage(exchange, file) : sendProblem(exchange, 'unknown')
  }
  if (request.method !== 'POST' || !path.startsWith(API)) return sendProblem(exchange, 'unknown')
  const forwardedFor = request.headers['x-forwarded-for']?.toString()
  const source = toClientAddress(request.socket.remoteAddress, forwardedFor, trustedProxies)
  const waitSeconds = pace.take(source, performance.now())
  if (waitSeconds > 0)
    return sendProblem(exchange, 'tooMuch', { 'retry-after': String(waitSeconds) })
  await answerApi(exchange, path.slice(API.length))
}

const NOT_KEPT = { 'cache-control': 'no-store' }

/**
 * Whether somebody asks for this desk by its name, and from its own page if from any: neither a name that leads here
 * by a trick nor the page of another site is answered.
 */
function isForUs({ origin }: DeskHost, { headers }: IncomingMessage): boolean {
  const { host, origin: from, 'sec-fetch-site': site } = headers
  const isOwnPage = from === undefined || from === origin
  const isOwnSite = site === undefined || site === 'same-origin' || site === 'none'
  return host === new URL(origin).host && isOwnPage && isOwnSite
}

/** What the page has to know before it asks for anything. */
function toAbout({ origin, region, firstList }: DeskHost): PageFile {
  const about = { origin, region, firstList: firstList ?? null, isLocal: false }
  return {
    body: Buffer.from(JSON.stringify(about)),
    headers: { ...NOT_KEPT, 'content-type': 'application/json' },
  }
}

function sendPage({ request, response, common }: ApiExchange, { body, headers }: PageFile): void {
  response.writeHead(200, { ...common, ...headers, 'content-length': body.length })
  response.end(request.method === 'HEAD' ? undefined : body)
}
