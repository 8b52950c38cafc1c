import type { IncomingMessage } from 'node:http'
import { ApiError } from '#src/desk/api/addresses.ts'

/** The JSON of a body of `limit` bytes at most; what is longer is left unread. Throws an `ApiError`. */
export async function readJson(request: IncomingMessage, limit: number): Promise<unknown> {
  const { 'content-type': type = '', 'content-length': announced = '0' } = request.headers
  if (!/^application\/json\s*(;|$)/i.test(type) || Number(announced) > limit)
    throw new ApiError('wrong')
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    length += chunk.length
    if (length > limit) throw new ApiError('wrong')
    chunks.push(chunk)
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'))
  } catch {
    throw new ApiError('wrong')
  }
}
