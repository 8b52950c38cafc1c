import type { Drawing, DrawnName } from '#src/choosing/map/drawing.ts'
import {
  FAR_STEPS,
  findPlace,
  isInside,
  keepOnSheet,
  LEADER_FROM,
  meets,
  type Taken,
  toTaken,
  toTextWidth,
} from '#src/choosing/map/find-place.ts'
import { toDotPath } from '#src/choosing/map/mark-path.ts'
import type { NamedSubdistrict } from '#src/choosing/map/name-subdistricts.ts'
import type { Point } from '#src/geo/locate.ts'
import type { MapFrame } from '#src/geo/map-frame.ts'

/** A named place that helps to find one's way on a map. */
export type MapPlace = { name: string; point: Point }

/** A subdistrict and how many centres it has. */
export type CountedSubdistrict = NamedSubdistrict & { count: number }

/** Size of words, in units: on a phone of 360 pixels a little over fourteen pixels. */
const NAME_SIZE = 15
const MOST_PLACES = 6

const toNameSize = (name: string, size: number) => ({
  width: toTextWidth(name, size) + 2,
  height: size + 2,
})

/** Letters stand on their line a third below the middle. */
const toLine = (middle: number, size: number) => Math.round(middle + size * 0.36)

type DrawnCircles = Pick<Drawing, 'circles' | 'names' | 'leaders' | 'crowdedOut'>

/**
 * Circles with a count and the name below, the largest first, each as near as it can be to where it belongs and off the
 * others; one that finds no room is not drawn.
 */
export function placeCircles(
  subdistricts: readonly CountedSubdistrict[],
  frame: MapFrame,
  taken: Taken[],
): DrawnCircles {
  const drawing: DrawnCircles = { circles: [], names: [], leaders: '', crowdedOut: [] }
  for (const { name, point, count } of subdistricts.toSorted((a, b) => b.count - a.count)) {
    if (!point) continue
    const radius = count > 0 ? 8 + String(count).length * 3 : 4
    const width = Math.max(toNameSize(name, NAME_SIZE).width, radius * 2 + 2)
    const size = { width, height: radius * 2 + NAME_SIZE + 4 }
    const spot = frame.toSpot(point)
    const wanted = { x: spot.x, y: spot.y + size.height / 2 - radius }
    const place = findPlace(keepOnSheet(wanted, size, frame), size, taken, frame, FAR_STEPS)
    if (!place) {
      drawing.crowdedOut.push({ name, count })
      continue
    }
    taken.push(toTaken(place, size))
    const [x, top] = [Math.round(place.x), Math.round(place.y - size.height / 2)]
    if (Math.hypot(x - spot.x, top + radius - spot.y) > LEADER_FROM + radius) {
      drawing.leaders += `M${spot.x} ${spot.y}L${x} ${top + radius}`
    }
    drawing.circles.push({ x, y: top + radius, count, radius })
    drawing.names.push({ x, y: top + radius * 2 + NAME_SIZE, text: name, kind: 'subdistrict' })
  }
  return drawing
}

/** Names of subdistricts that lie on the sheet and find room there. */
export function placeSubdistricts(
  subdistricts: readonly NamedSubdistrict[],
  frame: MapFrame,
  taken: Taken[],
): DrawnName[] {
  return subdistricts.flatMap(({ name, point }): DrawnName[] => {
    const size = toNameSize(name, NAME_SIZE)
    const spot = point && frame.toSpot(point)
    if (!spot || !isInside(toTaken(spot, { width: 0, height: 0 }), frame)) return []
    const place = findPlace(keepOnSheet(spot, size, frame), size, taken, frame)
    if (!place) return []
    taken.push(toTaken(place, size))
    return [{ text: name, x: place.x, y: toLine(place.y, NAME_SIZE), kind: 'subdistrict' }]
  })
}

const SIGN = { width: 7, height: 7 }

/** Signs of a few named places with the name beside or below, where there is room for both. */
export function placePlaces(
  places: readonly MapPlace[],
  frame: MapFrame,
  taken: Taken[],
): Pick<Drawing, 'signs' | 'names'> {
  const names: DrawnName[] = []
  let signs = ''
  const isFree = (own: Taken) => isInside(own, frame) && !taken.some((other) => meets(own, other))
  for (const { name, point } of places) {
    if (names.length === MOST_PLACES) break
    const sign = frame.toSpot(point)
    const size = toNameSize(name, NAME_SIZE)
    const beside = sign.x + size.width / 2 + 6
    const before = sign.x - size.width / 2 - 6
    const spots = [
      { x: beside, y: sign.y },
      { x: before, y: sign.y },
      { x: sign.x, y: sign.y + 13 },
      { x: sign.x, y: sign.y - 13 },
    ]
    const spot = spots.find((one) => isFree(toTaken(one, size)))
    if (!spot || !isFree(toTaken(sign, SIGN))) continue
    taken.push(toTaken(sign, SIGN), toTaken(spot, size))
    signs += toDotPath(sign)
    names.push({ text: name, x: Math.round(spot.x), y: toLine(spot.y, NAME_SIZE), kind: 'place' })
  }
  return { signs, names }
}
