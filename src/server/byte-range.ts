import type { IncomingMessage, ServerResponse } from 'node:http'

/** Bytes from `start` to `end`, both counted from 0 and both sent. */
export type Stretch = { start: number; end: number }

/**
 * The one stretch that `Range` asks for; nothing where it asks for something else, which is answered with the whole;
 * `beyond` where the file does not reach.
 */
export function parseRange(
  range: string | undefined,
  size: number,
): Stretch | 'beyond' | undefined {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/i.exec(range ?? '') ?? []
  if (!first && !last) return undefined
  if (!first) {
    const length = Math.min(Number(last), size)
    return length === 0 ? 'beyond' : { start: size - length, end: size - 1 }
  }
  const start = Number(first)
  if (last && Number(last) < start) return undefined
  if (start >= size) return 'beyond'
  return { start, end: Math.min(last ? Number(last) : size - 1, size - 1) }
}

/**
 * The stretch that a request asks for, while it still means the same file (`If-Range`); as `parseRange` otherwise. Who
 * asks for the headers alone gets those of the whole (RFC 9110, 14.2).
 */
export function toAskedStretch(
  { method, headers }: Pick<IncomingMessage, 'method' | 'headers'>,
  { etag, size }: { etag: string; size: number },
) {
  const { range, 'if-range': ifRange } = headers
  const isMeant = method === 'GET' && (ifRange === undefined || ifRange === etag)
  return isMeant ? parseRange(range, size) : undefined
}

/** Answers a request for what lies beyond the end. */
export const refuseStretch = (response: ServerResponse, headers: object, size: number) =>
  response
    .writeHead(416, { ...headers, 'content-range': `bytes */${size}`, 'content-length': 0 })
    .end()
