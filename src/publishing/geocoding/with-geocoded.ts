import type { Centre } from '#src/centres/centre.ts'
import type { Origin } from '#src/origins/origin.ts'
import type { GeocodedAnswer } from '#src/publishing/geocoding/geocoded.ts'
import type { PublishedContent } from '#src/publishing/published-content.ts'
import { toHash } from '#src/publishing/to-hash.ts'
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

/** The whole name of the region comes first: there are three other districts called 鼓楼区. */
function toWholeAddress(address: string, { fullName, name, aliases }: Region): string {
  const ends = Array.from(fullName, (_, at) => fullName.slice(at)).filter(
    ({ length }) => length > 1,
  )
  const starts = [...ends, name, ...aliases].sort((a, b) => b.length - a.length)
  const start = starts.find((each) => address.startsWith(each)) ?? ''
  return fullName + address.slice(start.length)
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
    const point = find(toOriginQuery(origin, region))?.point
    return point ? { ...origin, pointWgs84: { lat: point.lat, lng: point.lng } } : origin
  })
  const version = filled > 0 ? toHash(snapshot.version, JSON.stringify(centres)) : snapshot.version
  return {
    ...content,
    snapshot: { ...snapshot, version, centres },
    library: { ...library, origins },
  }
}
