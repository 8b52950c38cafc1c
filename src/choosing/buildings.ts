import type { Centre } from '#src/centres/centre.ts'
import { isThere } from '#src/centres/standing.ts'
import { toHouse } from '#src/text/to-house.ts'

export type Housed = Pick<
  Centre,
  'id' | 'address' | 'subdistrictCode' | 'institutionType' | 'locationWgs84'
>

/** Five decimals are a metre. A point reckoned from an address may be that of the whole road. */
function toSpot({ locationWgs84: point }: Housed): string | undefined {
  if (!point || point.reckoned) return undefined
  return `${point.lat.toFixed(5)},${point.lng.toFixed(5)}`
}

/**
 * For each centre the others in the same house: of the same subdistrict with the same number on the door, or at the
 * same measured point. Home points are in no house.
 */
export function groupByHouse<T extends Housed>(centres: readonly T[]): (centre: Housed) => T[] {
  const byHouse = new Map<string, T[]>()
  const toKeys = (centre: Housed): string[] => {
    if (centre.institutionType === 'homePoint') return []
    const house = centre.address && toHouse(centre.address)
    const spot = toSpot(centre)
    return [...(house ? [`${centre.subdistrictCode} ${house}`] : []), ...(spot ? [spot] : [])]
  }
  for (const centre of centres)
    for (const key of toKeys(centre)) {
      const others = byHouse.get(key)
      if (others) others.push(centre)
      else byHouse.set(key, [centre])
    }
  return (centre) => {
    const others = toKeys(centre).flatMap((key) => byHouse.get(key) ?? [])
    return [...new Set(others)].filter(({ id }) => id !== centre.id)
  }
}

export type Housemate = { id: string; name: string }

/** Gives for the id of a centre the others in its house that are not withdrawn on a day. */
export function toHousemates(centres: readonly Centre[], on: string): (id: string) => Housemate[] {
  const open = centres.filter((centre) => isThere(centre, on))
  const byId = new Map(centres.map((centre) => [centre.id, centre]))
  const toOthers = groupByHouse(open)
  return (id) => {
    const centre = byId.get(id)
    const others = centre ? toOthers(centre) : []
    return others.map(({ id, displayName, legalName }) => ({ id, name: displayName ?? legalName }))
  }
}
