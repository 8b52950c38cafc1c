import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadFilings } from '#src/filings/load-filings.ts'
import {
  toFlatPng,
  toGif,
  toJpeg,
  toLargeJpeg,
  toPhoto,
  toTurnedJpeg,
} from '#tests/support/image-files.ts'
import { codesOf, makeContentDir, read } from '#tests/support/import-filings.ts'

type Files = Record<string, Uint8Array>

/** Imports lists of one centre, each newer than the one before, beside a folder of photos. */
async function importPhotos(files: Files, cells: Record<string, string>[], isThorough = false) {
  const { contentDir, filings } = makeContentDir()
  const folder = join(filings, '..', 'photos')
  mkdirSync(folder)
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes)
  symlinkSync(join(filings, '..', 'region.json'), join(folder, 'link.jpg'))
  const rows = cells.map((own, index) => ({
    机构名称: '鼓楼区示例小树托育园',
    街道: '鼓东街道',
    数据来源: '机构申报',
    数据日期: `2026-10-${20 + index}`,
    ...own,
  }))
  writeFileSync(join(filings, 'list.json'), JSON.stringify(rows))
  const loaded = await loadFilings({ contentDir, region: 'testing', isThorough })
  return { ...loaded, centre: loaded.snapshot.centres[0] }
}

const named = (file: string) => `${file}|活动室|2026-10-20`
const stated = (cell: string) => ({ 照片: cell, 照片无人脸: '是' })

test('photos are published with what they show, their day and their sizes', async () => {
  const cell = '活动室.jpg|活动室|2026年10月20日；side.JPG|睡眠区|2026/9/28'
  const files = { '活动室.jpg': await toPhoto(), 'side.JPG': await toTurnedJpeg() }
  const loaded = await importPhotos(files, [stated(cell)], true)
  const { centre } = loaded
  expect(centre?.photos).toMatchObject([
    { file: '活动室.jpg', caption: '活动室', takenOn: '2026-10-20' },
    { file: 'side.JPG', caption: '睡眠区', takenOn: '2026-09-28' },
  ])
  // Stored on its side, shown upright; never enlarged.
  expect(centre?.photos?.map(({ sizes }) => sizes)).toMatchObject([
    [{ width: 64, height: 48 }],
    [{ width: 48, height: 64 }],
  ])
  expect(centre?.provenance['photos']).toMatchObject({ source: 'centreReport' })
  expect(codesOf(loaded)).toEqual([])
})

test('a large photo has two sizes, each named by what the file holds', async () => {
  const loaded = await importPhotos({ 'a.png': toFlatPng(4000, 3000) }, [stated(named('a.png'))])
  const [small, large] = loaded.centre?.photos?.[0]?.sizes ?? []
  expect([small, large]).toMatchObject([
    { width: 360, height: 270 },
    { width: 720, height: 540 },
  ])
  expect(small?.address).toMatch(/^\/photos\/[0-9a-f]{16}-360\.jpg$/)
})

test.each<[Record<string, string>]>([[{}], [{ 照片无人脸: '否' }], [{ 照片无人脸: '不知道' }]])(
  'without the statement that no face is to be seen there are no photos: %j',
  async (statement) => {
    const cells = { 照片: named('a.jpg'), ...statement }
    const loaded = await importPhotos({ 'a.jpg': await toJpeg() }, [cells])
    expect(loaded.centre?.photos).toBeUndefined()
    const issue = loaded.report.issues.find(({ code }) => code === 'photos-without-statement')
    expect(issue?.at).toMatchObject({ file: 'list.json', row: 1, heading: '照片' })
    expect(read(issue)).toContain('没有声明照片里没有人脸')
  },
)

test('who says later that there are faces takes the photos back', async () => {
  const rows = [stated(named('a.jpg')), { 照片无人脸: '否' }]
  const loaded = await importPhotos({ 'a.jpg': await toJpeg() }, rows)
  expect(loaded.centre).not.toHaveProperty('photos')
})

test.each([
  '../region.json|活动室|2026-10-20',
  '..\\a.jpg|活动室|2026-10-20',
  '/etc/a.jpg|活动室|2026-10-20',
  '.a.jpg|活动室|2026-10-20',
  'a.svg|活动室|2026-10-20',
  'a.jpg||2026-10-20',
  'a.jpg|活动室|去年',
  'a.jpg',
])('an entry that is no photo in the folder is told, the others count: %s', async (entry) => {
  const cell = `${entry}；${named('b.jpg')}`
  const loaded = await importPhotos({ 'b.jpg': await toJpeg() }, [stated(cell)])
  expect(loaded.centre?.photos?.map(({ file }) => file)).toEqual(['b.jpg'])
  expect(codesOf(loaded)).toEqual(['not-an-entry'])
})

test('a photo as telephones take it is told to be converted', async () => {
  const { report } = await importPhotos({}, [stated(named('IMG_2031.HEIC'))])
  expect(report.issues).toMatchObject([
    { code: 'not-an-entry', detail: expect.stringContaining('另存为 JPEG') },
  ])
})

test('a file that cannot be shown is told by its cell, and the other photos are published', async () => {
  const files = {
    'empty.jpg': Buffer.alloc(0),
    'text.jpg': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    'moving.jpg': await toGif(),
    'large.png': toFlatPng(8000, 6000),
    'heavy.jpg': Buffer.alloc(9 * 1024 * 1024, 1),
    'good.jpg': await toJpeg(),
  }
  const bad = [
    ['missing.jpg', 'photo-not-found'],
    ['empty.jpg', 'photo-not-found'],
    ['link.jpg', 'photo-not-found'],
    ['text.jpg', 'photo-not-a-picture'],
    ['moving.jpg', 'photo-not-a-picture'],
  ] as const
  const more = [
    ['large.png', 'photo-too-many-pixels'],
    ['heavy.jpg', 'photo-too-large'],
  ] as const
  for (const kinds of [bad, more]) {
    const cell = [...kinds.map(([file]) => file), 'good.jpg'].map(named).join('；')
    const loaded = await importPhotos(files, [stated(cell)])
    expect(loaded.centre?.photos?.map(({ file }) => file)).toEqual(['good.jpg'])
    const told = loaded.report.issues.filter(({ code }) => code.startsWith('photo-'))
    expect(told.map(({ value, code }) => [value, code])).toEqual(kinds.map((kind) => [...kind]))
    expect(told.every(({ at }) => at.row === 1 && at.heading === '照片')).toBe(true)
  }
})

test('the check of filings looks at every pixel and finds a photo that is cut off', async () => {
  const whole = await toLargeJpeg(800, 600)
  const files = { 'a.jpg': whole.subarray(0, whole.length / 2) }
  const quick = await importPhotos(files, [stated(named('a.jpg'))])
  const thorough = await importPhotos(files, [stated(named('a.jpg'))], true)
  expect(quick.centre?.photos).toHaveLength(1)
  expect(thorough.centre?.photos).toBeUndefined()
  expect(codesOf(thorough)).toEqual(['photo-not-a-picture'])
})

test('more than six photos of one centre are not published', async () => {
  const names = Array.from({ length: 7 }, (_, index) => `p${index}.jpg`)
  const loaded = await importPhotos({}, [stated(names.map(named).join('；'))])
  expect(loaded.centre?.photos).toBeUndefined()
  expect(codesOf(loaded)).toEqual(['out-of-range'])
})
