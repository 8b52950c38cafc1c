import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { StaticFile } from '#src/publishing/read-static-files.ts'
import { chooseEncoding, type Encoding } from '#src/server/choose-encoding.ts'
import { isUnchanged } from '#src/server/is-unchanged.ts'

const inflate = promisify(gunzip)

async function toBody(file: StaticFile, encoding: Encoding): Promise<Buffer> {
  const ready = encoding === 'identity' ? file.plain : file[encoding]
  return ready ?? (await inflate(file.gzip ?? Buffer.alloc(0)))
}

/** Answers with a file of the release: compressed as the browser likes it, or 304 when it has it. */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: StaticFile,
  common: Readonly<Record<string, string>>,
): Promise<void> {
  const encoding = file.plain ? 'identity' : chooseEncoding(request.headers['accept-encoding'])
  const headers: Record<string, string | number> = {
    ...common,
    'cache-control': 'no-cache',
    ...file.headers,
    etag: file.etag,
  }
  if (!file.plain) headers['vary'] = 'Accept-Encoding'
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
