import { expect, test } from 'vitest'
import { toCentresOfSubdistrict } from '#src/publishing/addresses/centres-of-subdistrict.ts'
import { BARE_CENTRE } from '#tests/support/example-centres.ts'

const HERE = '622927999'
const ON = '2026-11-20'
const anchors = [
  { subdistrictCode: HERE, point: { lat: 35.7, lng: 102.9 }, source: '示例', asOf: '2026-11-20' },
] as const
const at = (id: string, more = {}) => ({
  ...BARE_CENTRE,
  id,
  locationWgs84: { lat: 35.7, lng: 102.95, sourceDatum: 'wgs84' as const },
  ...more,
})

test('the page of a township tells of the nearest centres elsewhere where none of its own takes a child in', () => {
  const open = at('own')
  const closed = at('own', { withdrawnOn: '2026-01-01' })
  const gone = at('own', { inLatestList: false })
  const idsFor = (own: (typeof open)[]) =>
    toCentresOfSubdistrict(HERE, own, { all: [...own, at('elsewhere')], anchors, on: ON }).map(
      ({ id }) => id,
    )
  expect(idsFor([])).toEqual(['elsewhere'])
  expect(idsFor([closed])).toEqual(['own', 'elsewhere'])
  expect(idsFor([gone])).toEqual(['own', 'elsewhere'])
  expect(idsFor([gone, open])).toEqual(['own', 'own'])
})
