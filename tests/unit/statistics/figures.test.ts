import { expect, test } from 'vitest'
import type { Centre } from '#src/centres/centre.ts'
import {
  countInstitutionTypes,
  countServices,
  toAffordableShare,
  toHeadline,
} from '#src/statistics/by-kind.ts'
import { toRegionFigures, toSubdistrictFigures } from '#src/statistics/by-subdistrict.ts'
import { countRenewing, countUncounted } from '#src/statistics/counted-centres.ts'
import { toFeeFigures } from '#src/statistics/fees.ts'
import { type Figures, saysPlaces, toFigures, toTrend } from '#src/statistics/figures.ts'
import { toFilingDays } from '#src/statistics/filing-days.ts'
import { toStatistics } from '#src/statistics/to-statistics.ts'
import { TABLES, type TableSource } from '#src/statistics/to-tables.ts'
import { BARE_CENTRE } from '#tests/support/example-centres.ts'
import { toSource } from '#tests/support/statistics-source.ts'

const charging = (feeInYuan: number, more: Partial<Centre> = {}): Centre => ({
  ...BARE_CENTRE,
  services: [{ serviceType: 'fullDay', feeInYuan, feeUnit: 'month' }],
  ...more,
})

test('four fees are not shown, five are, with the middle one', () => {
  const four = [900, 1000, 1200, 5000].map((fee) => charging(fee))
  expect(toFeeFigures(four)).toMatchObject([{ n: 4, fees: undefined }])
  const five = toFeeFigures([...four, charging(1100)])
  expect(five).toMatchObject([{ age: 'all', n: 5, fees: { low: 900, median: 1100, high: 5000 } }])
})

test('the middle of an even number of fees is the mean of two, to the cent', () => {
  const fees = [1, 2, 3.33, 4, 5, 6].map((fee) => charging(fee))
  expect(toFeeFigures(fees)[0]?.fees?.median).toBe(3.67)
})

test('a fee counts for the ages a centre takes in, and for all ages where it does not say', () => {
  const young = charging(1, { ageFromInMonths: 6, ageToInMonths: 12 })
  const old = charging(2, { ageFromInMonths: 24, ageToInMonths: 36 })
  const counts = toFeeFigures([young, old, charging(3)]).map(({ age, n }) => [age, n])
  expect(counts).toEqual([
    ['all', 3],
    ['underOne', 1],
    ['two', 1],
  ])
})

test('a centre that takes children from three years on charges for none of two', () => {
  const late = charging(1, { ageFromInMonths: 36, ageToInMonths: 72 })
  const before = charging(2, { ageFromInMonths: 35, ageToInMonths: 72 })
  const agesOf = (centre: Centre) => toFeeFigures([centre]).map(({ age }) => age)
  expect([agesOf(late), agesOf(before)]).toEqual([['all'], ['all', 'two']])
})

test('a centre counts once for each form of service it offers, and once for what it is', () => {
  const both = [{ serviceType: 'fullDay' }, { serviceType: 'hourly' }] as const
  const centres: Centre[] = [
    { ...BARE_CENTRE, institutionType: 'community', services: [...both] },
    { ...BARE_CENTRE, institutionType: 'community', services: [both[1]] },
    BARE_CENTRE,
  ]
  const told = (counts: readonly { code: string | undefined; count: number }[]) =>
    counts.filter(({ count }) => count > 0).map(({ code, count }) => [code, count])
  expect(told(countServices(centres))).toEqual([
    ['fullDay', 1],
    ['hourly', 2],
  ])
  expect(told(countInstitutionTypes(centres))).toEqual([
    ['community', 2],
    [undefined, 1],
  ])
  expect(countInstitutionTypes([]).map(({ count }) => count)).not.toContain(1)
})

test('who does not say whether it is affordable is not counted as dear', () => {
  const centres = [true, false, undefined].map((affordable) => ({ ...BARE_CENTRE, affordable }))
  expect(toAffordableShare(centres as Centre[])).toEqual({ value: 1, of: 2 })
})

test('a filing that is being renewed is in order, one that has ended or is suspended is not', () => {
  const filed = { ...BARE_CENTRE, filedOn: '2020-01-01' }
  const centres: Centre[] = [
    filed,
    { ...filed, filedUntil: '2026-01-31', renewalFrom: '2026-01-10' },
    { ...filed, filedUntil: '2026-01-31' },
    { ...filed, suspendedFrom: '2026-01-01' },
    BARE_CENTRE,
  ]
  expect(toHeadline(centres, '2026-11-20').filed).toEqual({ value: 2, of: 5, unknown: 1 })
  expect(countRenewing(centres, '2026-11-20')).toBe(1)
})

