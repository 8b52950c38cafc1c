import { encode } from 'uqr'
import { describe, expect, test } from 'vitest'
import { toQrCode } from '#src/lib/qr-code.ts'

const ADDRESS = 'https://example.org/centres/sample-350102-001/'

/** Draws the bars of a path, as a browser fills them. */
function draw({ size, path }: { size: number; path: string }): boolean[][] {
  const modules = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let step = 0; step < Number(width); step += 1) {
      const row = modules[Number(y)]
      if (row) row[Number(x) + step] = true
    }
  }
  return modules
}

describe('a QR code', () => {
  test('is drawn as every dark module of the code and no other', () => {
    expect(draw(toQrCode(ADDRESS))).toEqual(encode(ADDRESS, { ecc: 'M', border: 4 }).data)
  })

  test('has four white modules around it', () => {
    const { size, path } = toQrCode(ADDRESS)
    const ends = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, width]) => [
      Number(x),
      Number(y),
      Number(x) + Number(width),
    ])
    expect(Math.min(...ends.map(([x = 0]) => x))).toBe(4)
    expect(Math.min(...ends.map(([, y = 0]) => y))).toBe(4)
    expect(Math.max(...ends.map(([, , end = 0]) => end))).toBe(size - 4)
  })

  test('weighs less than four kilobytes for an address', () => {
    expect(toQrCode(ADDRESS).path.length).toBeLessThan(4000)
  })
})
