import { expect, test } from 'vitest'
import { toRefusals } from '#src/publishing/publish-gates.ts'

const gates = (rows: number, rowsLeftOut: number, centres: number, centresBefore: number) =>
  toRefusals({ rows, rowsLeftOut, centres }, centresBefore).map(({ gate }) => gate)

test.each([
  ['no bad row', 0, []],
  ['exactly a tenth', 10, []],
  ['one more', 11, ['badRows']],
  ['all but one', 99, ['badRows']],
])('of a hundred rows, %s', (_what, bad, expected) => {
  expect(gates(100, bad, 100, 100)).toEqual(expected)
})

test.each([
  ['as many as before', 100, []],
  ['a fifth less', 80, []],
  ['one less than that', 79, ['lostCentres']],
  ['one centre', 1, ['lostCentres']],
  ['none: then nothing else matters', 0, ['noCentres']],
  ['more than before', 300, []],
])('of a hundred centres before, %s', (_what, centres, expected) => {
  expect(gates(100, 0, centres, 100)).toEqual(expected)
})

test('the first release loses nothing, and both gates can close at once', () => {
  expect(gates(10, 0, 1, 0)).toEqual([])
  expect(gates(10, 2, 7, 10)).toEqual(['badRows', 'lostCentres'])
})

test('shares are the same for every size of list', () => {
  for (let size = 10; size <= 2000; size += 10) {
    expect([size, gates(size, size / 10, size, size)]).toEqual([size, []])
    expect(gates(size, size / 10 + 1, size, size)).toEqual(['badRows'])
    expect([size, gates(size, 0, size * 0.8, size)]).toEqual([size, []])
    expect(gates(size, 0, size * 0.8 - 1, size)).toEqual(['lostCentres'])
  }
})
