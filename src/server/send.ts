import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import type { Lease } from '#src/lib/source-limiter.ts'
import { isCompressible } from '#src/publishing/release/file-pack.ts'
import type { StaticFile } from '#src/publishing/release/open-release.ts'
import { chooseEncoding, type Encoding } from '#src/server/choose-encoding.ts'
import { compressors, inflate, toTag } from '#src/server/coding.ts'
import type { Exchange } from '#src/server/exchange.ts'
import { hasModes, toPageInMode } from '#src/server/reading-mode.ts'

const withoutWeakness = (tag: string) => tag.trim().replace(/^W\//, '')

/**
 * Whether somebody has an answer already, by the headers it would have: `If-None-Match` names its tag (weak comparison,
 * as RFC 9110 asks for it), or, where none is named, `If-Modified-Since` its very instant: after a rollback a page is
 * older than what readers have, and another one.
 */
export function isUnchanged(
  { 'if-none-match': tags, 'if-modified-since': since }: IncomingHttpHeaders,
  { etag, 'last-modified': modified }: Readonly<Record<string, unknown>>,
): boolean {
  if (tags === undefined) return since !== undefined && since === modified
  return tags
    .split(',')
    .map(withoutWeakness)
    .some((tag) => tag === '*' || tag === withoutWeakness(String(etag)))
}

/**
 * What is still taken from a visitor who has the answer already, and for how long: a film of a telephone over
 * a middling line. The limiter holds all of one source together to a pace.
 */
const MOST_BYTES = 256 * 1024 * 1024
const LONGEST_MS = 300_000

/** Reads on and throws away, until the body ends, is too long, or takes too long. */
function drain(request: IncomingMessage, lease: Lease | undefined): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, LONGEST_MS)
  let bytes = 0
  request.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes > MOST_BYTES) resolve()
    const pauseMs = lease?.throwAway(chunk.length) ?? 0
    if (pauseMs === 0) return
    request.pause()
    setTimeout(() => request.resume(), pauseMs)
  })
  for (const over of ['end', 'close', 'error']) request.on(over, () => resolve())
  request.resume()
  return promise.finally(() => clearTimeout(timer))
}

/** Whether part of the body is still on its way; the connection cannot be used again then. */
export const isBodyLeft = ({ method, complete }: IncomingMessage) => method === 'POST' && !complete

/**
 * Ends an answer whose headers are written. Browsers read an answer only when they have sent everything
 * (tests/e2e/large-files.spec.ts), so what is left of a body that nobody wants is read and thrown away:
 * otherwise they would show a broken connection instead of the answer.
 */
export async function endAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  body: string | Buffer | undefined,
  lease?: Lease,
): Promise<void> {
  if (isBodyLeft(request) && !request.destroyed) {
    if (body?.length) response.write(body)
    else response.flushHeaders()
    await drain(request, lease)
    response.end()
  } else response.end(body)
}

/** What an answer depends on besides its address. */
const toVary = (contentType: string | undefined) =>
  hasModes(contentType) ? 'Accept-Encoding, Cookie' : 'Accept-Encoding'

async function toBody(file: StaticFile, encoding: Encoding): Promise<Buffer> {
  if ('plain' in file) return file.plain
  if (encoding === 'br') return file.br
  if (encoding === 'gzip' && file.gzip) return file.gzip
  const plain = await inflate(file.br)
  if (encoding === 'identity') return plain
  file.gzip = await compressors.gzip(plain)
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
  if ('br' in file) headers['vary'] = toVary(file.headers['content-type'])
  if (file.status === 200 && isUnchanged(request.headers, headers)) {
    response.writeHead(304, headers).end()
    return
  }
  if (encoding !== 'identity') headers['content-encoding'] = encoding
  const body = await toBody(file, encoding)
  headers['content-length'] = body.length
  response.writeHead(file.status, headers)
  response.end(request.method === 'HEAD' ? undefined : body)
}

/**
 * Answers with what a page or endpoint rendered: compressed, tagged by content, 304 when unchanged. What
 * nobody may keep (`no-store`) is sent whole every time.
 */
export async function sendLive(
  { request, response, common, lease, mode }: Exchange,
  rendered: Response,
  caching: 'no-store' | 'no-cache',
): Promise<void> {
  const contentType = rendered.headers.get('content-type') ?? ''
  const whole = Buffer.from(await rendered.arrayBuffer())
  const body = hasModes(contentType) ? toPageInMode(whole, mode) : whole
  const headers: Record<string, string | number | string[]> = {
    ...common,
    'cache-control': 'no-cache',
    ...Object.fromEntries(rendered.headers),
    ...(caching === 'no-store' ? { 'cache-control': caching } : {}),
    ...(isBodyLeft(request) ? { connection: 'close' } : {}),
  }
  const isPacked = isCompressible(contentType, body.length)
  if (isPacked) headers['vary'] = toVary(contentType)
  const cookies = [common['set-cookie'] ?? [], rendered.headers.getSetCookie()].flat()
  if (cookies.length > 0) headers['set-cookie'] = cookies
  if (rendered.status === 200 && request.method !== 'POST' && caching !== 'no-store') {
    const etag = toTag(body)
    headers['etag'] = etag
    if (isUnchanged(request.headers, headers)) {
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
