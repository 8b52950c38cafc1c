import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  PLACE_NAMES,
  parseSavedPlaces,
  type SavedPlace,
  type SavedPlaces,
  serialiseSavedPlaces,
  withPlace,
} from '#src/choosing/saved-places.ts'

const HOME: SavedPlace = { lat: 26.085, lng: 119.294, label: '东街口', from: 'origin' }
const WORK: SavedPlace = { lat: 26.101, lng: 119.301, label: '', from: 'map' }
const PLACES: SavedPlaces = { home: HOME, work: WORK }

test('the places a family saved are what it finds again', () => {
  expect(parseSavedPlaces(serialiseSavedPlaces(PLACES) ?? null)).toEqual(PLACES)
})

test('a place that is forgotten is gone, and with the last one nothing is kept', () => {
  const rest = withPlace(PLACES, 'home', undefined)
  expect(rest).toEqual({ work: WORK })
  expect(serialiseSavedPlaces(withPlace(rest, 'work', undefined))).toBeUndefined()
})

test('a place that is set anew takes the place of the old one', () => {
  expect(withPlace(PLACES, 'work', HOME)).toEqual({ home: HOME, work: HOME })
})

test.each([
  ['nothing', null],
  ['no JSON', '{"home":'],
  ['a list', '[]'],
  ['a text', '"home"'],
  ['null', 'null'],
  ['a place without degrees', '{"home":{"label":"家","from":"origin"}}'],
  ['degrees as text', '{"home":{"lat":"26","lng":"119","label":"","from":"map"}}'],
  ['degrees that are on no globe', '{"home":{"lat":126,"lng":119,"label":"","from":"map"}}'],
  ['a source that does not exist', '{"home":{"lat":26,"lng":119,"label":"","from":"guess"}}'],
])('where the browser kept %s, no place is saved', (_what, json) => {
  expect(parseSavedPlaces(json)).toEqual({})
})

test('a damaged place leaves the others standing', () => {
  const json = JSON.stringify({ ...PLACES, grandparents: { lat: null, lng: 1 }, school: HOME })
  expect(parseSavedPlaces(json)).toEqual(PLACES)
})

test('whatever stands in the browser, nothing throws and every place is on the globe', () => {
  const place = fc.record({
    lat: fc.oneof(fc.double(), fc.anything()),
    lng: fc.oneof(fc.double(), fc.anything()),
    label: fc.anything(),
    from: fc.oneof(fc.constantFrom('origin', 'position', 'map'), fc.anything()),
  })
  const almost = fc.dictionary(fc.constantFrom(...PLACE_NAMES), fc.oneof(place, fc.anything()))
  fc.assert(
    fc.property(fc.oneof(almost, fc.anything()), (value) => {
      for (const { lat, lng, label } of Object.values(parseSavedPlaces(toJson(value)))) {
        expect(Math.abs(lat)).toBeLessThanOrEqual(90)
        expect(Math.abs(lng)).toBeLessThanOrEqual(180)
        expect(typeof label).toBe('string')
      }
    }),
  )
})

/** Not everything can be written as JSON. */
function toJson(value: unknown): string | null {
  try {
    return JSON.stringify(value) ?? null
  } catch {
    return String(value)
  }
}
