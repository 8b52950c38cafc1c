import type { IncomingMessage } from 'node:http'
import { ApiError } from '#src/desk/api/addresses.ts'
import { readBody } from '#src/server/read-body.ts'

/** The JSON of a body of `limit` bytes at most; what is longer is left unread. Throws an `ApiError`. */
export async function readJson(request: IncomingMessage, limit: number): Promise<unknown> {
  const { 'content-type': type = '', 'content-length': announced = '0' } = request.headers
  if (!/^application\/json\s*(;|$)/i.test(type) || Number(announced) > limit)
    throw new ApiError('wrong')
  const body = await readBody(request, limit)
  if (!body) throw new ApiError('wrong')
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    throw new ApiError('wrong')
  }
}
