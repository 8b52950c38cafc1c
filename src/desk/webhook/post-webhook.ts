import http from 'node:http'
import https from 'node:https'
import { isIP } from 'node:net'
import { findAddress, type Resolve } from '#src/desk/webhook/public-address.ts'

/** From asking for the address to the answer. */
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
  const signal = AbortSignal.timeout(timeoutMs)
  const address = await Promise.race([
    findAddress(hostname, mayBePrivate, resolve),
    whenEnded(signal),
  ])
  const family = isIP(address)
  const { request } = protocol === 'https:' ? https : http
  return await new Promise<number>((done, fail) => {
    const asked = request(url, {
      method: 'POST',
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      signal,
      // No connection that was opened for another name, and no other address than the one that was looked at.
      agent: false,
      lookup: (_name, options, found) =>
        options.all ? found(null, [{ address, family }]) : found(null, address, family),
    })
    asked.on('error', fail)
    // An answer that goes on in another protocol is neither a response nor an error.
    asked.on('close', () => fail(new Error('Closed without an answer')))
    asked.on('response', (response) => {
      done(response.statusCode ?? 0)
      response.destroy()
    })
    asked.end(body)
  })
}

const whenEnded = (signal: AbortSignal) =>
  new Promise<never>((_, fail) => signal.addEventListener('abort', () => fail(signal.reason)))
