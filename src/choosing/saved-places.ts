import type { Point } from '#src/geo/locate.ts'
import { isFields, toOneOf } from '#src/lib/parse-objects.ts'

/** Where a family's ways begin and end. */
export const PLACE_NAMES = ['home', 'work', 'grandparents'] as const
export type PlaceName = (typeof PLACE_NAMES)[number]

/** How a place was told: by its name, by the device, or by a tap on the map. */
export const PLACE_SOURCES = ['origin', 'position', 'map'] as const

/** A place as a family keeps it in its own browser. Nothing of it is ever sent anywhere. */
export type SavedPlace = Point & {
  /** What it is called, where it has a name. */
  label: string
  from: (typeof PLACE_SOURCES)[number]
}

export type SavedPlaces = Partial<Record<PlaceName, SavedPlace>>

/** Longer names are cut. */
const LONGEST_LABEL = 40

const isWithin = (value: unknown, most: number): value is number =>
  typeof value === 'number' && Math.abs(value) <= most

function toPlace(value: unknown): SavedPlace | undefined {
  if (!isFields(value)) return undefined
  const { lat, lng, label } = value
  const from = toOneOf(value['from'], PLACE_SOURCES)
  if (!from || !isWithin(lat, 90) || !isWithin(lng, 180)) return undefined
  return { lat, lng, label: typeof label === 'string' ? label.slice(0, LONGEST_LABEL) : '', from }
}

/** What an earlier visit left in the browser. Anybody can change that text: what is no place is left out. */
export function parseSavedPlaces(json: string | null): SavedPlaces {
  const places: SavedPlaces = {}
  try {
    const given: unknown = JSON.parse(json ?? '{}')
    for (const name of isFields(given) ? PLACE_NAMES : []) {
      const place = toPlace((given as Record<string, unknown>)[name])
      if (place) places[name] = place
    }
    return places
  } catch {
    return {}
  }
}

/** The text to keep; nothing where no place is left. */
export const serialiseSavedPlaces = (places: SavedPlaces): string | undefined =>
  PLACE_NAMES.some((name) => places[name]) ? JSON.stringify(places) : undefined

/** The places with one set anew, or forgotten. */
export function withPlace(
  places: SavedPlaces,
  name: PlaceName,
  place: SavedPlace | undefined,
): SavedPlaces {
  const { [name]: _, ...others } = places
  return place ? { ...others, [name]: place } : others
}
