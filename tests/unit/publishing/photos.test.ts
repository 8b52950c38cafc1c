import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { publish } from '#src/publishing/publish.ts'
import { type PublishEvent, toEventLines } from '#src/publishing/publish-events.ts'
import { openRelease } from '#src/publishing/release/open-release.ts'
import { renew } from '#src/publishing/renew.ts'
import { rollback } from '#src/publishing/rollback.ts'
import { toListRows, writeFilingsFolder } from '#tests/support/filings-folder.ts'
import { CANARY, toJpeg, toLargeJpeg, toPhoto } from '#tests/support/image-files.ts'

let folder: string
let events: PublishEvent[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portal-photos-'))
  mkdirSync(join(folder, 'content/regions/testing/photos'), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

const toSettings = (clock?: string) => ({
  contentDir: join(folder, 'content'),
  shippedDir: join(folder, 'content'),
  region: 'testing',
  dataDir: join(folder, 'data'),
  bundleDir: 'tests/fixtures/bundle',
  siteUrl: 'http://portal.example',
  clock,
  meiliHost: undefined,
  meiliKey: undefined,
  force: false,
})

const writePhoto = (name: string, bytes: Uint8Array) =>
  writeFileSync(join(folder, 'content/regions/testing/photos', name), bytes)

/** Publishes twelve centres, the first of them with photos; what suspends another makes a boundary. */
async function publishPhotos(cell: string, suspendedFrom = '') {
  const rows = toListRows(12).map((row, index) => (index === 1 ? { ...row, suspendedFrom } : row))
  writeFilingsFolder(join(folder, 'content'), rows)
  const photos = [{ 备案编号: rows[0]?.number, 照片: cell, 照片无人脸: '是' }]
  const list = photos.map((row) => ({ ...row, 机构名称: rows[0]?.name, 街道: '东街街道' }))
  const path = join(folder, 'content/regions/testing/filings/photos.json')
  writeFileSync(path, JSON.stringify(list))
  events = []
  return publish(toSettings('2026-11-20T10:00:00+08:00'), (event) => events.push(event))
}

const photosEvent = () => events.find((event) => event.step === 'photos')

/** What readers get of the release they see, by address. */
async function readPhotos(version = ''): Promise<Map<string, Buffer>> {
  const { files } = await openRelease(join(folder, 'data'), version, {})
  return new Map(
    [...files].flatMap(([address, file]) =>
      address.startsWith('/photos/') && 'plain' in file ? [[address, file.plain]] : [],
    ),
  )
}

const ONE = 'a.jpg|活动室|2026-10-20'
const TWO = `${ONE}；b.jpg|睡眠区|2026-10-20`

test('nothing of where, when and by whom a photo was taken is left in it', async () => {
  const photo = await toPhoto()
  expect(photo.includes(CANARY)).toBe(true)
  writePhoto('a.jpg', photo)
  const release = await publishPhotos(ONE)
  const [[address, picture] = []] = await readPhotos(release?.version)
  expect(address).toMatch(/^\/photos\/[0-9a-f]{16}-64\.jpg$/)
  const { exif, xmp, icc, iptc, format } = await sharp(picture).metadata()
  expect({ exif, xmp, icc, iptc, format }).toEqual({ format: 'jpeg' })
  expect(picture?.includes(CANARY)).toBe(false)
})

test('the same photo is never drawn twice', async () => {
  writePhoto('a.jpg', await toPhoto())
  writePhoto('b.jpg', await toJpeg())
  const first = await publishPhotos(ONE)
  expect(photosEvent()).toMatchObject({ drawn: 1, reused: 0 })
  const second = await publishPhotos(TWO)
  expect(photosEvent()).toMatchObject({ drawn: 1, reused: 1 })
  const [before, after] = [await readPhotos(first?.version), await readPhotos(second?.version)]
  expect(after.size).toBe(2)
  for (const [address, picture] of before) expect(after.get(address)).toEqual(picture)
})

test('who publishes no photos hears of none', async () => {
  await publishPhotos('')
  expect(photosEvent()).toBeUndefined()
})

test('a photo that is cut off is told and left out; all else is published', async () => {
  const whole = await toLargeJpeg(800, 600)
  writePhoto('a.jpg', whole.subarray(0, whole.length / 2))
  writePhoto('b.jpg', await toJpeg())
  const release = await publishPhotos(TWO)
  const { snapshot } = await openRelease(join(folder, 'data'), release?.version ?? '', {})
  expect(snapshot.centres[0]?.photos?.map(({ file }) => file)).toEqual(['b.jpg'])
  expect(snapshot.centres).toHaveLength(12)
  const lines = events.flatMap((event) => toEventLines(event, false)).join('\n')
  expect(lines).toContain('照片“a.jpg”没有发布，其余照常')
  writePhoto('a.jpg', await toPhoto('2026:11:03 08:09:10'))
  const mended = await publishPhotos(TWO)
  expect((await readPhotos(mended?.version)).size).toBe(2)
})

test('a missing photo keeps nothing from being published', async () => {
  const release = await publishPhotos(ONE)
  expect(release?.centres).toBe(12)
  expect(await readPhotos(release?.version)).toEqual(new Map())
})

test('a photo that was taken back is gone at once, and back after a rollback', async () => {
  writePhoto('a.jpg', await toPhoto())
  const first = await publishPhotos(ONE)
  const second = await publishPhotos('')
  expect(await readPhotos(second?.version)).toEqual(new Map())
  expect(await rollback(join(folder, 'data'))).toBe(first?.version)
  expect((await readPhotos(first?.version)).size).toBe(1)
})

test('a release that is renewed for another day has its photos', async () => {
  writePhoto('a.jpg', await toPhoto())
  const first = await publishPhotos(ONE, '2026-12-01')
  rmSync(join(folder, 'content'), { recursive: true })
  const renewed = await renew(toSettings('2026-12-02T10:00:00+08:00'), () => {})
  expect(renewed?.version).not.toBe(first?.version)
  expect(await readPhotos(renewed?.version)).toEqual(await readPhotos(first?.version))
})
