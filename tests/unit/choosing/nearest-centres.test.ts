import { expect, test } from 'vitest'
import { findNearestCentres } from '#src/choosing/nearest-centres.ts'
import { BARE_CENTRE } from '#tests/support/example-centres.ts'

const at = (id: string, lng: number, more = {}) => ({
  ...BARE_CENTRE,
  id,
  locationWgs84: { lat: 35.7, lng, sourceDatum: 'wgs84' as const },
  ...more,
})

test('where a township has no centre, the nearest ones come first, and none that is closed, gone from the list or without a position', () => {
  const centres = [
    at('far', 103.05),
    at('near', 102.91),
    at('closed', 102.9, { withdrawnOn: '2026-01-01' }),
    at('gone from the list', 102.9, { inLatestList: false }),
    { ...BARE_CENTRE, id: 'nowhere' },
    at('middle', 102.95),
  ]
  const found = findNearestCentres(centres, { lat: 35.7, lng: 102.9 }, '2026-11-20', 2)
  expect(found.map(({ centre }) => centre.id)).toEqual(['near', 'middle'])
  expect(Math.round((found[0]?.metres ?? 0) / 100)).toBe(9)
})
