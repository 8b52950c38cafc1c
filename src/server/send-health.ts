import type { Exchange } from '#src/server/exchange.ts'
import type { Health } from '#src/server/site.ts'

const UNTRUSTED_PROXY = 'ignored: a proxy forwards, set TRUSTED_PROXY to its address'

type Told = { status: 'ok' | 'degraded' | 'failing'; [part: string]: unknown }

/** `degraded`: pages are answered, but something that people or officers rely on is not. */
function toTold(version: string, { parts, isDegraded }: Health, hasProxy: boolean): Told {
  const isWhole = !isDegraded && !hasProxy
  return {
    status: isWhole ? 'ok' : 'degraded',
    release: version,
    ...parts,
    ...(hasProxy ? { forwarding: UNTRUSTED_PROXY } : {}),
  }
}

/**
 * `/healthz`: which release, which data, which index, whether complaints can be filed. 503 (`failing`) only when
 * questions cannot be answered: to take a `degraded` site away would take the rest away too.
 */
export async function sendHealth(exchange: Exchange): Promise<void> {
  const { request, response, release, common, context } = exchange
  const { version } = release
  const hasProxy = context.proxyNotice.isSeen(performance.now())
  const told = await release.health().then(
    (health) => toTold(version, health, hasProxy),
    (error): Told => ({ status: 'failing', release: version, reason: String(error) }),
  )
  const body = JSON.stringify(told)
  response.writeHead(told.status === 'failing' ? 503 : 200, {
    ...common,
    'cache-control': 'no-store',
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}
