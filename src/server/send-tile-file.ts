import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { refuseStretch, toAskedStretch } from '#src/server/byte-range.ts'
import type { Exchange } from '#src/server/exchange.ts'
import type { TileFile } from '#src/server/tile-file.ts'

/** Answers with the stretch that was asked for, from the disk and never compressed: its bytes are counted. */
export async function sendTileFile(
  { request, response, common }: Exchange,
  { file, size, etag }: TileFile,
): Promise<void> {
  const asked = toAskedStretch(request, { etag, size })
  const headers = { ...common, 'accept-ranges': 'bytes', 'cache-control': 'no-cache', etag }
  if (asked === undefined && request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end()
    return
  }
  if (asked === 'beyond') {
    refuseStretch(response, headers, size)
    return
  }
  const { start, end } = asked ?? { start: 0, end: size - 1 }
  response.writeHead(asked ? 206 : 200, {
    ...headers,
    'content-type': 'application/octet-stream',
    'content-length': end - start + 1,
    ...(asked && { 'content-range': `bytes ${start}-${end}/${size}` }),
  })
  if (request.method === 'HEAD') response.end()
  else await pipeline(createReadStream('', { fd: file.fd, start, end, autoClose: false }), response)
}
