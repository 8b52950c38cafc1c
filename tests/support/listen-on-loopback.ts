import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Starts a server on a free port of this machine; `stop` ends it with all its connections. */
export async function listenOnLoopback(server: Server) {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const stop = async () => {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
  return { host: `http://127.0.0.1:${port}`, stop }
}

/** A port of this machine that nobody listens on, for a program that cannot choose one itself. */
export async function findFreePort(): Promise<number> {
  const { host, stop } = await listenOnLoopback(createServer())
  await stop()
  return Number(new URL(host).port)
}
