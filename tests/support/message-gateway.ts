import { createHmac } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { expect, onTestFinished } from 'vitest'
import { listenOnLoopback } from '#tests/support/listen-on-loopback.ts'

const KEY = Buffer.alloc(24, 9).toString('base64')
export const OFFERED = { news: { sender: '示例托育', receiver: '示例短信平台' } }

/** What a gateway does with a message: a status it answers, somewhere else it points to, or no answer. */
export type GatewayAnswer = number | { to: string } | 'silence'

/** The gateway of an operator, which does each of `answers` and then takes whatever comes. */
export async function startGateway(answers: GatewayAnswer[] = []) {
  const got: { id: string; body: unknown }[] = []
  const server = createServer(async (request, response) => {
    const body = (await buffer(request)).toString()
    const { 'webhook-id': id = '', 'webhook-timestamp': at, ...headers } = request.headers
    const signed = createHmac('sha256', Buffer.from(KEY, 'base64')).update(`${id}.${at}.${body}`)
    expect(headers['webhook-signature']).toBe(`v1,${signed.digest('base64')}`)
    got.push({ id: String(id), body: JSON.parse(body) })
    const answer = answers.shift() ?? 204
    if (answer === 'silence') return
    if (typeof answer === 'number') response.writeHead(answer).end()
    else response.writeHead(307, { location: answer.to }).end()
  })
  const { host, stop } = await listenOnLoopback(server)
  onTestFinished(stop)
  /** Writes the file by which a device knows the gateway, and gives its setting. */
  const setIn = (folder: string, more: object = {}) => {
    const path = join(folder, 'gateway.json')
    const gateway = { url: `${host}/send`, secret: `whsec_${KEY}`, privateAddress: true, ...more }
    writeFileSync(path, JSON.stringify(gateway), { mode: 0o600 })
    return { NEWS_GATEWAY: path }
  }
  return { got, host, setIn }
}
