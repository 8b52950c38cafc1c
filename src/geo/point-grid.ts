import { EARTH_RADIUS_IN_METRES, toRadians } from '#src/geo/distance-in-metres.ts'
import type { Point } from '#src/geo/locate.ts'

/** A cell is about so wide: some ten centres of a dense city. */
const CELL_IN_METRES = 250
/** Rows are further apart than a county has columns. */
const STRIDE = 1_000_000

type Entry<Thing> = { thing: Thing; x: number; y: number }

/** Things with a point, sorted into cells, so that what is near one of many is found without asking all. */
export class PointGrid<Thing> {
  #cells = new Map<number, Entry<Thing>[]>()
  #shrink: number

  constructor(things: readonly Thing[], toPoint: (thing: Thing) => Point | undefined) {
    const located = things.flatMap((thing) => {
      const point = toPoint(thing)
      return point ? [{ thing, point }] : []
    })
    this.#shrink = Math.cos(toRadians(located[0]?.point.lat ?? 0))
    for (const { thing, point } of located) {
      const entry = { thing, ...this.#toMetres(point) }
      const key = toKey(toCell(entry.x), toCell(entry.y))
      const cell = this.#cells.get(key)
      if (cell) cell.push(entry)
      else this.#cells.set(key, [entry])
    }
  }

  #toMetres({ lat, lng }: Point) {
    const metresPerDegree = toRadians(1) * EARTH_RADIUS_IN_METRES
    return { x: lng * metresPerDegree * this.#shrink, y: lat * metresPerDegree }
  }

  /** The nearest of those that are wanted, at most so many and so far, the nearest first. */
  findNearest(
    point: Point,
    metres: number,
    atMost: number,
    isWanted: (thing: Thing) => boolean,
  ): Thing[] {
    const { x, y } = this.#toMetres(point)
    const [column, row] = [toCell(x), toCell(y)]
    const found: { thing: Thing; distance: number }[] = []
    const last = Math.ceil(metres / CELL_IN_METRES)
    for (let ring = 0; ring <= last; ring += 1) {
      for (const key of toRing(column, row, ring)) {
        for (const entry of this.#cells.get(key) ?? []) {
          const distance = Math.hypot(entry.x - x, entry.y - y)
          if (distance <= metres && isWanted(entry.thing)) {
            found.push({ thing: entry.thing, distance })
          }
        }
      }
      // What lies in cells further out is further away than this.
      const sure = ring * CELL_IN_METRES
      if (found.filter(({ distance }) => distance <= sure).length >= atMost) break
    }
    return found
      .sort((a, b) => a.distance - b.distance)
      .slice(0, atMost)
      .map(({ thing }) => thing)
  }
}

const toCell = (metres: number) => Math.floor(metres / CELL_IN_METRES)
const toKey = (column: number, row: number) => row * STRIDE + column

/** The cells around one, so many cells away. */
function toRing(column: number, row: number, ring: number): number[] {
  if (ring === 0) return [toKey(column, row)]
  const keys: number[] = []
  for (let step = -ring; step <= ring; step += 1) {
    keys.push(toKey(column + step, row - ring), toKey(column + step, row + ring))
    if (Math.abs(step) < ring)
      keys.push(toKey(column - ring, row + step), toKey(column + ring, row + step))
  }
  return keys
}
