import type { Point } from '#src/geo/locate.ts'

/** Where the name of a subdistrict stands on a map, as a line of `regions/<region>/anchors.csv` gives it. */
export type Anchor = {
  subdistrictCode: string
  /** WGS-84. */
  point: Point
  source: string
  asOf: string
}

/** The line of a region on a map, as `regions/<region>/outline.geojson` brings it. */
export type Outline = {
  /** Rings in WGS-84; one inside another is a hole. */
  rings: Point[][]
  source: string
  year: number
  /** The number under which a map with this line was approved. */
  approvalNumber: string
  attribution: string
}
