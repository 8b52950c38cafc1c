import { createServer, type Server } from 'node:http'
import type { Socket } from 'node:net'
import { ByteRoom } from '#src/lib/byte-room.ts'
import { toCaller } from '#src/lib/rate-limit.ts'
import { answer } from '#src/server/answer.ts'
import { isInList, toClientAddress } from '#src/server/client-address.ts'
import type { AnswerContext } from '#src/server/exchange.ts'
import { toLoggedError } from '#src/server/log.ts'
import { refuseRaw, toRefusalStatus, toRefusedPath } from '#src/server/send-error.ts'

/** Bodies that come too late are refused in words before the server cuts them off without. */
const GRACE_MS = 30_000

/**
 * Shares the connections between sources: one may hold at most half of what the others leave, so that another one
 * always finds some. A further one is closed at once; a proxy we trust, which connects for all, may hold any number.
 */
function toDoorkeeper({ limits, trustedProxies }: AnswerContext): (socket: Socket) => void {
  const ofAll = limits.connections
  const room = new ByteRoom({ ofSource: ofAll, ofAll, waiting: 0 })
  return (socket) => {
    const peer = toClientAddress(socket.remoteAddress, undefined, trustedProxies)
    if (isInList(trustedProxies, peer)) return
    const source = toCaller(peer)
    if (room.take(source, 1)) socket.once('close', () => room.give(source, 1))
    else socket.destroy()
  }
}

/** The HTTP server: limits and refusals at the level of the protocol; `answer` does the rest. */
export function createHttpServer(context: AnswerContext): Server {
  const { limits } = context
  const server = createServer({
    maxHeaderSize: limits.headerBytes,
    headersTimeout: limits.headersMs,
    requestTimeout: limits.streamMs + GRACE_MS,
    keepAliveTimeout: limits.keepAliveMs,
    connectionsCheckingInterval: 1000,
    requireHostHeader: false,
  })
  server.timeout = limits.silentMs
  server.maxConnections = limits.connections
  const rawHeaders = () => ({
    ...context.securityHeaders,
    'portal-release': context.site().version,
  })
  server.on('connection', toDoorkeeper(context))
  server.on('request', (request, response) => {
    // Whoever hangs up while the answer is written.
    response.on('error', () => {})
    answer(context, request, response).catch((error) => {
      context.log.error({ err: toLoggedError(error) }, 'answer failed')
      response.destroy()
    })
  })
  server.on('checkExpectation', (_request, response) => {
    response.writeHead(417, { ...rawHeaders(), 'content-length': 0, connection: 'close' }).end()
  })
  server.on('connect', (_request, socket) => refuseRaw(socket, 405, rawHeaders()))
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    refuseRaw(socket, toRefusalStatus(error), rawHeaders(), { path: toRefusedPath(error) })
  })
  return server
}

const DRAIN_MS = 10_000
const LOOK_EVERY_MS = 50

/** Takes no new connections, lets requests in hand finish, and closes what is left after ten seconds. */
export function stopServer(server: Server, drainMs = DRAIN_MS): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  // A connection falls idle only after its answer, and browsers keep it open.
  const idle = setInterval(() => server.closeIdleConnections(), LOOK_EVERY_MS)
  const rest = setTimeout(() => server.closeAllConnections(), drainMs)
  server.close(() => {
    clearInterval(idle)
    clearTimeout(rest)
    resolve()
  })
  return promise
}
