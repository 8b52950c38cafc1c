import type { Filter } from '#search/filters/filter.ts'
import { zhHans as words } from '#search/filters/words.ts'

/**
 * Where distance is measured from is no row of the table: it takes two parameters, `lat` and `lng`, and sorts as well.
 * These two say which centres around it are meant. Their control is the form's own, and engines know them by name.
 */
export const radius = {
  kind: 'number',
  parameter: 'radius',
  field: 'radiusInMetres',
  min: 100,
  max: 50_000,
  isWhole: true,
  /** Over nine parents in ten accept up to 3 km; a mountain county needs more. */
  options: [500, 1000, 3000, 5000, 10_000],
  ...words.radius,
} as const satisfies Filter

/** Only centres without a position: no radius can tell whether they lie within it, so none is applied. */
export const unlocated = {
  kind: 'flag',
  parameter: 'unlocated',
  field: 'unlocated',
  ...words.unlocated,
} as const satisfies Filter
