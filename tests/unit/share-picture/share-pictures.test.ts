import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import type { PictureText } from '#src/choosing/share/share-facts.ts'
import {
  drawsPictures,
  openFont,
  toPicture,
  toPictureVersion,
} from '#src/share-picture/share-pictures.ts'

const text = (name: string): PictureText => ({
  facts: { name, place: '鼓东街道', ages: '收6个月至3岁', fee: '全日托 2,680元/月' },
  siteName: '鼓楼区托育服务',
  sample: true,
})

test('a picture of the longest name is 600 by 315 and no more than 20 kB', async () => {
  const picture = await toPicture(text('示例托育服务有限公司福州市鼓楼区'.repeat(7)), 'somebody')
  if (picture === 'busy') throw new Error('Nobody else asked.')
  const { width, height, format } = await sharp(picture).metadata()
  expect({ width, height, format }).toEqual({ width: 600, height: 315, format: 'png' })
  expect(picture.length).toBeLessThan(20_000)
})

test('names of villages that few fonts have can be drawn', () => {
  expect(toPictureVersion(text('癿藏镇扈家塬咀子村托育点'))).toMatch(/^[0-9a-f]{12}$/)
})

test('a name with a character that the font lacks gets no picture', () => {
  expect(toPictureVersion(text('𠮷家托育'))).toBeUndefined()
})

test('a picture has another address when something else stands on it', () => {
  expect(toPictureVersion(text('云朵'))).toBe(toPictureVersion(text('云朵')))
  expect(toPictureVersion(text('云朵'))).not.toBe(toPictureVersion(text('星星')))
})

test('different characters have different shapes, and a space has none', () => {
  const font = openFont()
  expect(font?.toGlyph('托')?.path).toMatch(/^M.*Z$/)
  expect(font?.toGlyph('托')?.path).not.toBe(font?.toGlyph('育')?.path)
  expect(font?.toGlyph(' ')?.path).toBe('')
  expect(font?.toGlyph('托')?.advance).toBe(font?.unitsPerEm)
})

test('a font that is missing or no font draws nothing, and nobody fails', () => {
  const folder = mkdtempSync(join(tmpdir(), 'portal-font-'))
  const broken = join(folder, 'broken.ttf')
  writeFileSync(broken, 'no font')
  expect(openFont(pathToFileURL(broken))).toBeUndefined()
  expect(openFont(pathToFileURL(join(folder, 'missing.ttf')))).toBeUndefined()
  expect(drawsPictures()).toBe(true)
})

test('one stranger who asks for many pictures is told to come back, and another one is served', async () => {
  const many = Array.from({ length: 12 }, (_, index) =>
    toPicture(text(`示例${index}号`), 'stranger'),
  )
  const family = toPicture(text('示例云朵'), 'family')
  expect(await family).toBeInstanceOf(Buffer)
  const answers = await Promise.all(many)
  expect(answers.filter((answer) => answer === 'busy')).toHaveLength(7)
})
