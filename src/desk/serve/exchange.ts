import type { IncomingMessage, ServerResponse } from 'node:http'
import { type ApiProblem, PROBLEMS } from '#src/desk/api/addresses.ts'

/** One request, with the headers that every answer has. */
export type Exchange = {
  request: IncomingMessage
  response: ServerResponse
  common: Readonly<Record<string, string>>
}

export function sendJson({ response, common }: Exchange, status: number, content: object): void {
  const body = Buffer.from(JSON.stringify(content))
  const headers = { 'content-type': 'application/json', 'content-length': body.length }
  response.writeHead(status, { ...common, ...headers }).end(body)
}

/** Says why not; a body that was not read ends the connection. */
export function sendProblem(
  exchange: Exchange,
  problem: ApiProblem,
  more: Readonly<Record<string, string>> = {},
): void {
  const closes = exchange.request.complete ? {} : { connection: 'close' }
  const common = { ...exchange.common, ...more, ...closes }
  sendJson({ ...exchange, common }, PROBLEMS[problem], { problem })
}
