import type { Server } from 'node:http'

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