test('days from registration to filing are told of five centres that give both, not of one registered anew', () => {
  const filed = (registeredOn: string | undefined) =>
    ({ ...BARE_CENTRE, filedOn: '2026-03-02', registeredOn }) as Centre
  const days = ['2026-03-01', '2026-02-28', '2026-02-20', '2026-03-02'].map(filed)
  const others = [filed(undefined), filed('2026-05-01')]
  expect(toFilingDays([...days, ...others])).toEqual({ n: 4, median: undefined })
  expect(toFilingDays([...days, ...others, filed('2026-01-01')])).toEqual({ n: 5, median: 2 })
})

test('a subdistrict without a centre is in the table, a withdrawn centre is not', () => {
  const withdrawn = { ...BARE_CENTRE, places: 30, withdrawnOn: '2026-11-20' }
  const source = toSource({ centres: [{ ...BARE_CENTRE, places: 20 }, BARE_CENTRE, withdrawn] })
  const [east, west] = toSubdistrictFigures(source)
  expect(east).toMatchObject({ centres: 2, places: 20, placesKnown: 1, people: undefined })
  expect(west).toMatchObject({ centres: 0, places: 0 })
})

test('where centres are there and none says how many places it has, there is no number of places', () => {
  const population = ['350102001', '350102002'].map((subdistrictCode) => ({
    subdistrictCode,
    people: 5000,
    source: '示例',
    asOf: '2026-01-01',
  }))
  const subdistricts = toSubdistrictFigures(toSource({ centres: [BARE_CENTRE], population }))
  const silent = { centres: 1, places: undefined, placesKnown: 0, placesPerThousand: undefined }
  expect(subdistricts[0]).toMatchObject(silent)
  expect(toRegionFigures(subdistricts)).toMatchObject({ ...silent, people: 10_000 })
})

test('places per thousand people of the whole need the people of every subdistrict', () => {
  const toTotal = (...codes: string[]) =>
    toRegionFigures(
      toSubdistrictFigures(
        toSource({
          centres: [{ ...BARE_CENTRE, places: 45 }],
          population: codes.map((subdistrictCode) => ({
            subdistrictCode,
            people: 5000,
            source: '示例',
            asOf: '2026-01-01',
          })),
        }),
      ),
    )
  expect(toTotal('350102001')).toMatchObject({ people: undefined, placesPerThousand: undefined })
  expect(toTotal('350102001', '350102002')).toMatchObject({
    people: 10_000,
    placesPerThousand: 4.5,
  })
})

test('a suspended centre that the newest list leaves out is told as left out, and not a second time as suspended', () => {
  const suspended = { ...BARE_CENTRE, suspendedFrom: '2026-01-01' }
  const source = toSource({ centres: [suspended, { ...suspended, inLatestList: false }] })
  expect(toStatistics(source).suspended).toBe(1)
  expect(countUncounted(source)).toEqual({ absent: 1, withdrawn: 0 })
})

test('where nobody reports places, no trend says that there are none', () => {
  const figures = toFigures(toSource({ centres: [BARE_CENTRE] }), '350102')
  expect(saysPlaces(figures)).toBe(false)
  const [head = [], line = []] = TABLES.trend({ trend: [figures] } as unknown as TableSource)
  expect(line[head.indexOf('托位数')]).toBeUndefined()
  expect(saysPlaces(toFigures(toSource({ centres: [{ ...BARE_CENTRE, places: 0 }] }), ''))).toBe(
    true,
  )
})

const figuresOn = (on: string, places: number, regionCode = '350102'): Figures => ({
  regionCode,
  on,
  centres: 1,
  filed: 1,
  places,
  placesKnown: 1,
  affordable: 0,
  graded: 0,
})

test('a trend has a point for each day on which figures changed', () => {
  const earlier = [
    figuresOn('2026-01-01', 10),
    figuresOn('2026-02-01', 10),
    figuresOn('2026-03-01', 12),
    figuresOn('2026-03-01', 15),
    figuresOn('2026-03-02', 99, '622927'),
  ]
  const points = toTrend(earlier, figuresOn('2026-04-01', 20)).map(({ on, places }) => [on, places])
  expect(points).toEqual([
    ['2026-01-01', 10],
    ['2026-03-01', 15],
    ['2026-04-01', 20],
  ])
})

test('publishing the same again changes no trend', () => {
  const before = [figuresOn('2026-01-01', 10)]
  const once = toTrend(before, figuresOn('2026-02-01', 20))
  const again = toTrend([...before, figuresOn('2026-02-01', 20)], figuresOn('2026-02-03', 20))
  expect(again).toEqual(once)
})
