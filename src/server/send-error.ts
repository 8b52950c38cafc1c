import { type IncomingMessage, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { PROBLEM_TYPE, toProblem } from '#src/lib/problem.ts'
import type { Exchange } from '#src/server/exchange.ts'
import { toFileInMode } from '#src/server/reading-mode.ts'
import { endAnswer, isBodyLeft, sendFile } from '#src/server/send.ts'
import { zhHans as serverWords } from '#src/server/words.ts'
import { linkPhones } from '#src/text/link-phones.ts'

const STATUS_BY_CODE: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
}

type ParseError = NodeJS.ErrnoException & { rawPacket?: Buffer }

/** Where a request that could not be parsed was going, when all of it came at once; `/` when nobody can tell. */
export function toRefusedPath({ rawPacket }: ParseError): string {
  const start = rawPacket?.toString('latin1', 0, 64) ?? ''
  return /^[A-Z]+ (\/[^\s?]*)/.exec(start)?.[1] ?? '/'
}

/** The status for a request that could not even be parsed. */
export const toRefusalStatus = (error: NodeJS.ErrnoException) =>
  STATUS_BY_CODE[error.code ?? ''] ?? 400

/** Answers on a bare socket, where there is no request to answer, and closes it. */
export function refuseRaw(
  socket: Duplex,
  status: number,
  headers: Readonly<Record<string, string>>,
  { method = 'GET', path = '/' } = {},
): void {
  if (!socket.writable || socket.destroyed) {
    socket.destroy()
    return
  }
  const { contentType, body } = toErrorAnswer(status, path, method)
  const lines = Object.entries({
    ...headers,
    'content-type': contentType,
    'content-length': String(Buffer.byteLength(body)),
    'cache-control': 'no-store',
    connection: 'close',
  }).map(([name, value]) => `${name}: ${value}`)
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('\r\n')}\r\n\r\n${body}`)
}

export type ErrorAnswer = { contentType: string; body: string }

const isForMachines = (path: string) => path.startsWith('/api/') || path === '/healthz'

function toPage(title: string, detail: string): string {
  return linkPhones(
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title><h1>${title}</h1><p>${detail}</p><p><a href="/">${serverWords.errorPage.home}</a> <a href="/centres/">${serverWords.errorPage.find}</a></p></html>`,
  )
}

/**
 * What the server says when something is wrong: a page with a way on, or a problem for programs. Whoever
 * handed something in (`method` POST) reads what became of it.
 */
function toErrorAnswer(status: number, path: string, method = 'GET'): ErrorAnswer {
  const inForm = method === 'POST' ? serverWords.formErrors[status] : undefined
  const { title, detail } = inForm ??
    serverWords.errors[status] ?? { title: String(status), detail: '' }
  return isForMachines(path)
    ? { contentType: PROBLEM_TYPE, body: JSON.stringify(toProblem(status, title, { detail })) }
    : { contentType: 'text/html; charset=utf-8', body: toPage(title, detail) }
}

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
  const { release, url, request, response, common, mode } = exchange
  const page = release.files.get(`/${status}/`)
  if (!page || request.method === 'POST' || url.pathname.startsWith('/api/')) {
    return sendError(exchange, status)
  }
  const caching = status === 500 ? { 'cache-control': 'no-store' } : {}
  await sendFile(request, response, await toFileInMode(page, mode), { ...common, ...caching })
}

/** Answers 405 with what would be allowed. The connection closes: a body may follow that nobody reads. */
export function refuseMethod(refused: Refused, allowed: readonly string[]): Promise<void> {
  const allow = allowed.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : method))
  return sendError(refused, 405, { allow: allow.join(', '), connection: 'close' })
}
