import { type Centre, toPublicPoint } from '#src/centres/centre.ts'
import type { Anchor } from '#src/geo/anchor.ts'
import type { Point } from '#src/geo/locate.ts'
import type { Subdistrict } from '#src/region/region.ts'

/** A subdistrict as a map names it. */
export type NamedSubdistrict = {
  code: string
  name: string
  /** Absent: nobody gave it one and none of its centres has a position. */
  point?: Point | undefined
  /** The point is the middle of its centres, not one that was given. */
  isReckoned: boolean
}

type Located = Pick<Centre, 'subdistrictCode' | 'institutionType' | 'locationWgs84'>

/**
 * Where the name of each subdistrict stands: at the anchor that was given, else in the middle of its centres that have
 * a position, else nowhere.
 */
export function nameSubdistricts(
  subdistricts: readonly Pick<Subdistrict, 'code' | 'name'>[],
  centres: readonly Located[],
  anchors: readonly Anchor[],
): NamedSubdistrict[] {
  const given = new Map(anchors.map(({ subdistrictCode, point }) => [subdistrictCode, point]))
  const points = toPointsByCode(centres)
  return subdistricts.map(({ code, name }) => {
    const anchor = given.get(code)
    return { code, name, point: anchor ?? toMiddle(points.get(code) ?? []), isReckoned: !anchor }
  })
}

function toPointsByCode(centres: readonly Located[]): Map<string, Point[]> {
  const points = new Map<string, Point[]>()
  for (const centre of centres) {
    const point = toPublicPoint(centre)
    if (!point) continue
    const own = points.get(centre.subdistrictCode)
    if (own) own.push(point)
    else points.set(centre.subdistrictCode, [point])
  }
  return points
}

const toMean = (numbers: readonly number[]) =>
  numbers.reduce((sum, each) => sum + each, 0) / numbers.length

const toMiddle = (points: readonly Point[]): Point | undefined =>
  points.length > 0
    ? { lat: toMean(points.map(({ lat }) => lat)), lng: toMean(points.map(({ lng }) => lng)) }
    : undefined
