import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { toErrorAnswer } from '#src/server/error-answer.ts'

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
