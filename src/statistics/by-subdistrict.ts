import { isFiled, type StatisticsSource, toCounted } from '#src/statistics/counted-centres.ts'

/** What a subdistrict has on a day. */
export type SubdistrictFigures = {
  code: string
  name: string
  centres: number
  filed: number
  /** Of the centres that say how many they have; nothing where there are some and none says. */
  places: number | undefined
  /** How many centres say it. */
  placesKnown: number
  people: number | undefined
  placesPerThousand: number | undefined
}

const perThousand = (places: number | undefined, people: number | undefined) =>
  people && places !== undefined ? (places / people) * 1000 : undefined

/** Centres and places of every subdistrict, those with none too, in the order of the region. */
export function toSubdistrictFigures(source: StatisticsSource): SubdistrictFigures[] {
  const bySubdistrict = Map.groupBy(toCounted(source), (centre) => centre.subdistrictCode)
  return source.region.subdistricts.map(({ code, name }) => {
    const own = bySubdistrict.get(code) ?? []
    const known = own.flatMap(({ places }) => places ?? [])
    const isSilent = own.length > 0 && known.length === 0
    const places = isSilent ? undefined : known.reduce((sum, count) => sum + count, 0)
    const people = source.library.population.find((row) => row.subdistrictCode === code)?.people
    return {
      code,
      name,
      centres: own.length,
      filed: own.filter((centre) => isFiled(centre, source.on)).length,
      places,
      placesKnown: known.length,
      people,
      placesPerThousand: perThousand(places, people),
    }
  })
}

export type RegionFigures = Omit<SubdistrictFigures, 'code' | 'name'>

/** The same of the whole region; people only when every subdistrict is in the table. */
export function toRegionFigures(subdistricts: readonly SubdistrictFigures[]): RegionFigures {
  const sum = (of: 'centres' | 'filed' | 'places' | 'placesKnown') =>
    subdistricts.reduce((total, one) => total + (one[of] ?? 0), 0)
  const people = subdistricts.reduce<number | undefined>(
    (total, one) =>
      total === undefined || one.people === undefined ? undefined : total + one.people,
    0,
  )
  const isSilent = sum('centres') > 0 && sum('placesKnown') === 0
  const places = isSilent ? undefined : sum('places')
  return {
    centres: sum('centres'),
    filed: sum('filed'),
    places,
    placesKnown: sum('placesKnown'),
    people,
    placesPerThousand: perThousand(places, people),
  }
}
