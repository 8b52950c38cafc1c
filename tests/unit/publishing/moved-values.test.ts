import { expect, test } from 'vitest'
import type { Centre } from '#src/centres/centre.ts'
import type { RegisteredPlace } from '#src/centres/registered-place.ts'
import { toRefusals } from '#src/publishing/gates/publish-gates.ts'
import { toRefusalLine } from '#src/publishing/publish-events.ts'
import { BARE_CENTRE } from '#tests/support/example-centres.ts'
import { NO_FILES } from '#tests/support/no-files.ts'

type Fields = (at: number) => Partial<Centre>

const toCentres = (length: number, toFields: Fields) =>
  Array.from(
    { length },
    (_, at): Centre => ({
      ...BARE_CENTRE,
      id: `c-${at}`,
      legalName: `示例第${at}托育园`,
      filedOn: '2025-01-01',
      ...toFields(at),
    }),
  )

type Lists = { centres: readonly Centre[]; registered?: readonly RegisteredPlace[] }

const refuse = (before: Lists, { centres, registered = [] }: Lists) =>
  toRefusals(
    {
      report: {
        ...NO_FILES,
        counts: { listRows: centres.length, badListRows: 0, centres: centres.length },
      },
      snapshot: { centres },
      registered,
      region: { subdistricts: [] },
    },
    { centres: before.centres.length, registered: before.registered, snapshot: before },
    '2026-11-29',
  )

const between = (before: Fields, now: Fields, length = 40) =>
  refuse({ centres: toCentres(length, before) }, { centres: toCentres(length, now) })

const phone = (at: number) => ({ phones: [`0591-8711${1000 + at}`] })
const places = (at: number) => ({ places: 20 + (at % 7) * 10 })
const day = (at: number, year = 2027) => `${year}-0${1 + (at % 9)}-15`
const fire = (validTo: string): Partial<Centre> => ({ certificates: [{ kind: 'fire', validTo }] })
const FULL_DAY = { serviceType: 'fullDay' } as const
const fee = (feeInYuan: number): Partial<Centre> => ({
  services: [{ serviceType: 'fullDay', feeInYuan, feeUnit: 'month' }],
})
const point = (at: number) => ({
  locationWgs84: { lat: 26 + at / 1000, lng: 119, sourceDatum: 'wgs84' as const },
})

test.each<[what: string, before: Fields, now: Fields, changed: number]>([
  ['telephones below the middle', phone, (at) => phone(at < 30 ? at : at + 1), 9],
  ['fees', (at) => fee(1800 + at * 10), (at) => fee(1800 + ((at + 1) % 40) * 10), 40],
  ['points', point, (at) => point((at + 1) % 40), 40],
  ['places of which several have as many', places, (at) => places((at + 1) % 40), 40],
  ['days of papers', (at) => fire(day(at)), (at) => fire(day(at + 1)), 40],
])('%s that slipped by a row are told', (_what, before, now, changed) => {
  const [refusal, ...others] = between(before, now)
  expect(others).toEqual([])
  expect(refusal).toMatchObject({ gate: 'slippedField', centres: 40 })
  expect(refusal && 'changed' in refusal && refusal.changed).toBeGreaterThanOrEqual(changed)
  expect(refusal && toRefusalLine(refusal)).toContain('起错了行')
})

test.each<[what: string, before: Fields, now: Fields]>([
  ['a few telephones that were handed on', phone, (at) => phone(at < 36 ? at : at + 1)],
  ['new telephones', phone, (at) => phone(at < 25 ? at : at + 100)],
  [
    'fees that rise, some to what another took',
    (at) => fee(1800 + at * 50),
    (at) => fee(1930 + at * 50),
  ],
  [
    'papers that were renewed in their own time',
    (at) => fire(day(at)),
    (at) => fire(day(at, at % 3 ? 2027 : 2028)),
  ],
])('%s stop nobody', (_what, before, now) => {
  expect(between(before, now)).toEqual([])
})

test('papers that all went by a year are told', () => {
  const [refusal] = between(
    (at) => fire(day(at)),
    (at) => fire(day(at, 2028)),
  )
  expect(refusal).toMatchObject({ gate: 'shiftedDays', changed: 40, centres: 40 })
})

