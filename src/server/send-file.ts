import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliDecompress, gzip } from 'node:zlib'
import type { StaticFile } from '#src/publishing/read-static-files.ts'
import { chooseEncoding, type Encoding } from '#src/server/choose-encoding.ts'
import { isUnchanged } from '#src/server/is-unchanged.ts'

const inflate = promisify(brotliDecompress)
const gzipped = promisify(gzip)

async function toBody(file: StaticFile, encoding: Encoding): Promise<Buffer> {
  if ('plain' in file) return file.plain
  if (encoding === 'br') return file.br
  if (encoding === 'gzip' && file.gzip) return file.gzip
  const plain = await inflate(file.br)
  if (encoding === 'identity') return plain
  file.gzip = await gzipped(plain)
  return file.gzip
}

/** Answers with a file of the release: compressed as the browser likes it, or 304 when it has it. */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: StaticFile,
  common: Readonly<Record<string, string>>,
): Promise<void> {
  const encoding = 'plain' in file ? 'identity' : chooseEncoding(request.headers['accept-encoding'])
  const headers: Record<string, string | number> = {
    'cache-control': 'no-cache',
    ...common,
    ...file.headers,
    etag: file.etag,
  }
  if ('br' in file) headers['vary'] = 'Accept-Encoding'
  if (file.status === 200 && isUnchanged(request.headers['if-none-match'], file.etag)) {
    response.writeHead(304, headers).end()
    return
  }
  if (encoding !== 'identity') headers['content-encoding'] = encoding
  const body = await toBody(file, encoding)
  headers['content-length'] = body.length
  response.writeHead(file.status, headers)
  response.end(request.method === 'HEAD' ? undefined : body)
}
