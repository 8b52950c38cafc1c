import type { Point } from '#src/geo/locate.ts'

/** Degrees to five decimals, about a metre: as near as a map or a list can show it. */
export const toFiveDecimals = (degrees: number) => Math.round(degrees * 1e5) / 1e5

export const toPointOfFiveDecimals = ({ lat, lng }: Point): Point => ({
  lat: toFiveDecimals(lat),
  lng: toFiveDecimals(lng),
})
