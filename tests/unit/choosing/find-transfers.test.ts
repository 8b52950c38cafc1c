import { expect, test } from 'vitest'
import type { Centre } from '#src/centres/centre.ts'
import { findTransfers } from '#src/choosing/transfer/find-transfers.ts'
import { makeCentre } from '#tests/support/generated-centres.ts'

const ON = '2026-11-20'

const toCentre = (id: string, lat: number, more: Partial<Centre> = {}) =>
  makeCentre({
    id,
    legalName: `示例${id}`,
    locationWgs84: { lat, lng: 119.3, sourceDatum: 'wgs84' },
    filedOn: '2025-01-02',
    phones: ['0591-00000201'],
    ageFromInMonths: 12,
    ageToInMonths: 36,
    ...more,
  })
const withPlaces = (
  availability: 'available' | 'limited' | 'full',
  availabilityOn = '2026-11-10',
) => ({
  classGroups: [{ classGroup: 'youngToddler' as const, availability, availabilityOn }],
})

const CLOSING = toCentre('closing', 26.08, { withdrawnOn: '2026-11-01' })
const find = (...others: Centre[]) =>
  findTransfers(
    [CLOSING, ...others],
    ON,
  )(CLOSING).map(({ id, reports: [report] }) => [id, report?.on])

test('the nearest with free places come first, then who says nothing', () => {
  expect(
    find(
      toCentre('silent', 26.081),
      toCentre('far', 26.1, withPlaces('available')),
      toCentre('near', 26.09, withPlaces('available')),
    ),
  ).toEqual([
    ['near', '2026-11-10'],
    ['far', '2026-11-10'],
    ['silent', undefined],
  ])
})

test('nobody is sent to a centre that is full, takes other ages or only its own families, or closes too', () => {
  expect(
    find(
      toCentre('full', 26.081, withPlaces('full')),
      toCentre('older', 26.081, { ageFromInMonths: 36, ageToInMonths: 72 }),
      toCentre('suspended', 26.081, { suspendedFrom: '2026-11-01' }),
      toCentre('announced', 26.081, { withdrawnOn: '2026-12-31' }),
      toCentre('unlisted', 26.081, { inLatestList: false }),
      toCentre('own-staff-only', 26.081, { openToOutsiders: false }),
    ),
  ).toEqual([])
})

test('nobody is sent to a centre that is not known to be filed, or that cannot be called', () => {
  const listed = (state: 'expired' | 'notFiled') => ({
    filedOn: undefined,
    listedState: { state, asOf: '2026-11-01' },
  })
  expect(
    find(
      toCentre('notFiled', 26.081, listed('notFiled')),
      toCentre('expired', 26.081, listed('expired')),
      toCentre('ended', 26.081, { filedUntil: '2026-11-19' }),
      toCentre('unknown', 26.081, { filedOn: undefined }),
      toCentre('silent', 26.081, { phones: [] }),
    ),
  ).toEqual([])
})

test('ages are shared only where both centres say theirs; of one that says none, all are named', () => {
  const silent = { ageFromInMonths: undefined, ageToInMonths: undefined }
  const others = [toCentre('known', 26.081), toCentre('silent', 26.082, silent)]
  expect(find(...others)).toEqual([['known', undefined]])
  const closing = { ...CLOSING, ...silent }
  expect(findTransfers(others, ON)(closing).map(({ id, ages }) => [id, ages])).toEqual([
    ['known', { from: 12, to: 36 }],
    ['silent', undefined],
  ])
})

test('a report of long ago is none', () => {
  expect(find(toCentre('old', 26.081, withPlaces('available', '2026-08-01')))).toEqual([
    ['old', undefined],
  ])
})

test('without a point those of the same subdistrict are named, without a distance', () => {
  const home = { ...CLOSING, locationWgs84: undefined }
  const [own] = findTransfers([toCentre('own', 26.2)], ON)(home)
  expect(own).toMatchObject({ id: 'own', metres: undefined })
  const elsewhere = toCentre('elsewhere', 26.2, { subdistrictCode: '999999999' })
  expect(findTransfers([elsewhere], ON)(home)).toMatchObject([{ id: 'elsewhere' }])
})

