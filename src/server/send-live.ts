import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { isCompressible } from '#src/publishing/is-compressible.ts'
import { chooseEncoding } from '#src/server/choose-encoding.ts'
import { endAnswer, isBodyLeft } from '#src/server/end-answer.ts'
import type { Exchange } from '#src/server/exchange.ts'
import { isUnchanged } from '#src/server/is-unchanged.ts'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** Quick rather than small: somebody waits. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }

const compressors = {
  br: (body: Buffer) => brotli(body, BROTLI),
  gzip: (body: Buffer) => gzipped(body),
  identity: async (body: Buffer) => body,
}

/**
 * Answers with what a page or endpoint rendered: compressed, tagged by content, 304 when unchanged. What
 * nobody may keep (`no-store`) is sent whole every time.
 */
export async function sendLive(
  { request, response, common, lease }: Exchange,
  rendered: Response,
  caching: 'no-store' | 'no-cache',
): Promise<void> {
  const body = Buffer.from(await rendered.arrayBuffer())
  const headers: Record<string, string | number | string[]> = {
    ...common,
    'cache-control': 'no-cache',
    ...Object.fromEntries(rendered.headers),
    ...(caching === 'no-store' ? { 'cache-control': caching } : {}),
    ...(isBodyLeft(request) ? { connection: 'close' } : {}),
  }
  const isPacked = isCompressible(rendered.headers.get('content-type') ?? '', body.length)
  if (isPacked) headers['vary'] = 'Accept-Encoding'
  const cookies = rendered.headers.getSetCookie()
  if (cookies.length > 0) headers['set-cookie'] = cookies
  if (rendered.status === 200 && request.method !== 'POST' && caching !== 'no-store') {
    const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
    headers['etag'] = etag
    if (isUnchanged(request.headers['if-none-match'], etag)) {
      response.writeHead(304, headers).end()
      return
    }
  }
  const encoding = isPacked ? chooseEncoding(request.headers['accept-encoding']) : 'identity'
  if (encoding !== 'identity') headers['content-encoding'] = encoding
  const sent = await compressors[encoding](body)
  headers['content-length'] = sent.length
  response.writeHead(rendered.status, headers)
  await endAnswer(request, response, request.method === 'HEAD' ? undefined : sent, lease)
}
