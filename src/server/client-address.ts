import type { IncomingHttpHeaders } from 'node:http'
import { BlockList, isIP, isIPv6 } from 'node:net'

/** Reads `TRUSTED_PROXY`: addresses and networks, separated by commas. Throws on anything else. */
export function parseTrustedProxies(setting: string | undefined): BlockList {
  const list = new BlockList()
  for (const entry of setting?.split(',').map((part) => part.trim()) ?? []) {
    const [address = '', bits] = entry.split('/')
    const family = isIPv6(address) ? 'ipv6' : 'ipv4'
    if (!isIP(address) || (bits !== undefined && !/^\d{1,3}$/.test(bits))) {
      throw new Error(`TRUSTED_PROXY: "${entry}" is not an address or a network, e.g. 10.0.0.0/8`)
    }
    if (bits === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(bits), family)
  }
  return list
}

const withoutMapping = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, '')

/** Whether an address is in a list; one that is IPv4 in IPv6 clothes is the same as without. */
export function isInList(list: BlockList, address: string): boolean {
  const plain = withoutMapping(address)
  return isIP(plain) !== 0 && list.check(plain, isIPv6(plain) ? 'ipv6' : 'ipv4')
}

/**
 * Who asks. `X-Forwarded-For` counts only when it comes from a proxy we trust; of its entries, the last one
 * that is not such a proxy itself.
 */
export function toClientAddress(
  peer: string | undefined,
  forwardedFor: string | undefined,
  trusted: BlockList,
): string {
  const hops = [...(forwardedFor?.split(',') ?? []), peer ?? '']
    .map((hop) => withoutMapping(hop.trim()))
    .reverse()
  const firstStranger = hops.findIndex((hop) => !isInList(trusted, hop))
  return hops[firstStranger] ?? hops.at(-1) ?? ''
}

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
