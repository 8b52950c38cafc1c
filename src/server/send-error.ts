import type { IncomingMessage } from 'node:http'
import { toErrorAnswer } from '#src/server/error-answer.ts'
import type { Exchange } from '#src/server/exchange.ts'
import { endAnswer, isBodyLeft, sendFile } from '#src/server/send.ts'

type Refused = Pick<Exchange, 'request' | 'response' | 'common' | 'lease'> & {
  url?: URL | undefined
}

/** The path that was asked for, also where it could not be read as an address. */
export const toAskedPath = (request: IncomingMessage, url: URL | undefined): string =>
  url?.pathname ?? request.url?.split('?')[0] ?? ''

/** Answers with an error in the server's own words. */
export async function sendError(
  { request, response, common, url, lease }: Refused,
  status: number,
  extra: Record<string, string> = {},
): Promise<void> {
  const { contentType, body } = toErrorAnswer(status, toAskedPath(request, url), request.method)
  response.writeHead(status, {
    ...common,
    'cache-control': 'no-store',
    'content-type': contentType,
    'content-length': Buffer.byteLength(body),
    ...(isBodyLeft(request) ? { connection: 'close' } : {}),
    ...extra,
  })
  await endAnswer(request, response, request.method === 'HEAD' ? undefined : body, lease)
}

/** Answers with the error page of the release; programs and whoever handed in a form get our own words. */
export async function sendErrorPage(exchange: Exchange, status: 404 | 500): Promise<void> {
  const { release, url, request, response, common } = exchange
  const page = release.files.get(`/${status}/`)
  if (!page || request.method === 'POST' || url.pathname.startsWith('/api/')) {
    return sendError(exchange, status)
  }
  const caching = status === 500 ? { 'cache-control': 'no-store' } : {}
  await sendFile(request, response, page, { ...common, ...caching })
}

/** Answers 405 with what would be allowed. The connection closes: a body may follow that nobody reads. */
export function refuseMethod(refused: Refused, allowed: readonly string[]): Promise<void> {
  const allow = allowed.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : method))
  return sendError(refused, 405, { allow: allow.join(', '), connection: 'close' })
}
