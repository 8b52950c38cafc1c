import { expect, test } from 'vitest'
import { toOpenDataRow } from '#src/centres/to-open-data-row.ts'
import { EMPTY_LIBRARY } from '#src/guidance/library.ts'
import type { Origin } from '#src/origins/origin.ts'
import { fillPoints } from '#src/publishing/geocoding/fill-points.ts'
import { toOpenAddresses } from '#src/publishing/geocoding/with-geocoded.ts'
import { type PublishEvent, toEventLines } from '#src/publishing/publish-events.ts'
import { makeFolder } from '#tests/support/content-folder.ts'
import { makeCentre, toGeneratedSnapshot } from '#tests/support/generated-centres.ts'
import { generateRegion } from '#tests/support/generated-region.ts'

const region = generateRegion()
const QUERY = '福建省福州市鼓楼区示例花园'

const toContent = (names: readonly string[], own = region) => ({
  region: own,
  complaintRules: undefined,
  snapshot: toGeneratedSnapshot(
    [
      makeCentre({
        id: 'one',
        legalName: '示例',
        subdistrictCode: own.subdistricts[0]?.code ?? '',
        address: names[0],
      }),
    ],
    own,
  ),
  library: {
    ...EMPTY_LIBRARY,
    origins: names.map(
      (name, at): Origin => ({
        id: `named-${at}`,
        name,
        kind: 'estate',
        aliases: [],
        initials: '',
        isApproximate: false,
        source: '某区卫生健康局',
      }),
    ),
  },
})

async function fill(point: object) {
  const file = JSON.stringify([{ query: QUERY, on: '2026-11-10', point }])
  const contentDir = makeFolder({ 'regions/testing/geocoded.json': file })
  const events: PublishEvent[] = []
  const settings = { contentDir, region: 'testing' }
  const filled = await fillPoints(settings, toContent(['示例花园']), (event) => events.push(event))
  return { ...filled, told: events.flatMap((event) => toEventLines(event, false)) }
}

test.each([
  ['off the earth', 999, -500],
  ['in another province', 39.9, 116.4],
  ['with latitude and longitude the wrong way round', 119.3, 26.08],
])('a kept point %s is not used, and the operator is told which', async (_, lat, lng) => {
  const { library, snapshot, told } = await fill({ lat, lng, grade: 'door' })
  expect(library.origins[0]?.pointWgs84).toBeUndefined()
  expect(snapshot.centres[0]?.locationWgs84).toBeUndefined()
  expect(told).toEqual([
    expect.stringContaining('geocoded.json 里有 1 条不在本地区范围内'),
    `      第 1 条，“${QUERY}”：纬度 ${lat}，经度 ${lng}`,
  ])
})

test('a place reckoned from its name says so, and does not stand as given by the bureau', async () => {
  const { library, told } = await fill({ lat: 26.08, lng: 119.3, grade: 'place' })
  expect(library.origins[0]).toMatchObject({
    pointWgs84: { lat: 26.08, lng: 119.3 },
    isApproximate: true,
    source: '天地图（按名称推算，2026年11月10日，到小区或场所）',
  })
  expect(told).toEqual([])
})

test('the open data say how closely a reckoned point is known', async () => {
  const { snapshot } = await fill({ lat: 26.08, lng: 119.3, grade: 'street' })
  const [centre] = snapshot.centres
  const published = { region, siteUrl: 'https://example.cn', on: '2026-11-20' }
  expect(centre && toOpenDataRow(centre, published)).toMatchObject({
    pointReckonedOn: '2026-11-10',
    pointGrade: '到道路',
  })
})

test.each([
  ['湖东路1号', '福建省福州市鼓楼区湖东路1号'],
  ['鼓楼路5号', '福建省福州市鼓楼区鼓楼路5号'],
  ['鼓楼医院', '福建省福州市鼓楼区鼓楼医院'],
  ['鼓楼区医院', '福建省福州市鼓楼区医院'],
  ['楼区路1号', '福建省福州市鼓楼区楼区路1号'],
  ['福州市第一医院', '福建省福州市第一医院'],
  ['福州路1号', '福建省福州市鼓楼区福州路1号'],
  ['福州鼓楼区湖东路1号', '福建省福州市鼓楼区湖东路1号'],
  ['福建福州市鼓楼区湖东路1号', '福建省福州市鼓楼区湖东路1号'],
  ['福建省福州市鼓楼区湖东路1号', '福建省福州市鼓楼区湖东路1号'],
])('%s is asked for as %s', (written, asked) => {
  expect(new Set(toOpenAddresses(toContent([written])))).toEqual(new Set([asked]))
})

test('a division with a long name may go by its short one', () => {
  const own = {
    ...region,
    name: '积石山县',
    aliases: ['积石山'],
    fullName: '甘肃省临夏回族自治州积石山保安族东乡族撒拉族自治县',
  }
  expect(toOpenAddresses(toContent(['积石山县大河家镇', '积石山路1号'], own)).slice(1)).toEqual([
    `${own.fullName}大河家镇`,
    `${own.fullName}积石山路1号`,
  ])
})
