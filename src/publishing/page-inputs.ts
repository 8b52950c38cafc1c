import type { Centre } from '#src/centres/centre.ts'
import type { StaticAddress } from '#src/publishing/static-addresses.ts'
import { toHash } from '#src/publishing/to-hash.ts'

/**
 * Gives the hash of all that a page may know: `shared` is what every page knows, `release` the version, for
 * pages that know everything. The hash of a centre is computed once for all its pages.
 */
export function toPageInputs(shared: string, release: string): (page: StaticAddress) => string {
  const known = new Map<Centre, string>()
  const hashOf = (centre: Centre) => {
    const hash = known.get(centre) ?? toHash(JSON.stringify(centre))
    known.set(centre, hash)
    return hash
  }
  return ({ centres }) => (centres === 'all' ? release : toHash(shared, ...centres.map(hashOf)))
}
