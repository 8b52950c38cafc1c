import { parseTimeOfDay, toTimeOfDay } from '#src/calendar/time-of-day.ts'
import { STREET_FACTOR } from '#src/choosing/detour.ts'
import {
  EXTRA_LIMITS,
  type Pace,
  SPEED_LIMITS,
  USUAL_PACES,
  WAYS_OF_TRAVEL,
  type WayOfTravel,
} from '#src/choosing/journey.ts'
import { PLACE_NAMES, type PlaceName } from '#src/choosing/saved-places.ts'
import { isFields, toOneOf } from '#src/lib/parse-objects.ts'

/** What a family says of its way, and what is assumed of it. Kept in its own browser alone. */
export type WaySettings = {
  /** Where one sets off, and where one goes with the child. */
  from: PlaceName
  to: PlaceName
  /** `HH:MM`. */
  leavesAt: string
  by: WayOfTravel
  pace: Pace
  streetFactor: number
}

export const USUAL_SETTINGS: WaySettings = {
  from: 'work',
  to: 'home',
  leavesAt: '17:30',
  by: 'eBike',
  pace: USUAL_PACES.eBike,
  streetFactor: STREET_FACTOR.usual,
}

type Limits = { min: number; max: number }

const toAmount = (value: unknown, { min, max }: Limits, usual: number): number =>
  typeof value === 'number' && value >= min && value <= max ? value : usual

/** Settings from whatever was kept or typed: what cannot be used is as usual. */
export function toWaySettings(given: unknown): WaySettings {
  const fields = isFields(given) ? given : {}
  const pace = isFields(fields['pace']) ? fields['pace'] : {}
  const by = toOneOf(fields['by'], WAYS_OF_TRAVEL) ?? USUAL_SETTINGS.by
  const from = toOneOf(fields['from'], PLACE_NAMES) ?? USUAL_SETTINGS.from
  const others = PLACE_NAMES.filter((name) => name !== from)
  const [first = USUAL_SETTINGS.to] = others
  const { leavesAt } = fields
  const leaves = typeof leavesAt === 'string' ? parseTimeOfDay(leavesAt) : undefined
  const usual = USUAL_PACES[by]
  return {
    from,
    to: toOneOf(fields['to'], others) ?? first,
    leavesAt: leaves === undefined ? USUAL_SETTINGS.leavesAt : toTimeOfDay(leaves),
    by,
    pace: {
      speedInKmh: toAmount(pace['speedInKmh'], SPEED_LIMITS, usual.speedInKmh),
      extraMinutes: toAmount(pace['extraMinutes'], EXTRA_LIMITS, usual.extraMinutes),
    },
    streetFactor: toAmount(fields['streetFactor'], STREET_FACTOR, STREET_FACTOR.usual),
  }
}

/** What an earlier visit left in the browser; nothing throws. */
export function parseWaySettings(json: string | null): WaySettings {
  try {
    return toWaySettings(JSON.parse(json ?? '{}'))
  } catch {
    return USUAL_SETTINGS
  }
}

/** The text to keep; what is as usual needs no keeping. */
export function serialiseWaySettings(settings: WaySettings): string | undefined {
  const text = JSON.stringify(settings)
  return text === JSON.stringify(USUAL_SETTINGS) ? undefined : text
}
