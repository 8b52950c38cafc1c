import type { WayOfTravel } from '#src/choosing/journey.ts'
import type { PlaceName } from '#src/choosing/saved-places.ts'

/** What a family calls its places. */
export const PLACE_LABELS = {
  home: '家',
  work: '单位',
  grandparents: '长辈家',
} as const satisfies Record<PlaceName, string>

/** How it travels. */
export const WAY_LABELS = {
  walk: '步行',
  eBike: '电动车',
  bus: '公交',
  car: '开车',
} as const satisfies Record<WayOfTravel, string>
