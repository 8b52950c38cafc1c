import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { EMPTY_LIBRARY } from '#src/guidance/library.ts'
import type { Origin } from '#src/origins/origin.ts'
import type { PublishedContent } from '#src/publishing/content/published-content.ts'
import { toTianditu } from '#src/publishing/geocoding/ask-tianditu.ts'
import { fillPoints, type GeocodingEvent } from '#src/publishing/geocoding/fill-points.ts'
import { geocode } from '#src/publishing/geocoding/geocode.ts'
import { makeFolder } from '#tests/support/content-folder.ts'
import { makeCentre, toGeneratedSnapshot } from '#tests/support/generated-centres.ts'
import { generateRegion } from '#tests/support/generated-region.ts'
import { found, openTiandituDouble } from '#tests/support/tianditu-double.ts'

const region = generateRegion()
const centre = (id: string, address: string | undefined, lat?: number) =>
  makeCentre({
    id,
    legalName: id,
    subdistrictCode: region.subdistricts[0]?.code ?? '',
    address,
    ...(lat && { locationWgs84: { lat, lng: 119.3, sourceDatum: 'gcj02' } }),
  })
const estate: Origin = {
  id: 'estate',
  name: '示例花园',
  kind: 'estate',
  aliases: [],
  initials: '',
  isApproximate: false,
}

const CENTRES = [
  centre('open', '福州市鼓楼区湖东路1号'),
  centre('pinned', '湖东路2号', 26.08),
  centre('coarse', '鼓东街道'),
  centre('home', undefined),
]
const content: PublishedContent = {
  region,
  complaintRules: undefined,
  snapshot: toGeneratedSnapshot(CENTRES, region),
  library: { ...EMPTY_LIBRARY, origins: [estate] },
}

const say = (keyWord: string) => {
  if (keyWord.endsWith('湖东路1号')) return found(26.09, 119.3, '门址')
  if (keyWord.endsWith('鼓东街道')) return found(26.09, 119.3, '乡镇')
  return undefined
}

const makeSettings = (files: Record<string, string> = {}) => ({
  contentDir: makeFolder({ 'regions/testing/note.txt': '', ...files }),
  region: 'testing',
})
const FILE = 'regions/testing/geocoded.json'

async function fill(settings: ReturnType<typeof makeSettings>, service = say) {
  const { host, asked } = await openTiandituDouble(service)
  const events: GeocodingEvent[] = []
  const tell = (event: GeocodingEvent) => events.push(event)
  const filled = await fillPoints(settings, content, tell, toTianditu('server-key', host))
  return {
    filled,
    asked,
    events,
    find: (id: string) => filled.snapshot.centres.find((c) => c.id === id),
  }
}

test('an address without a point is asked for with the whole name of its region, and says so on its page', async () => {
  const { asked, find, filled } = await fill(makeSettings())
  expect(asked.map(({ keyWord }) => keyWord)).toEqual([
    '福建省福州市鼓楼区湖东路1号',
    '福建省福州市鼓楼区鼓东街道',
    '福建省福州市鼓楼区示例花园',
  ])
  expect(asked.every(({ key }) => key === 'server-key')).toBe(true)
  expect(find('open')?.locationWgs84).toMatchObject({
    lat: 26.09,
    lng: 119.3,
    reckoned: { grade: 'door' },
  })
  expect(filled.snapshot.version).not.toBe(content.snapshot.version)
})

test('a point that somebody set stays, and is never asked for', async () => {
  const { asked, find } = await fill(makeSettings())
  expect(find('pinned')?.locationWgs84).toEqual({ lat: 26.08, lng: 119.3, sourceDatum: 'gcj02' })
  expect(asked.some(({ keyWord }) => keyWord.includes('湖东路2号'))).toBe(false)
})

test('an answer coarser than a road gives no point, but is kept, so that nobody asks again', async () => {
  const settings = makeSettings()
  expect((await fill(settings)).find('coarse')?.locationWgs84).toBeUndefined()
  const again = await fill(settings)
  expect(again.asked).toEqual([])
  expect(again.find('open')?.locationWgs84?.reckoned?.grade).toBe('door')
  const kept = JSON.parse(readFileSync(join(settings.contentDir, FILE), 'utf8'))
  expect(kept).toContainEqual(
    expect.objectContaining({ query: '福建省福州市鼓楼区鼓东街道', level: '乡镇' }),
  )
})

test('a service that fails is left alone after three times; everything is published without it', async () => {
  const { filled, events, asked } = await fill(makeSettings(), () => 403 as never)
  expect(asked).toHaveLength(3)
  expect(events).toMatchObject([{ step: 'geocoded', found: 0, stopped: true, left: 3 }])
  expect(filled.snapshot.version).toBe(content.snapshot.version)
})

test('without a key nobody is asked, and what is kept counts', async () => {
  const query = '福建省福州市鼓楼区示例花园'
  const answer = { query, on: '2026-11-10', point: { lat: 26.07, lng: 119.31, grade: 'street' } }
  const settings = makeSettings({ [FILE]: JSON.stringify([answer]) })
  const filled = await fillPoints(settings, content, () => expect.fail('was asked'))
  expect(filled.library.origins[0]?.pointWgs84).toEqual({ lat: 26.07, lng: 119.31 })
})

test('a broken file of answers is told and kept as it is', async () => {
  const settings = makeSettings({ [FILE]: '[{' })
  const { events, asked } = await fill(settings)
  expect(events).toMatchObject([{ step: 'geocodedUnreadable' }])
  expect(asked).toEqual([])
  expect(readFileSync(join(settings.contentDir, FILE), 'utf8')).toBe('[{')
})

test.each([
  ['门址', 100, 26.09, 'door'],
  ['地名地址', 95, 26.09, 'place'],
  ['兴趣点', 95, 26.09, 'place'],
  ['住宅区', 95, 26.09, 'place'],
  ['道路', 90, 26.09, 'street'],
  ['道路', 40, 26.09, undefined],
  ['街道', 100, 26.09, undefined],
  ['村庄', 100, 26.09, undefined],
  ['区县', 100, 26.09, undefined],
  [undefined, 100, 26.09, undefined],
  ['门址', 100, 32.06, undefined],
])('level %s with score %s at latitude %s gives %s', async (level, score, lat, grade) => {
  const { host } = await openTiandituDouble(() => found(lat, 119.3, level, score))
  const run = await geocode(['某地'], new Map(), toTianditu('key', host), {
    on: '2026-11-20',
    box: region.bboxWgs84,
  })
  expect(run.answers.get('某地')?.point?.grade).toBe(grade)
})
