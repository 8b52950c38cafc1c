import { EARTH_RADIUS_IN_METRES, toRadians } from '#src/geo/distance-in-metres.ts'
import type { Point } from '#src/geo/locate.ts'

/** A place on a drawing, in its units: x to the right, y downwards. */
export type Spot = { x: number; y: number }

/** A drawing of a piece of land, north up: equirectangular around its middle, which is true enough for a county. */
export type MapFrame = {
  width: number
  height: number
  metresPerUnit: number
  toSpot: (point: Point) => Spot
}

type Sheet = {
  width: number
  leastHeight: number
  mostHeight: number
  /** Kept free on all sides. */
  margin: number
  /** A single point still shows so much land around it. */
  leastMetres: number
}

/** The frame that shows all of these points as large as the sheet lets it; nothing without a point. */
export function toMapFrame(points: readonly Point[], sheet: Sheet): MapFrame | undefined {
  if (points.length === 0) return undefined
  const { width, margin, leastMetres } = sheet
  const [west, east] = toEnds(points.map(({ lng }) => lng))
  const [south, north] = toEnds(points.map(({ lat }) => lat))
  const middle = { lat: (south + north) / 2, lng: (west + east) / 2 }
  const metresOf = (degrees: number) => toRadians(degrees) * EARTH_RADIUS_IN_METRES
  const shrink = Math.cos(toRadians(middle.lat))
  const across = Math.max(metresOf(east - west) * shrink, leastMetres)
  const up = Math.max(metresOf(north - south), leastMetres)
  const metresPerUnit = Math.max(
    across / (width - 2 * margin),
    up / (sheet.mostHeight - 2 * margin),
  )
  const height = Math.max(sheet.leastHeight, Math.round(up / metresPerUnit + 2 * margin))
  const toSpot = ({ lat, lng }: Point) => ({
    x: Math.round(width / 2 + (metresOf(lng - middle.lng) * shrink) / metresPerUnit),
    y: Math.round(height / 2 - metresOf(lat - middle.lat) / metresPerUnit),
  })
  return { width, height, metresPerUnit, toSpot }
}

function toEnds(degrees: readonly number[]): [least: number, most: number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const each of degrees) {
    least = Math.min(least, each)
    most = Math.max(most, each)
  }
  return [least, most]
}

/** The longest bar of 1, 2 or 5 times a power of ten metres that is no longer than so many units. */
export function toScaleBar(
  { metresPerUnit }: Pick<MapFrame, 'metresPerUnit'>,
  longest: number,
): { metres: number; length: number } {
  const most = longest * metresPerUnit
  const power = 10 ** Math.floor(Math.log10(most))
  const metres = ([5, 2, 1].find((times) => times * power <= most) ?? 1) * power
  return { metres, length: Math.round(metres / metresPerUnit) }
}
