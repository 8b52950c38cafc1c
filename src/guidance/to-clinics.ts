import type { Place } from '#src/guidance/place.ts'

/** Where a child can be looked at: clinics and the hospital for mothers and children. */
export const toClinics = (places: readonly Place[]): Place[] =>
  places.filter(({ kind }) => kind === 'clinic' || kind === 'maternalChildHealth')
