import type { Availability } from '#src/centres/codes.ts'
import type { Drawing } from '#src/choosing/map/drawing.ts'
import { type Taken, toTaken } from '#src/choosing/map/find-place.ts'
import { toDotPath } from '#src/choosing/map/mark-path.ts'
import type { NamedSubdistrict } from '#src/choosing/map/name-subdistricts.ts'
import { type PlacedCentre, placeCentres } from '#src/choosing/map/place-centres.ts'
import {
  type CountedSubdistrict,
  type MapPlace,
  placeCircles,
  placePlaces,
  placeSubdistricts,
} from '#src/choosing/map/place-names.ts'
import { toOutlinePath } from '#src/choosing/map/to-outline-path.ts'
import type { Outline } from '#src/geo/anchor.ts'
import { type Box, isWithin, type Point } from '#src/geo/locate.ts'
import { type MapFrame, type Spot, toMapFrame, toScaleBar } from '#src/geo/map-frame.ts'

/** A centre that a map is to show. */
export type MapCentre = { point?: Point | undefined; mark: Availability }

export type MapRequest = {
  /** In the order of the list beside the map: few of them get its numbers. */
  centres: readonly MapCentre[]
  /** False: no list of them stands beside the map. */
  isListed?: boolean
  /** Subdistricts as circles with a count. */
  counted?: readonly CountedSubdistrict[]
  /** Subdistricts by name alone. */
  named?: readonly NamedSubdistrict[]
  places?: readonly MapPlace[]
  /** What the map is about, or where distances are measured from. */
  here?: Point | undefined
  /** Other centres, faint. */
  others?: readonly Point[]
  outline?: Outline | undefined
  /** Where the region lies: what is outside is left out. */
  box: Box
}

/** A longer list is not told by numbers. */
export const MOST_NUMBERED = 20

const SHEET = { width: 340, leastHeight: 170, mostHeight: 260, margin: 30, leastMetres: 800 }
const LONGEST_BAR = 90

/** A map of what has a position; nothing where that is nothing. Names stand first, centres off them. */
export function drawMap(request: MapRequest): Drawing | undefined {
  const { centres, isListed = true, outline, box } = request
  const { counted = [], named = [], places = [], others = [] } = request
  const here = request.here && isWithin(request.here, box) ? request.here : undefined
  const inside = centres.map(({ point, mark }, index) => {
    const number = isListed && centres.length <= MOST_NUMBERED ? index + 1 : undefined
    return point && isWithin(point, box) ? [{ point, mark, number }] : []
  })
  const placed: PlacedCentre[] = inside.flat()
  const unplaced = centres.filter(({ point }) => !point).length
  const points = [
    ...placed.map(({ point }) => point),
    ...counted.flatMap(({ point }) => point ?? []),
    ...(here ? [here] : []),
    ...others,
    ...(outline?.rings.flat() ?? []),
  ]
  const frame = toMapFrame(points, SHEET)
  if (!frame) return undefined
  const taken = toFurniture(frame)
  if (here) taken.push(toPinRoom(frame.toSpot(here)))
  const circles = placeCircles(counted, frame, taken)
  // Numbers lead to the list beside the map: they find their places before any name.
  const isNumbered = placed.some(({ number }) => number !== undefined)
  const numbered = isNumbered ? placeCentres(placed, frame, taken) : undefined
  const names = placeSubdistricts(named, frame, taken)
  const marks = numbered ?? placeCentres(placed, frame, taken)
  const dots = others.map(frame.toSpot)
  taken.push(...dots.map((spot) => toTaken(spot, DOT)))
  const signs = placePlaces(places, frame, taken)
  return {
    width: frame.width,
    height: frame.height,
    outline: outline && toOutlinePath(outline.rings, frame),
    ...marks,
    leaders: circles.leaders + marks.leaders,
    circles: circles.circles,
    crowdedOut: circles.crowdedOut,
    names: [...circles.names, ...names, ...signs.names],
    signs: signs.signs,
    others: dots.map(toDotPath).join(''),
    here: here && frame.toSpot(here),
    scale: toScale(frame),
    unplaced,
    outside: centres.length - placed.length - unplaced,
  }
}

const DOT = { width: 8, height: 8 }

/** A pin stands on its point. */
const toPinRoom = ({ x, y }: Spot) => toTaken({ x, y: y - 11 }, { width: 18, height: 24 })

/** Where the arrow to the north and the scale bar stand. */
const toFurniture = ({ width, height }: MapFrame): Taken[] => [
  { left: width - 26, top: 0, right: width, bottom: 36 },
  { left: width - LONGEST_BAR - 20, top: height - 26, right: width, bottom: height },
]

function toScale(frame: MapFrame): Drawing['scale'] {
  const { metres, length } = toScaleBar(frame, LONGEST_BAR)
  return { x: frame.width - 10 - length, y: frame.height - 7, length, metres }
}
