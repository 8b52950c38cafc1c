import { expect, test } from 'vitest'
import { nameSubdistricts } from '#src/choosing/map/name-subdistricts.ts'

const SUBDISTRICTS = ['1', '2', '3'].map((code) => ({ code, name: `${code}街道` }))
const toCentre = (subdistrictCode: string, lat?: number, lng?: number) => ({
  subdistrictCode,
  institutionType: undefined,
  locationWgs84:
    lat === undefined || lng === undefined
      ? undefined
      : { lat, lng, sourceDatum: 'wgs84' as const },
})
const anchor = {
  subdistrictCode: '1',
  point: { lat: 26, lng: 119 },
  source: '区民政局',
  asOf: '2026-11-01',
}

test('a name stands at the anchor that was given, else amid its centres, else nowhere', () => {
  const centres = [
    toCentre('1', 27, 120),
    toCentre('2', 26, 119),
    toCentre('2', 26.5, 119.5),
    toCentre('2'),
    toCentre('3'),
  ]
  expect(nameSubdistricts(SUBDISTRICTS, centres, [anchor])).toEqual([
    { code: '1', name: '1街道', point: { lat: 26, lng: 119 }, isReckoned: false },
    { code: '2', name: '2街道', point: { lat: 26.25, lng: 119.25 }, isReckoned: true },
    { code: '3', name: '3街道', point: undefined, isReckoned: true },
  ])
})

test('a name never stands where a family lives that takes children in', () => {
  const home = { ...toCentre('2', 26, 119), institutionType: 'homePoint' as const }
  expect(nameSubdistricts(SUBDISTRICTS, [home], [])[1]?.point).toBeUndefined()
})
