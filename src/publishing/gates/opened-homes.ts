import type { Centre } from '#src/centres/centre.ts'
import { isHomePoint } from '#src/centres/home-point.ts'

/** Names of centres that were somebody's home and are none any more, so that the way to their door would be published. */
export function findOpenedHomes(before: readonly Centre[], now: readonly Centre[]): string[] {
  const homes = new Set(before.filter(isHomePoint).map(({ id }) => id))
  return now
    .filter((centre) => homes.has(centre.id) && !isHomePoint(centre) && isFound(centre))
    .map(({ legalName }) => legalName)
}

const isFound = ({ address, directions, locationWgs84 }: Centre) =>
  address !== undefined || directions !== undefined || locationWgs84 !== undefined
