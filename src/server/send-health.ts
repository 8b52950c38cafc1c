import type { Exchange } from '#src/server/exchange.ts'

/** `/healthz`: which release, which data, which index; 503 when questions cannot be answered. */
export async function sendHealth({ request, response, release, common }: Exchange): Promise<void> {
  const { version } = release
  const health = await release.health().then(
    (parts) => ({ status: 'ok', release: version, ...parts }),
    (error) => ({ status: 'failing', release: version, reason: String(error) }),
  )
  const body = JSON.stringify(health)
  response.writeHead(health.status === 'ok' ? 200 : 503, {
    ...common,
    'cache-control': 'no-store',
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}
