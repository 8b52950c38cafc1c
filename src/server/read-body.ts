import type { IncomingMessage } from 'node:http'

const DEFAULT_LIMIT = 64 * 1024

/** The body of a POST, or nothing when it is longer than allowed: the rest is then left unread. */
export async function readBody(
  request: IncomingMessage,
  limit = DEFAULT_LIMIT,
): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return undefined
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    length += chunk.length
    if (length > limit) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
