import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { zhHans as words } from '#src/desk/words.ts'

/** Has a server listen, and tells its port. Throws a `DeskError` where it cannot. */
export async function listen(server: Server, port: number, host: string): Promise<number> {
  server.listen(port, host)
  await once(server, 'listening').catch((error: NodeJS.ErrnoException) => {
    throw new DeskError(EXIT.conflict, words.problems.portTaken(port, error.code ?? ''))
  })
  return (server.address() as AddressInfo).port
}
