import { expect, test } from 'vitest'
import type { Centre } from '#src/centres/centre.ts'
import { findSurroundings } from '#src/choosing/map/surroundings.ts'
import type { Origin } from '#src/origins/origin.ts'
import { BARE_CENTRE } from '#tests/support/example-centres.ts'

const toCentre = (id: string, lng?: number, more: Partial<Centre> = {}): Centre => ({
  ...BARE_CENTRE,
  id,
  ...(lng === undefined
    ? {}
    : { locationWgs84: { lat: 26.1, lng, sourceDatum: 'wgs84' as const } }),
  ...more,
})

const toOrigin = (name: string, lng: number, more: Partial<Origin> = {}): Origin => ({
  id: name,
  name,
  kind: 'station',
  aliases: [],
  initials: '',
  pointWgs84: { lat: 26.1, lng },
  isApproximate: false,
  ...more,
})

const DAY = '2026-11-20'
const here = toCentre('here', 119.3)

test('a map shows the centres around, not the one it is about, one far away or one withdrawn', () => {
  const centres = [
    here,
    toCentre('second', 119.308),
    toCentre('first', 119.301),
    toCentre('far', 119.33),
    toCentre('gone', 119.302, { withdrawnOn: '2025-01-01' }),
    toCentre('nowhere'),
  ]
  expect(findSurroundings(centres, [], DAY)(here)?.neighbours).toEqual([
    { lat: 26.1, lng: 119.301 },
    { lat: 26.1, lng: 119.308 },
  ])
})

test('who gives up its filing later is shown until then', () => {
  const later = toCentre('later', 119.301, { withdrawnOn: '2027-06-30' })
  const around = (on: string) => findSurroundings([here, later], [], on)(here)?.neighbours
  expect(around(DAY)).toHaveLength(1)
  expect(around('2027-06-30')).toEqual([])
})

test('of many centres the twelve nearest are shown', () => {
  const many = Array.from({ length: 40 }, (_, index) =>
    toCentre(`c${index}`, 119.3001 + index / 1e4),
  )
  const { neighbours = [] } = findSurroundings([here, ...many], [], DAY)(here) ?? {}
  expect(neighbours.map(({ lng }) => lng)).toEqual(
    many.slice(0, 12).map(({ locationWgs84 }) => Number(locationWgs84?.lng.toFixed(5))),
  )
})

test('named places help to find the way: those nearby whose position was given', () => {
  const origins = [
    toOrigin('车站', 119.303),
    toOrigin('远处的车站', 119.35),
    toOrigin('约在的社区', 119.301, { kind: 'community', isApproximate: true }),
    toOrigin('没有坐标的小区', 119.3, { kind: 'estate', pointWgs84: undefined }),
  ]
  expect(findSurroundings([here], origins, DAY)(here)?.places.map(({ name }) => name)).toEqual([
    '车站',
  ])
})

test('a centre without a position has no map', () => {
  expect(findSurroundings([here], [], DAY)(toCentre('nowhere'))).toBeUndefined()
})

test('what changes of a neighbour changes the map only where its position does', () => {
  const around = (neighbour: Centre) => findSurroundings([here, neighbour], [], DAY)(here)
  const before = around(toCentre('near', 119.301))
  expect(around(toCentre('near', 119.301, { phones: ['0591-00000001'] }))).toEqual(before)
  expect(around(toCentre('near', 119.302))).not.toEqual(before)
})

test('nobody is shown where a family lives that takes children in', () => {
  const home = toCentre('home', 119.301, { institutionType: 'homePoint' })
  const find = findSurroundings([here, home], [], DAY)
  expect(find(here)?.neighbours).toEqual([])
  expect(find(home)).toBeUndefined()
})
