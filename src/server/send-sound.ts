import type { StaticFile } from '#src/publishing/release/open-release.ts'
import { refuseStretch, toAskedStretch } from '#src/server/byte-range.ts'
import type { Exchange } from '#src/server/exchange.ts'
import { isUnchanged } from '#src/server/send.ts'

/** A recording in memory: never compressed, and asked for in stretches by whoever plays it. */
export type SoundFile = StaticFile & { plain: Buffer }

export const isSound = (file: StaticFile): file is SoundFile =>
  'plain' in file && (file.headers['content-type'] ?? '').startsWith('audio/')

/** Answers with a recording, or with the stretch of it that was asked for; Safari plays nothing without stretches. */
export function sendSound({ request, response, common }: Exchange, file: SoundFile): void {
  const { plain } = file
  // There is one coding of it only, so its tag is a strong one.
  const etag = file.etag.replace(/^W\//, '')
  const headers = { ...common, ...file.headers, 'accept-ranges': 'bytes', etag }
  const asked = toAskedStretch(request, { etag, size: plain.length })
  if (asked === undefined && isUnchanged(request.headers, headers)) {
    response.writeHead(304, headers).end()
    return
  }
  if (asked === 'beyond') {
    refuseStretch(response, headers, plain.length)
    return
  }
  const { start, end } = asked ?? { start: 0, end: plain.length - 1 }
  response.writeHead(asked ? 206 : 200, {
    ...headers,
    'content-length': end - start + 1,
    ...(asked && { 'content-range': `bytes ${start}-${end}/${plain.length}` }),
  })
  response.end(request.method === 'HEAD' ? undefined : plain.subarray(start, end + 1))
}
