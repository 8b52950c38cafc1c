import { expect, test } from 'vitest'
import type { Datum } from '#src/centres/codes.ts'
import { toWgs84 } from '#src/geo/locate.ts'

type Degrees = [lng: number, lat: number]

/** One place as two kinds of map have it. */
const SAME_PLACE: [Datum, Degrees, Datum, Degrees][] = [
  ['wgs84', [116.403988, 39.914266], 'bd09', [116.41661560068297, 39.92196580126834]],
  ['gcj02', [123, 45], 'wgs84', [122.99395597, 44.99804071]],
  ['gcj02', [119.29929, 26.082284], 'wgs84', [119.29449249760013, 26.085396294846394]],
  ['gcj02', [119.29929, 26.082284], 'bd09', [119.30576401933207, 26.088477763277183]],
  ['gcj02', [102.877473, 35.712906], 'wgs84', [102.87573084129761, 35.71341531522319]],
  ['gcj02', [102.877473, 35.712906], 'bd09', [102.8840020422276, 35.71878419221949]],
  ['wgs84', [119.2965, 26.085], 'gcj02', [119.30130057052213, 26.08189100831173]],
  ['wgs84', [119.2965, 26.085], 'bd09', [119.30778202145446, 26.088051924683537]],
  ['wgs84', [102.875, 35.717], 'gcj02', [102.87674272887611, 35.716492962795456]],
  ['wgs84', [102.875, 35.717], 'bd09', [102.88326541441667, 35.72238126455244]],
]

test.each(SAME_PLACE)('%s %j and %s %j are one place', (datum, [lng, lat], other, [x, y]) => {
  const [one, same] = [toWgs84({ lat, lng }, datum), toWgs84({ lat: y, lng: x }, other)]
  expect(Math.abs(one.lat - same.lat)).toBeLessThan(2e-5)
  expect(Math.abs(one.lng - same.lng)).toBeLessThan(2e-5)
})
