import type { Settings } from '#src/config.ts'
import { LOCAL_NEWS_ADDRESS } from '#src/desk/api/local-news.ts'
import { answerNews } from '#src/desk/local/answer-news.ts'
import { toForwarder } from '#src/desk/local/forward-desk.ts'
import { createDeskServer, openDoor, type PageFile } from '#src/desk/serve/desk-server.ts'
import { listen } from '#src/desk/serve/listen.ts'
import { parseTrustedProxies } from '#src/server/client-address.ts'
import { stopServer } from '#src/server/http-server.ts'

/** Nobody but this machine reaches it, whatever the settings say of the desk. */
const LOOPBACK = '127.0.0.1'

/**
 * Serves the web desk from the officer's own device: the page is the one that is installed here, and not what a host
 * sends. Asked things go to the desk at `deskUrl`, but for what a complainant is told by this computer. Throws a `DeskError`.
 */
export async function startApp(
  settings: Settings,
  deskUrl: string,
  page: ReadonlyMap<string, PageFile>,
): Promise<{ address: string; close: () => Promise<void> }> {
  const { deskPort, region, deskFirstList } = settings
  const server = createDeskServer()
  const forward = toForwarder(deskUrl)
  const port = await listen(server, deskPort, LOOPBACK)
  const address = `http://localhost:${port}`
  openDoor(server, {
    origin: address,
    about: { origin: deskUrl, region, firstList: deskFirstList ?? null, isLocal: true },
    page,
    trustedProxies: parseTrustedProxies(undefined),
    answerApi: (exchange, name) =>
      name === LOCAL_NEWS_ADDRESS ? answerNews(settings, exchange) : forward(exchange, name),
  })
  return { address, close: () => stopServer(server) }
}
