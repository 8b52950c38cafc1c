import { toErrorAnswer } from '#src/server/error-answer.ts'
import type { Exchange } from '#src/server/exchange.ts'
import { sendFile } from '#src/server/send-file.ts'

type Refused = Pick<Exchange, 'request' | 'response' | 'common'> & { url?: URL | undefined }

/** Answers with an error in the server's own words. */
export function sendError(
  { request, response, common, url }: Refused,
  status: number,
  extra: Record<string, string> = {},
): void {
  const { contentType, body } = toErrorAnswer(status, url?.pathname ?? '')
  response.writeHead(status, {
    ...common,
    'cache-control': 'no-store',
    'content-type': contentType,
    'content-length': Buffer.byteLength(body),
    ...extra,
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** Answers with the error page of the release; programs get a problem. */
export async function sendErrorPage(exchange: Exchange, status: 404 | 500): Promise<void> {
  const { release, url, request, response, common } = exchange
  const page = release.files.get(`/${status}/`)
  if (!page || url.pathname.startsWith('/api/')) return sendError(exchange, status)
  await sendFile(request, response, page, common)
}

/** Answers 405 with what would be allowed. The connection closes: a body may follow that nobody reads. */
export function refuseMethod(refused: Refused, allowed: readonly string[]): void {
  const allow = allowed.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : method))
  sendError(refused, 405, { allow: allow.join(', '), connection: 'close' })
}
