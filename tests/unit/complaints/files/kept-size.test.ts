import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Size, toKeptSize } from '#src/complaints/files/check-image.ts'

test.each<[what: string, sent: Size, kept: Size]>([
  ['a photo of 12 megapixels', [4032, 3024], [4032, 3024]],
  ['a photo of 50 megapixels', [8160, 6120], [4099, 3074]],
  ['a photo of 108 megapixels', [12_000, 9000], [4099, 3074]],
  ['a screenshot of one screen', [1080, 2400], [1080, 2400]],
  ['a screenshot of many screens', [1080, 18_000], [1080, 18_000]],
  ['a screenshot that is longer than a JPEG can be', [1080, 70_000], [1011, 65_500]],
  ['a long screenshot of a tablet', [2160, 36_000], [1440, 24_000]],
  ['a line', [10, 1], [10, 1]],
])('%s is kept legible', (_what, sent, kept) => {
  expect(toKeptSize(sent)).toEqual(kept)
})

test('no picture grows, is turned or falls below the legible width for its area alone', () => {
  let reduced = 0
  const side = fc.integer({ min: 1, max: 20_000 })
  fc.assert(
    fc.property(side, side, (width, height) => {
      const [keptWidth, keptHeight] = toKeptSize([width, height])
      expect(keptWidth).toBeLessThanOrEqual(width)
      expect(keptHeight).toBeLessThanOrEqual(height)
      expect(Math.min(keptWidth, keptHeight)).toBeGreaterThanOrEqual(Math.min(1440, width, height))
      if (keptWidth < width) reduced += 1
    }),
  )
  expect(reduced).toBeGreaterThan(10)
})
