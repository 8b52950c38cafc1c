import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { BlockList } from 'node:net'
import { PROBLEMS } from '#src/desk/api/addresses.ts'
import { type Exchange, sendProblem } from '#src/desk/serve/exchange.ts'
import { toLostPage } from '#src/desk/serve/to-lost-page.ts'
import { RateLimit, type RateLimitRule } from '#src/lib/rate-limit.ts'
import { toClientAddress } from '#src/server/client-address.ts'
import { toSecurityHeaders } from '#src/server/response-headers.ts'

/** A file of the page, as it is sent. */
export type PageFile = { body: Buffer; headers: Readonly<Record<string, string>> }

/** What the page has to know before it asks for anything. */
type About = {
  /** Of the desk that signs officers in. */
  origin: string
  region: string
  /** What the settings trust; null in a demonstration. */
  firstList: string | null
  /** True: served by the officer's own device, which asks the desk. */
  isLocal: boolean
}

/** Where officers come in. */
export type Door = {
  /** Scheme, host and port that a request must be for. */
  origin: string
  about: About
  /** By path; nothing where no page was built. */
  page: ReadonlyMap<string, PageFile>
  trustedProxies: BlockList
  /** Answers a POST below `/api/`. */
  answerApi: (exchange: Exchange, address: string) => Promise<void>
}

const API = '/api/'

/** Of one source: an office may share an address, and twenty officers work side by side before one waits. */
const PACE: RateLimitRule = { burst: 300, perSecond: 30 }
/** An act with all its words takes half a minute on a line of 128 kbit/s; whoever says nothing is cut off sooner. */
const BODY_MS = 120_000
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
export function openDoor(server: Server, door: Door): void {
  const pace = new RateLimit(PACE)
  const common = { ...toSecurityHeaders(door.origin.startsWith('https:')), ...NOT_KEPT }
  server.on('request', (request, response) => {
    response.on('error', () => {})
    answer(door, pace, { request, response, common }).catch(() => response.destroy())
  })
}

const NOT_KEPT = { 'cache-control': 'no-store' }

async function answer(door: Door, pace: RateLimit, exchange: Exchange): Promise<void> {
  const { request } = exchange
  if (!isForUs(door, request)) return sendLost(exchange, 'wrong', door.origin)
  const path = (request.url ?? '').split('?', 1)[0] ?? ''
  if (request.method === 'GET' || request.method === 'HEAD') {
    const file = path === '/desk.json' ? toFile(door.about) : door.page.get(path)
    return file ? sendPage(exchange, file) : sendLost(exchange, 'unknown', door.origin)
  }
  if (request.method !== 'POST' || !path.startsWith(API)) return sendProblem(exchange, 'unknown')
  const forwardedFor = request.headers['x-forwarded-for']?.toString()
  const peer = request.socket.remoteAddress
  const source = toClientAddress(peer, forwardedFor, door.trustedProxies)
  const waitSeconds = pace.take(source, performance.now())
  if (waitSeconds > 0)
    return sendProblem(exchange, 'tooMuch', { 'retry-after': String(waitSeconds) })
  await door.answerApi(exchange, path.slice(API.length))
}

/**
 * Whether somebody asks for this desk by its name, and from its own page if from any: neither a name that leads here
 * by a trick nor the page of another site is answered. A link to it may lie anywhere.
 */
function isForUs({ origin }: Door, { method, headers }: IncomingMessage): boolean {
  const { host, origin: from, 'sec-fetch-site': site } = headers
  const { 'sec-fetch-mode': mode, 'sec-fetch-dest': shownIn } = headers
  const isFollowed = method === 'GET' && mode === 'navigate' && shownIn === 'document'
  const isOwnPage = from === undefined || from === origin
  const isOwnSite = site === undefined || site === 'same-origin' || site === 'none' || isFollowed
  return host === new URL(origin).host && isOwnPage && isOwnSite
}

const LOST = { wrong: 'wrongAddress', unknown: 'noPage' } as const

/** Whoever looks at it in a browser reads what to do; a program gets the word. */
function sendLost(exchange: Exchange, problem: keyof typeof LOST, origin: string): void {
  const { method, headers } = exchange.request
  const isRead = method === 'GET' && headers.accept?.includes('text/html')
  if (!isRead) {
    sendProblem(exchange, problem)
    return
  }
  const body = toLostPage(LOST[problem], origin)
  const type = { 'content-type': 'text/html; charset=utf-8', 'content-length': body.length }
  exchange.response.writeHead(PROBLEMS[problem], { ...exchange.common, ...type }).end(body)
}

const toFile = (about: About): PageFile => ({
  body: Buffer.from(JSON.stringify(about)),
  headers: { 'content-type': 'application/json' },
})

function sendPage({ request, response, common }: Exchange, { body, headers }: PageFile): void {
  response.writeHead(200, { ...common, ...headers, 'content-length': body.length })
  response.end(request.method === 'HEAD' ? undefined : body)
}
