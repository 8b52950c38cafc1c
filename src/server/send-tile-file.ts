import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { parseRange } from '#src/server/byte-range.ts'
import type { Exchange } from '#src/server/exchange.ts'
import type { TileFile } from '#src/server/tile-file.ts'

/** Answers with the stretch that was asked for, from the disk and never compressed: its bytes are counted. */
export async function sendTileFile(
  { request, response, common }: Exchange,
  { file, size, etag }: TileFile,
): Promise<void> {
  const { range, 'if-range': ifRange, 'if-none-match': known } = request.headers
  const isSame = ifRange === undefined || ifRange === etag
  const asked = isSame ? parseRange(range, size) : undefined
  const headers = { ...common, 'accept-ranges': 'bytes', 'cache-control': 'no-cache', etag }
  if (asked === undefined && known === etag) {
    response.writeHead(304, headers).end()
    return
  }
  if (asked === 'beyond') {
    response.writeHead(416, { ...headers, 'content-range': `bytes */${size}`, 'content-length': 0 })
    response.end()
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
