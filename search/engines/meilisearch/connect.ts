import { Meilisearch } from 'meilisearch'

/** Nothing a rebuild asks for takes longer; waiting for tasks has a limit of its own. */
export const REBUILD_REQUEST_LIMIT = 60_000

/**
 * A client that asks for uncompressed answers: Meilisearch sends compressed ones in pieces that wait for
 * one another, 40 ms each time. `timeout` (milliseconds) goes for requests that bring no signal.
 */
export function connect(host: string, apiKey: string | undefined, timeout?: number): Meilisearch {
  return new Meilisearch({
    host,
    ...(timeout !== undefined && { timeout }),
    ...(apiKey !== undefined && { apiKey }),
    requestInit: { headers: { 'accept-encoding': 'identity' } },
  })
}
