import type { IncomingHttpHeaders } from 'node:http'
import type { BlockList } from 'node:net'
import { isInList, parseTrustedProxies } from '#src/server/client-address.ts'

const HOUR_MS = 60 * 60 * 1000

/** Addresses of this machine and of networks that are not the internet (RFC 1918, 3927, 4193, 4291). */
const NEARBY = parseTrustedProxies(
  '127.0.0.0/8, 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16, 169.254.0.0/16, ::1, fc00::/7, fe80::/10',
)
const FORWARDING = ['x-forwarded-for', 'forwarded', 'x-real-ip'] as const

/**
 * Notices a proxy that nobody told us of: then a whole county is one address, and shares one pace. Forwarding
 * headers from a nearby peer that is not trusted are its mark.
 */
export class ProxyNotice {
  readonly #trusted: BlockList
  readonly #log: () => void
  #seenAt = Number.NEGATIVE_INFINITY
  #loggedAt = Number.NEGATIVE_INFINITY

  /** `log` is called once an hour at most. */
  constructor(trusted: BlockList, log: () => void) {
    this.#trusted = trusted
    this.#log = log
  }

  /** `now` in milliseconds. */
  look(headers: IncomingHttpHeaders, peer: string | undefined, now: number): void {
    if (!peer || !FORWARDING.some((name) => headers[name] !== undefined)) return
    if (!isInList(NEARBY, peer) || isInList(this.#trusted, peer)) return
    this.#seenAt = now
    if (now - this.#loggedAt < HOUR_MS) return
    this.#loggedAt = now
    this.#log()
  }

  /** Whether such a proxy was seen within the hour. */
  isSeen(now: number): boolean {
    return now - this.#seenAt < HOUR_MS
  }
}
