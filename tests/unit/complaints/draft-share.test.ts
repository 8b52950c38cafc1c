import { expect, test } from 'vitest'
import { hasRoom } from '#src/complaints/intake/room.ts'

const MOST = 1000

test.each([
  ['an empty box', 0, 0, 500, true],
  ['an empty box, one byte more', 0, 0, 501, false],
  ['all there is taken by itself', 500, 500, 0, true],
  ['all there is taken by itself, one byte more', 500, 500, 1, false],
  ['another one after a source that took all it may', 500, 0, 250, true],
  ['the same, one byte more', 500, 0, 251, false],
  ['one that has some already', 600, 100, 150, true],
  ['the same, one byte more', 600, 100, 151, false],
  ['a full box', 1000, 0, 0, true],
  ['a full box, one byte', 1000, 0, 1, false],
  ['more than fits', 1001, 0, 0, false],
])('the room of a source: %s', (_what, bytes, bytesOfSource, more, has) => {
  expect(hasRoom({ bytes, bytesOfSource }, MOST, more)).toBe(has)
})

test('whatever a source takes, ten others still find room one after the other', () => {
  let bytes = 0
  for (let source = 0; source < 10; source += 1) {
    let bytesOfSource = 0
    while (hasRoom({ bytes, bytesOfSource }, 2 ** 31, 1024)) {
      bytes += 1024
      bytesOfSource += 1024
    }
    expect(bytesOfSource).toBeGreaterThanOrEqual(1024 * 1024)
  }
  expect(bytes).toBeLessThan(2 ** 31)
})
