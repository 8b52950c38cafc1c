import type { Centre } from '#src/centres/centre.ts'
import { toDistanceInMetres } from '#src/geo/distance-in-metres.ts'
import type { Point } from '#src/geo/locate.ts'
import type { Library } from '#src/guidance/library.ts'
import type { Place } from '#src/guidance/place.ts'
import { ORIGIN_ID_STARTS, type Origin, type OriginKind } from '#src/origins/origin.ts'
import { zhHans as words } from '#src/origins/words.ts'
import type { Region, Subdistrict } from '#src/region/region.ts'

type Sources = {
  region: Pick<Region, 'subdistricts'>
  library: Pick<Library, 'origins' | 'places'>
  snapshot: {
    centres: readonly Pick<Centre, 'id' | 'address' | 'subdistrictCode' | 'locationWgs84'>[]
  }
}

/**
 * Every named place of a region, those of its file first, then public places, then communities and villages: of
 * two with one name, the first counts.
 */
export function gatherOrigins(
  { region, library, snapshot }: Sources,
  toInitials: (names: readonly string[]) => string,
): Origin[] {
  const bySubdistrict = Map.groupBy(snapshot.centres, ({ subdistrictCode }) => subdistrictCode)
  const all = [
    ...library.origins,
    ...library.places.flatMap(toPlaceOrigin),
    ...region.subdistricts.flatMap((subdistrict) =>
      toCommunities(subdistrict, bySubdistrict.get(subdistrict.code) ?? []),
    ),
  ]
  const byName = new Map<string, Origin>()
  for (const named of all) {
    const initials = toInitials([named.name, ...named.aliases])
    if (!byName.has(named.name)) byName.set(named.name, { ...named, initials })
  }
  return [...byName.values()]
}

type Named = Omit<Origin, 'initials'>

const toPoint = ({ lat, lng }: Point): Point => ({ lat, lng })

const KIND_OF_PLACE: Readonly<Record<Place['kind'], OriginKind>> = {
  hospital: 'hospital',
  maternalChildHealth: 'hospital',
  clinic: 'hospital',
  vaccination: 'hospital',
  guidancePoint: 'landmark',
  familyVenue: 'landmark',
  office: 'landmark',
}

/** Places without a point are on their own page; nobody measures from them. */
const toPlaceOrigin = ({ id, name, aliases, kind, location, source }: Place): Named[] =>
  location
    ? [
        {
          id: `${ORIGIN_ID_STARTS.place}${id}`,
          name,
          kind: KIND_OF_PLACE[kind],
          aliases,
          pointWgs84: toPoint(location),
          isApproximate: false,
          source,
        },
      ]
    : []

/** Centres further apart than this say nothing of where the community is whose name they share. */
const WIDEST_IN_METRES = 1000

/** Communities of a subdistrict; where addresses of centres name one, it lies about there. */
function toCommunities(
  { code, communities }: Subdistrict,
  centres: Sources['snapshot']['centres'],
): Named[] {
  return communities.map((name, index) => {
    const located = centres.flatMap(({ id, address, locationWgs84 }) =>
      locationWgs84 && address?.includes(name) ? [{ id, point: toPoint(locationWgs84) }] : [],
    )
    const kind = name.endsWith(words.kinds.village) ? 'village' : 'community'
    const [first] = located
    const isNarrow =
      first &&
      located.every(({ point }) => toDistanceInMetres(point, first.point) <= WIDEST_IN_METRES)
    return isNarrow
      ? {
          id: `${ORIGIN_ID_STARTS.ofCentre}${first.id}`,
          name,
          kind,
          aliases: [],
          pointWgs84: toMean(located.map(({ point }) => point)),
          isApproximate: true,
          source: words.ofCentres,
        }
      : {
          id: `${ORIGIN_ID_STARTS.community}${code}-${index + 1}`,
          name,
          kind,
          aliases: [],
          isApproximate: false,
        }
  })
}

const toMean = (points: readonly Point[]): Point => ({
  lat: toAverage(points.map(({ lat }) => lat)),
  lng: toAverage(points.map(({ lng }) => lng)),
})

const toAverage = (degrees: readonly number[]) =>
  Number((degrees.reduce((sum, each) => sum + each, 0) / degrees.length).toFixed(6))