test('no family is left without one to call: where near ones are few, others of the region follow by name', () => {
  const lonely = { ...CLOSING, subdistrictCode: '350102009', locationWgs84: undefined }
  const others = ['云朵', '大象', '半块饼干', '八音盒', '彩虹'].map((legalName, at) =>
    toCentre(`other-${at}`, 26.2, { legalName, subdistrictCode: '350102001' }),
  )
  const full = toCentre('full', 26.2, { legalName: '阿满', ...withPlaces('full') })
  const found = findTransfers([lonely, full, ...others], ON)(lonely)
  expect(found.map(({ legalName }) => legalName)).toEqual(['八音盒', '半块饼干', '彩虹', '大象'])
  expect(found.every(({ metres }) => metres === undefined)).toBe(true)
})

test('one of the same subdistrict that does not say where it is comes after those whose way is known', () => {
  const unplaced = (id: string, more: Partial<Centre> = {}) =>
    toCentre(id, 0, { locationWgs84: undefined, ...more })
  const others = [
    unplaced('unplaced'),
    unplaced('elsewhere', { subdistrictCode: '999999999' }),
    unplaced('unplaced-free', withPlaces('available')),
    toCentre('near', 26.09),
  ]
  expect(
    findTransfers(
      [CLOSING, ...others],
      ON,
    )(CLOSING).map(({ id, metres }) => [id, metres !== undefined]),
  ).toEqual([
    ['unplaced-free', false],
    ['near', true],
    ['unplaced', false],
    ['elsewhere', false],
  ])
})

const withService = (serviceType: 'fullDay' | 'hourly') => ({ services: [{ serviceType }] })

test('who had full days is sent to full days first, however near an hour of care may be', () => {
  const closing = { ...CLOSING, ...withService('fullDay') }
  const others = [
    toCentre('hours', 26.081, { ...withService('hourly'), ...withPlaces('available') }),
    toCentre('days', 26.1, withService('fullDay')),
  ]
  const found = findTransfers(others, ON)(closing)
  expect(found.map(({ id, serviceTypes }) => [id, serviceTypes])).toEqual([
    ['days', ['fullDay']],
    ['hours', ['hourly']],
  ])
})

test('free places are told class by class: one that has some for two-year-olds may have none for a younger child', () => {
  const classGroups = [
    { classGroup: 'youngToddler', availability: 'full', availabilityOn: '2026-11-10' },
    { classGroup: 'olderToddler', availability: 'available', availabilityOn: '2026-11-10' },
    { classGroup: 'infant', availability: 'available', availabilityOn: '2026-11-10' },
  ] as const
  const [found] = findTransfers(
    [toCentre('half', 26.081, { classGroups: [...classGroups] })],
    ON,
  )(CLOSING)
  expect(found?.reports).toEqual([
    { classGroup: 'youngToddler', availability: 'full', on: '2026-11-10' },
    { classGroup: 'olderToddler', availability: 'available', on: '2026-11-10' },
  ])
})

test('places that are few are reported places too', () => {
  const others = [toCentre('silent', 26.081), toCentre('few', 26.1, withPlaces('limited'))]
  expect(find(...others)).toEqual([
    ['few', '2026-11-10'],
    ['silent', undefined],
  ])
})

test('who has one class full and says nothing of the other may be asked', () => {
  const half = toCentre('half', 26.081, {
    classGroups: [...withPlaces('full').classGroups, { classGroup: 'olderToddler' }],
  })
  expect(find(half).map(([id]) => id)).toEqual(['half'])
})

test('a centre that says only from which age it takes children is one for all who are older', () => {
  const open = { ageToInMonths: undefined }
  expect(find(toCentre('open', 26.081, { ...open, ageFromInMonths: 18 }))).toHaveLength(1)
  expect(find(toCentre('older', 26.081, { ...open, ageFromInMonths: 36 }))).toEqual([])
})

test('no more than four are named, also where some are near and many are not', () => {
  const near = [toCentre('near', 26.081), toCentre('next', 26.082)]
  const far = Array.from({ length: 9 }, (_, at) =>
    toCentre(`far-${at}`, 27.5, { subdistrictCode: '999999999' }),
  )
  const ids = find(...far, ...near).map(([id]) => id)
  expect(ids.slice(0, 2)).toEqual(['near', 'next'])
  expect(ids).toHaveLength(4)
})
