import type { Centre } from '#src/centres/centre.ts'
import type { Origin } from '#src/origins/origin.ts'
import type { PublishedContent } from '#src/publishing/content/published-content.ts'
import type { GeocodedAnswer } from '#src/publishing/geocoding/geocoded.ts'
import { zhHans as words } from '#src/publishing/geocoding/words.ts'
import { toHash } from '#src/publishing/release/to-hash.ts'
import type { Region } from '#src/region/region.ts'

type Filled = Pick<PublishedContent, 'region' | 'snapshot' | 'library'>

/** Addresses of centres and names of places without a point, as they are asked for; a hand-set point needs none. */
export function toOpenAddresses({ region, snapshot, library }: Filled): string[] {
  return [
    ...snapshot.centres.flatMap((centre) => toCentreQuery(centre, region) ?? []),
    ...library.origins.flatMap((origin) => toOriginQuery(origin, region) ?? []),
  ]
}

function toCentreQuery({ address, locationWgs84 }: Centre, region: Region): string | undefined {
  return address && !locationWgs84 ? toWholeAddress(address, region) : undefined
}

const toOriginQuery = ({ name, pointWgs84 }: Origin, region: Region): string | undefined =>
  pointWgs84 ? undefined : toWholeAddress(name, region)

/**
 * The divisions that an address leaves out come first: there are three other districts called 鼓楼区. Only whole names
 * of divisions are divisions: 鼓楼路5号 and 鼓楼医院 stay as they are. 福州鼓楼区湖东路 says 福州市 in short.
 */
function toWholeAddress(address: string, { fullName, name, aliases }: Region): string {
  const divisions = fullName.match(words.division) ?? []
  for (const [at, division] of divisions.entries()) {
    const above = divisions.slice(0, at).join('')
    const short = division.replace(words.divisionEnding, '')
    const next = divisions[at + 1]
    if (next && address.startsWith(short + next)) {
      return above + division + address.slice(short.length)
    }
    if (address.startsWith(division)) return above + address
  }
  // What people call a division with a long name: 积石山县.
  const own = [name, ...aliases].find(
    (each) => words.divisionEnding.test(each) && address.startsWith(each),
  )
  return fullName + address.slice(own?.length ?? 0)
}

/** The content with the points that were reckoned from addresses, each marked as such. */
export function withGeocoded<Content extends Filled>(
  content: Content,
  answers: ReadonlyMap<string, GeocodedAnswer>,
): Content {
  const { region, snapshot, library } = content
  const find = (query: string | undefined) => (query ? answers.get(query) : undefined)
  let filled = 0
  const centres = snapshot.centres.map((centre): Centre => {
    const { point, on } = find(toCentreQuery(centre, region)) ?? {}
    if (!point || !on) return centre
    filled += 1
    const { grade, ...wgs84 } = point
    return { ...centre, locationWgs84: { ...wgs84, sourceDatum: 'wgs84', reckoned: { on, grade } } }
  })
  const origins = library.origins.map((origin): Origin => {
    const { point, on } = find(toOriginQuery(origin, region)) ?? {}
    if (!point || !on) return origin
    const { grade, ...pointWgs84 } = point
    return { ...origin, pointWgs84, isApproximate: true, source: words.source(on, grade) }
  })
  const version = filled > 0 ? toHash(snapshot.version, JSON.stringify(centres)) : snapshot.version
  return {
    ...content,
    snapshot: { ...snapshot, version, centres },
    library: { ...library, origins },
  }
}
