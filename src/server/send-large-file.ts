import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGzip } from 'node:zlib'
import type { StaticFile } from '#src/publishing/release/open-release.ts'
import { refuseStretch, toAskedStretch } from '#src/server/byte-range.ts'
import { chooseEncoding, type Encoding } from '#src/server/choose-encoding.ts'
import type { Exchange } from '#src/server/exchange.ts'
import { isUnchanged } from '#src/server/send.ts'

/** A file that is kept compressed and is too large to be opened whole in memory. */
export type LargeFile = StaticFile & { br: Buffer; size: number; isQuick?: boolean }

export const isLarge = (file: StaticFile): file is LargeFile =>
  'br' in file && file.size !== undefined

/** A part can be asked for only by the bytes of one coding, so each coding has a tag of its own. */
const toStrongTag = ({ etag, isQuick }: LargeFile, encoding: Encoding) =>
  `"${etag.replace(/^W\/|"/g, '')}-${encoding}${encoding === 'br' && isQuick ? '-quick' : ''}"`

/** Opens the file piece by piece; what lies outside `start` to `end` is opened and passed over. */
async function* inflateBetween({ br }: LargeFile, start: number, end: number) {
  const inflating = createBrotliDecompress()
  inflating.end(br)
  let at = 0
  for await (const piece of inflating) {
    const from = Math.max(start - at, 0)
    const part = piece.subarray(from, Math.max(end + 1 - at, 0))
    at += piece.length
    if (part.length > 0) yield part
    if (at > end) break
  }
}

function toBytes(file: LargeFile, encoding: Encoding, start: number, end: number) {
  if (encoding === 'br') return [Readable.from([file.br.subarray(start, end + 1)])]
  const plain = Readable.from(inflateBetween(file, start, end))
  return encoding === 'gzip' ? [plain, createGzip()] : [plain]
}

/**
 * Answers with a large file of the release in any coding, or with the stretch of it that was asked for, and holds a few
 * pieces of it in memory at a time. Stretches are of the coding that is sent; of gzip, which is made on the way, there
 * are none.
 */
export async function sendLargeFile(
  { request, response, common }: Exchange,
  file: LargeFile,
): Promise<void> {
  const { headers: asked } = request
  const encoding = chooseEncoding(asked['accept-encoding'])
  const etag = toStrongTag(file, encoding)
  const size = { br: file.br.length, identity: file.size, gzip: undefined }[encoding]
  const headers: Record<string, string | number> = {
    'cache-control': 'no-cache',
    ...common,
    ...file.headers,
    etag,
    vary: 'Accept-Encoding',
    'accept-ranges': size === undefined ? 'none' : 'bytes',
    ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
  }
  if (isUnchanged(asked, headers)) {
    response.writeHead(304, headers).end()
    return
  }
  const range = size === undefined ? undefined : toAskedStretch(request, { etag, size })
  if (range === 'beyond') {
    refuseStretch(response, headers, size ?? 0)
    return
  }
  const { start, end } = range ?? { start: 0, end: (size ?? file.size) - 1 }
  if (size !== undefined) headers['content-length'] = end - start + 1
  if (range) headers['content-range'] = `bytes ${start}-${end}/${size}`
  response.writeHead(range ? 206 : 200, headers)
  if (request.method === 'HEAD') response.end()
  else await send(toBytes(file, encoding, start, end), response)
}

/** Ends quietly when the other side has gone. */
async function send(bytes: NodeJS.ReadableStream[], response: Exchange['response']) {
  await pipeline([...bytes, response]).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
  })
}
