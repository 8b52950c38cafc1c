import { EMPTY_LIBRARY } from '#src/guidance/library.ts'
import { toBoundaries, toLastBoundary } from '#src/publishing/boundaries.ts'
import type { StaticAddress } from '#src/publishing/static-addresses.ts'
import { toHash } from '#src/publishing/to-hash.ts'

type PublishedFor = {
  /** What every page knows. */
  shared: string
  /** The version, for pages that know everything. */
  release: string
  /** The day the pages are for. */
  on: string
}

/**
 * Gives the hash of all that a page may know: also the last day on which something it knows began or ended, for
 * it reads otherwise from then on. What concerns a centre or a part of the library is computed once for all its
 * pages.
 */
export function toPageInputs({
  shared,
  release,
  on,
}: PublishedFor): (page: StaticAddress) => string {
  const known = new Map<object, { hash: string; since: string }>()
  const learn = <T extends object>(thing: T, toDays: (thing: T) => string[]) => {
    const earlier = known.get(thing)
    if (earlier) return earlier
    const learnt = {
      hash: toHash(JSON.stringify(thing)),
      since: toLastBoundary(toDays(thing), on),
    }
    known.set(thing, learnt)
    return learnt
  }
  return ({ knows }) => {
    if (knows === 'all') return release
    const library = learn(knows.library, (library) => toBoundaries({ centres: [], library }))
    const centres = knows.centres.map((known) =>
      learn(known, (centre) => toBoundaries({ centres: [centre], library: EMPTY_LIBRARY })),
    )
    return toHash(shared, ...[library, ...centres].flatMap(({ hash, since }) => [hash, since]))
  }
}
