import type { StaticAddress } from '#src/publishing/static-addresses.ts'
import { toHash } from '#src/publishing/to-hash.ts'

/**
 * Gives the hash of all that a page may know: `shared` is what every page knows, `release` the version, for
 * pages that know everything. The hash of a centre or of a part of the library is computed once for all its
 * pages.
 */
export function toPageInputs(shared: string, release: string): (page: StaticAddress) => string {
  const known = new Map<object, string>()
  const hashOf = (thing: object) => {
    const hash = known.get(thing) ?? toHash(JSON.stringify(thing))
    known.set(thing, hash)
    return hash
  }
  return ({ knows }) =>
    knows === 'all' ? release : toHash(shared, hashOf(knows.library), ...knows.centres.map(hashOf))
}
