import type { ClassGroupName } from '#src/centres/codes.ts'
import { toRadians } from '#src/geo/distance-in-metres.ts'

/** Filter values of all centres, one typed array a value: a filter is one pass over numbers. */
export type Columns = {
  count: number
  /** Every place, in order. */
  all: Uint32Array
  /** Of filters that are counted, by parameter. */
  values: Record<string, ValueColumn>
  /** What bounds are held against, by column; NaN when there is nothing to compare. */
  numbers: Record<string, Float64Array>
  /** Points on a sphere of radius one, NaN when there is none: the straight line between two needs no trigonometry. */
  points: Record<(typeof AXES)[number], Float64Array>
  /** Days since 1970. */
  days: Record<(typeof DAYS)[number], Int32Array>
  /** What was reported of each class group, as its place in `AVAILABILITY_ORDER`, and on which day. */
  availability: Record<ClassGroupName, Uint8Array>
  reportedOn: Record<ClassGroupName, Int32Array>
}

export const AXES = ['x', 'y', 'z'] as const
export const DAYS = ['filedOn', 'suspendedFrom', 'resumesOn', 'withdrawnOn', 'confirmedOn'] as const

/** What each centre has of one filter: the place of its list of values among all lists there are. */
export type ValueColumn = {
  places: Places
  lists: readonly (readonly string[])[]
  /** How many centres have each list. */
  counts: Uint32Array
}
export type Places = Uint8Array | Uint16Array | Uint32Array

export const toAll = (count: number) => Uint32Array.from({ length: count }, (_, place) => place)

/** A column with how often each list comes. */
export function toCounted(places: Places, lists: ValueColumn['lists']): ValueColumn {
  const counts = new Uint32Array(lists.length)
  for (let document = 0; document < places.length; document++) {
    const place = places[document] as number
    counts[place] = (counts[place] as number) + 1
  }
  return { places, lists, counts }
}

/** A point of the earth as one of a sphere of radius one. */
export function toPoint({ lat, lng }: { lat: number; lng: number }) {
  const [north, east] = [toRadians(lat), toRadians(lng)]
  return {
    x: Math.cos(north) * Math.cos(east),
    y: Math.cos(north) * Math.sin(east),
    z: Math.sin(north),
  }
}

type Point = ReturnType<typeof toPoint>

/** The square of the straight line from a point to a document's, NaN without one. */
export function toSquaredChord({ x, y, z }: Columns['points'], document: number, from: Point) {
  const byX = (x[document] as number) - from.x
  const byY = (y[document] as number) - from.y
  const byZ = (z[document] as number) - from.z
  return byX * byX + byY * byY + byZ * byZ
}
