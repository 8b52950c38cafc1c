import type { Server } from 'node:http'

const DRAIN_MS = 10_000

/** Takes no new connections, lets requests in hand finish, and closes what is left after ten seconds. */
export function stopServer(server: Server, drainMs = DRAIN_MS): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(() => server.closeAllConnections(), drainMs)
  server.close(() => {
    clearTimeout(timer)
    resolve()
  })
  server.closeIdleConnections()
  return promise
}
