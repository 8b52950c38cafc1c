import sharp from 'sharp'
import { expect, test } from 'vitest'
import { checkSent as check, keepSent as keep } from '#tests/support/check-sent.ts'
import {
  toFlatPng,
  toJpeg,
  toLargeJpeg,
  toMovingWebp,
  toOddJpeg,
  toPhoto,
  toScreenshot,
} from '#tests/support/image-files.ts'
import { readWholePdf, toLockedPdf, toOwnedPdf } from '#tests/support/pdf-files.ts'

const LONG = { timeout: 60_000 }

test('every letter of a long screenshot stays as sharp as it was', LONG, async () => {
  const screenshot = await toScreenshot(1080, 18_000)
  const { bytes, changes, thumbnail } = await keep(screenshot)
  const kept = sharp(bytes)
  expect(await kept.metadata()).toMatchObject({ format: 'jpeg', width: 1080, height: 18_000 })
  expect(changes).toEqual({})
  // One line of text near the end: grey by grey, it is the same.
  const region = { left: 0, top: 17_880, width: 1080, height: 60 }
  const toGrey = (image: Uint8Array) =>
    sharp(image, { limitInputPixels: false }).extract(region).greyscale().raw().toBuffer()
  const [before, after] = await Promise.all([toGrey(screenshot), toGrey(bytes)])
  expect(Math.min(...before)).toBeLessThan(60)
  const apart = before.reduce((sum, grey, index) => sum + Math.abs(grey - (after[index] ?? 0)), 0)
  expect(apart / before.length).toBeLessThan(4)
  const small = Buffer.from(thumbnail?.replace('data:image/jpeg;base64,', '') ?? '', 'base64')
  expect(await sharp(small).metadata()).toMatchObject({ width: 160, height: 160 })
})

test.each([
  [8160, 6120],
  [12_000, 9000],
])('a photo of %i × %i is taken, reduced, and it is said', LONG, async (width, height) => {
  const { bytes, changes } = await keep(await toLargeJpeg(width, height))
  expect(await sharp(bytes).metadata()).toMatchObject({ width: 4099, height: 3074 })
  expect(changes).toEqual({ reduced: { from: [width, height], to: [4099, 3074] } })
})

test('a picture that only fits into memory whole is refused for that reason', LONG, async () => {
  const wrong = { outcome: 'wrong', code: 'fileTooManyPixels' }
  expect(await check(await toLargeJpeg(6000, 4001, true))).toEqual(wrong)
  expect(await keep(await toLargeJpeg(6000, 4000, true))).toMatchObject({ kind: 'image' })
  expect(await check(toFlatPng(30_000, 7001))).toEqual(wrong)
})

test('an odd photo is kept, a cut one is not', async () => {
  expect(await keep(await toOddJpeg())).toMatchObject({ kind: 'image', changes: {} })
  const jpeg = await toJpeg()
  const cut = jpeg.subarray(0, Math.floor(jpeg.length * 0.7))
  expect(await check(cut)).toEqual({ outcome: 'wrong', code: 'fileUnreadable' })
})

test('what is not kept of a picture is told', async () => {
  expect((await keep(await toMovingWebp())).changes).toEqual({ frames: 2 })
  expect((await keep(await toPhoto())).changes).toEqual({ place: 'removed' })
})

test('a picture that is kept as another kind says so beside its new name', async () => {
  const checked = await check(toFlatPng(64, 64), { name: 'long.png' })
  expect(checked).toMatchObject({
    outcome: 'ok',
    file: { name: 'long.jpg', changes: { ending: { from: '.png', to: '.jpg' } } },
  })
})

test('a document that only its owner may change is kept open, one with a password is refused', async () => {
  const { bytes, kind } = await keep(await toOwnedPdf())
  expect(kind).toBe('pdf')
  const said = await readWholePdf(bytes)
  expect(said).not.toMatch(/\/Encrypt|CANARY/)
  expect(await check(await toLockedPdf())).toEqual({ outcome: 'wrong', code: 'fileLocked' })
})
