import { createServer, type Server } from 'node:http'
import { answer } from '#src/server/answer.ts'
import type { AnswerContext } from '#src/server/exchange.ts'
import { refuseRaw, toRefusalStatus } from '#src/server/refuse-raw.ts'

const MAX_HEADER_BYTES = 16 * 1024
const HEADERS_WITHIN_MS = 10_000
/** Longer than the idle time of the proxies in front, or they send into a closing connection. */
const KEEP_ALIVE_MS = 75_000
const REQUEST_WITHIN_MS = 300_000

/** The HTTP server: limits and refusals at the level of the protocol; `answer` does the rest. */
export function createHttpServer(context: AnswerContext): Server {
  const server = createServer({
    maxHeaderSize: MAX_HEADER_BYTES,
    headersTimeout: HEADERS_WITHIN_MS,
    requestTimeout: REQUEST_WITHIN_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    connectionsCheckingInterval: 1000,
    requireHostHeader: false,
  })
  const rawHeaders = () => ({
    ...context.securityHeaders,
    'portal-release': context.site().version,
  })
  server.on('request', (request, response) => {
    answer(context, request, response).catch((error) => {
      context.log.error({ err: error }, 'answer failed')
      response.destroy()
    })
  })
  server.on('checkExpectation', (_request, response) => {
    response.writeHead(417, { ...rawHeaders(), 'content-length': 0, connection: 'close' }).end()
  })
  server.on('connect', (_request, socket) => refuseRaw(socket, 405, rawHeaders()))
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    refuseRaw(socket, toRefusalStatus(error), rawHeaders())
  })
  return server
}
