import http from 'node:http'
import https from 'node:https'
import { isIP } from 'node:net'
import { findAddress, type Resolve } from '#src/desk/webhook/public-address.ts'

/** From the first byte to the answer. */
export const TIMEOUT_MS = 30_000

export type Posted = {
  url: string
  mayBePrivate: boolean
  headers: Record<string, string>
  body: string
}

/**
 * Sends a body to an address, and tells the status of the answer; the rest of the answer is not read, and no redirect
 * is followed. Throws what connecting throws, and a `PrivateAddressError`.
 */
export async function postWebhook(
  { url, mayBePrivate, headers, body }: Posted,
  { resolve, timeoutMs = TIMEOUT_MS }: { resolve?: Resolve; timeoutMs?: number } = {},
): Promise<number> {
  const { hostname, protocol } = new URL(url)
  const address = await findAddress(hostname, mayBePrivate, resolve)
  const family = isIP(address)
  const { request } = protocol === 'https:' ? https : http
  return await new Promise<number>((done, fail) => {
    const asked = request(url, {
      method: 'POST',
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      signal: AbortSignal.timeout(timeoutMs),
      // No connection that was opened for another name, and no other address than the one that was looked at.
      agent: false,
      lookup: (_name, options, found) =>
        options.all ? found(null, [{ address, family }]) : found(null, address, family),
    })
    asked.on('error', fail)
    asked.on('response', (response) => {
      done(response.statusCode ?? 0)
      response.destroy()
    })
    asked.end(body)
  })
}
