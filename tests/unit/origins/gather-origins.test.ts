import { expect, test } from 'vitest'
import { toInitialsReader } from '#search/initials.ts'
import type { Place } from '#src/guidance/place.ts'
import { gatherOrigins } from '#src/origins/gather-origins.ts'
import type { Origin } from '#src/origins/origin.ts'
import { toOriginList, toOriginPoints } from '#src/origins/to-origin-list.ts'
import { makeCentre } from '#tests/support/generated-centres.ts'
import { generateRegion } from '#tests/support/generated-region.ts'

const region = generateRegion()
const [first] = region.subdistricts
if (!first) throw new Error('A region has subdistricts.')
const here = {
  ...region,
  subdistricts: [{ ...first, communities: ['开元社区', '大墩村', '琴湖社区'] }],
}

const centre = (id: string, address: string, lat: number) =>
  makeCentre({
    id,
    legalName: id,
    subdistrictCode: first.code,
    address,
    locationWgs84: { lat, lng: 119.3, sourceDatum: 'wgs84' },
  })

const own: Origin = {
  id: 'crossing',
  name: '示例·东街口',
  kind: 'landmark',
  aliases: ['东街口'],
  initials: '',
  pointWgs84: { lat: 26.08, lng: 119.29 },
  isApproximate: false,
}

const gather = (centres = [centre('a', '开元社区湖东路1号', 26.09)], origins = [own]) =>
  gatherOrigins(
    { region: here, snapshot: { centres }, library: { origins, places: [HOSPITAL, OFFICE] } },
    toInitialsReader(here),
  )

const HOSPITAL: Place = {
  id: 'children',
  kind: 'hospital',
  name: '示例儿童医院',
  aliases: ['儿童医院'],
  emergencyHours: '儿科急诊 24 小时',
  services: [],
  location: { lat: 26.1, lng: 119.3, sourceDatum: 'wgs84' },
  source: '卫健局（示例）',
  asOf: '2026-11-10',
}
const OFFICE: Place = {
  ...HOSPITAL,
  id: 'office',
  kind: 'office',
  name: '示例办事处',
  location: undefined,
}

const find = (origins: readonly Origin[], name: string) =>
  origins.find((origin) => origin.name === name)

test('a hospital with a point is a place to start from, one without is not', () => {
  const origins = gather()
  expect(find(origins, '示例儿童医院')).toMatchObject({
    id: 'place-children',
    kind: 'hospital',
    aliases: ['儿童医院'],
  })
  expect(find(origins, '示例办事处')).toBeUndefined()
})

test('a community that an address of a centre names lies about there', () => {
  expect(find(gather(), '开元社区')).toMatchObject({
    id: 'by-a',
    kind: 'community',
    pointWgs84: { lat: 26.09, lng: 119.3 },
    isApproximate: true,
  })
})

test('centres far apart say nothing of where their community is', () => {
  const far = [centre('a', '开元社区湖东路1号', 26.09), centre('b', '开元社区湖东路9号', 26.11)]
  expect(find(gather(far), '开元社区')?.pointWgs84).toBeUndefined()
})

test('a community that no address names is known by name; a village is called one', () => {
  expect(find(gather(), '大墩村')).toMatchObject({ kind: 'village', isApproximate: false })
  expect(find(gather(), '琴湖社区')?.pointWgs84).toBeUndefined()
})

test('a line of the file comes before what addresses say', () => {
  const point = { lat: 26.07, lng: 119.31 }
  const line: Origin = {
    ...own,
    id: 'kaiyuan',
    name: '开元社区',
    kind: 'community',
    pointWgs84: point,
  }
  expect(find(gather(undefined, [line]), '开元社区')).toMatchObject({
    id: 'kaiyuan',
    pointWgs84: point,
  })
})

test('djk finds 东街口 in the list a phone loads; places without a point are not in it', () => {
  const { rows, leftOut } = toOriginList(gather())
  expect(rows[0]).toEqual(['crossing', '示例·东街口', '地标', 'sldjk', '东街口'])
  expect(rows.map(([, name]) => name)).toEqual(['示例·东街口', '示例儿童医院', '开元社区'])
  expect(leftOut).toBe(0)
})

test('where the listed places lie is told for all of them together', () => {
  const points = toOriginPoints(gather())
  expect(Object.keys(points)).toEqual(toOriginList(gather()).rows.map(([id]) => id))
  const { pointWgs84 } = find(gather(), '示例·东街口') ?? {}
  expect(points['crossing']).toEqual([pointWgs84?.lat, pointWgs84?.lng])
})

test('a list too long for a phone is cut at 60 kB, and says how many places that leaves out', () => {
  const many = Array.from({ length: 3000 }, (_, at) => ({
    ...own,
    id: `estate-${at}`,
    kind: 'estate' as const,
  }))
  const { rows, leftOut } = toOriginList(many)
  expect(Buffer.byteLength(JSON.stringify(rows))).toBeLessThanOrEqual(60_000)
  expect(rows.length + leftOut).toBe(3000)
  expect(leftOut).toBeGreaterThan(0)
})
