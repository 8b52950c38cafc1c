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
