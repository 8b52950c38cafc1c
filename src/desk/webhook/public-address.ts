import { lookup } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'

/** Networks that are not the public internet: this machine, this house, and ways round to them. */
const PRIVATE_V4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
]
/** Of the sixth version only what is given out to anybody is public, and of that not what leads back to the fourth. */
const PUBLIC_V6 = ['2000::/3']
const PRIVATE_V6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']

function toBlockList(networks: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList()
  for (const network of networks) {
    const [address = '', prefix] = network.split('/')
    list.addSubnet(address, Number(prefix), family)
  }
  return list
}

const privateV4 = toBlockList(PRIVATE_V4, 'ipv4')
const publicV6 = toBlockList(PUBLIC_V6, 'ipv6')
const privateV6 = toBlockList(PRIVATE_V6, 'ipv6')

/** Whether an address is one of the public internet. */
export function isPublicAddress(address: string): boolean {
  const plain = address.replace(/%.*$/, '')
  if (isIP(plain) === 4) return !privateV4.check(plain, 'ipv4')
  return isIP(plain) === 6 && publicV6.check(plain, 'ipv6') && !privateV6.check(plain, 'ipv6')
}

/** Finds the addresses of a name. */
export type Resolve = (hostname: string) => Promise<readonly string[]>

export const resolveName: Resolve = async (hostname) =>
  (await lookup(hostname, { all: true })).map(({ address }) => address)

/** A name leads to a place within the house, which nobody allowed. */
export class PrivateAddressError extends Error {}

/**
 * The address to connect to, asked for once: whoever answers another one later is not asked. Throws a
 * `PrivateAddressError` where any that the name has is private and that is not allowed.
 */
export async function findAddress(
  hostname: string,
  mayBePrivate: boolean,
  resolve: Resolve = resolveName,
): Promise<string> {
  const literal = hostname.replace(/^\[|\]$/g, '')
  const addresses = isIP(literal) ? [literal] : await resolve(hostname)
  const [first] = addresses
  if (first === undefined) throw new Error('No address')
  if (!mayBePrivate && !addresses.every(isPublicAddress)) throw new PrivateAddressError(hostname)
  return first
}