test('points that all went by the distance between two datums are told, and new measurements are not', () => {
  const moved = (by: number) => (at: number) => {
    const { locationWgs84 } = point(at)
    return { locationWgs84: { ...locationWgs84, lat: locationWgs84.lat + by } }
  }
  expect(between(point, moved(0.0051))).toMatchObject([{ gate: 'replacedField', field: '经度' }])
  expect(between(point, moved(0.0003))).toEqual([])
})

test('the list of another district is told although it is as long', () => {
  const other = toCentres(40, (at) => ({ id: `t-${at}`, legalName: `别处第${at}托育园` }))
  const mine = { centres: toCentres(40, () => ({})) }
  expect(refuse(mine, { centres: other })).toEqual([
    { gate: 'replacedCentres', gone: 40, centresBefore: 40 },
  ])
  const few = [...mine.centres.slice(8), ...other.slice(0, 8)]
  expect(refuse(mine, { centres: few })).toEqual([])
})

test('centres under new numbers are not gone', () => {
  const now = toCentres(40, (at) => ({ id: `n-${at}` }))
  expect(refuse({ centres: toCentres(40, () => ({})) }, { centres: now })).toEqual([])
})

test('centres that lost their numbers, and whose names slipped by a row, are seen to call elsewhere', () => {
  const before = toCentres(40, (at) => ({ ...phone(at), address: `示例路${at}号` }))
  const now = toCentres(40, (at) => ({
    id: `n-${at}`,
    legalName: `示例第${(at + 1) % 40}托育园`,
    address: `示例路${at}号`,
    ...phone(at),
  }))
  const refusals = refuse({ centres: before }, { centres: now })
  expect(refusals.flatMap((one) => ('field' in one ? one.field : []))).toEqual(['地址', '联系电话'])
})

test('a column that is gone is missed in a list with new numbers too', () => {
  const now = toCentres(40, (at) => ({ id: `n-${at}` }))
  expect(refuse({ centres: toCentres(40, phone) }, { centres: now })).toEqual([
    { gate: 'emptiedField', field: '联系电话', now: 0, before: 40 },
  ])
})

test('a street that had several centres and has none is named', () => {
  const inStreets = toCentres(40, (at) => ({ subdistrictCode: `35010200${at % 8}` }))
  const now = inStreets.filter(({ subdistrictCode }) => subdistrictCode !== '350102003')
  expect(refuse({ centres: inStreets }, { centres: now })).toEqual([
    { gate: 'emptiedSubdistricts', names: ['350102003'] },
  ])
})

test('hourly care that nobody offers any more is missed, whether it had a fee or not', () => {
  const hourly: Fields = (at) => ({
    services: at < 12 ? [FULL_DAY, { serviceType: 'hourly' }] : [FULL_DAY],
  })
  expect(between(hourly, () => ({ services: [FULL_DAY] }))).toContainEqual({
    gate: 'emptiedField',
    field: '计时托',
    now: 0,
    before: 12,
  })
})

test('a withdrawn centre that comes back under a new number is named', () => {
  const withdrawn: Fields = (at) => (at === 3 ? { withdrawnOn: '2026-01-01' } : {})
  const now = toCentres(40, (at) => (at === 3 ? { id: 'new' } : {}))
  expect(refuse({ centres: toCentres(40, withdrawn) }, { centres: now })).toEqual([
    { gate: 'revived', names: ['示例第3托育园'] },
  ])
})

test('registered places that are gone are counted, and those that were filed since are not', () => {
  const centres = toCentres(10, () => ({}))
  const place = (at: number): RegisteredPlace => ({
    name: `示例第${at}托育园`,
    aliases: [],
    ended: false,
    phones: [],
  })
  const registered = Array.from({ length: 20 }, (_, at) => place(at + 5))
  const left = (count: number) =>
    refuse({ centres, registered }, { centres, registered: registered.slice(count) })
  expect(left(9)).toEqual([])
  const unfiled = centres.map((centre) => ({ ...centre, filedOn: undefined }))
  expect(refuse({ centres: unfiled, registered }, { centres: unfiled })).toContainEqual({
    gate: 'goneRegistered',
    gone: 20,
    before: 20,
  })
  expect(left(10)).toEqual([{ gate: 'goneRegistered', gone: 5, before: 20 }])
})
