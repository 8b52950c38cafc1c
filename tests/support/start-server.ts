import type { Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { pino } from 'pino'
import { SourceLimiter } from '#src/lib/source-limiter.ts'
import { ProxyNotice, parseTrustedProxies } from '#src/server/client-address.ts'
import type { AnswerContext } from '#src/server/exchange.ts'
import { createHttpServer } from '#src/server/http-server.ts'
import { HTTP_LIMITS, LIMITER_RULE } from '#src/server/limits.ts'
import { LIVE_ROUTES } from '#src/server/live-routes.ts'
import { toSecurityHeaders } from '#src/server/response-headers.ts'
import { toFixtureSite } from '#tests/support/fixture-site.ts'

export type StartedServer = { server: Server; port: number; url: string }

/** A server with a small release, on a free port. */
export async function startServer(parts: Partial<AnswerContext> = {}): Promise<StartedServer> {
  const site = toFixtureSite()
  const server = createHttpServer({
    site: () => site,
    live: LIVE_ROUTES,
    siteUrl: 'http://portal.example',
    securityHeaders: toSecurityHeaders(false),
    limiter: new SourceLimiter(LIMITER_RULE),
    trustedProxies: parseTrustedProxies(undefined),
    proxyNotice: new ProxyNotice(parseTrustedProxies(undefined), () => {}),
    isStopping: () => false,
    limits: HTTP_LIMITS,
    log: pino({ level: 'silent' }),
    ...parts,
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { server, port, url: `http://127.0.0.1:${port}` }
}

/** Sends bytes as they are and collects what comes back until the other side closes or falls silent. */
export function sendRaw(port: number, bytes: string | Buffer, silentMs = 300): Promise<string> {
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    const finish = () => {
      socket.destroy()
      resolve(answer)
    }
    // A busy machine may take its time to begin an answer; what has begun goes on at once.
    socket.setTimeout(Math.max(silentMs, 3000), finish)
    socket.on('data', (chunk) => {
      answer += chunk.toString('latin1')
      socket.setTimeout(silentMs)
    })
    socket.on('close', finish)
    socket.on('error', finish)
  })
}

/** Status codes of the answers in what came back on one connection. */
export const toStatuses = (answer: string): number[] =>
  [...answer.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map((match) => Number(match[1]))
