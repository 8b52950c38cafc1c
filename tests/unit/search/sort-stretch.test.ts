import { assert, constantFrom, float64Array, nat, property, tuple } from 'fast-check'
import { expect, it } from 'vitest'
import { sortStretch } from '#search/engines/embedded/sort-stretch.ts'

const numbers = float64Array({ noNaN: true, maxLength: 200 })

it('gives the stretch that a sorted list would have there, wherever it lies', () => {
  assert(
    property(numbers, nat(220), constantFrom(0, 1, 20), (given, from, count) => {
      const sorted = given.toSorted().subarray(from, from + count)
      expect(sortStretch(given, from, from + count)).toEqual(sorted)
    }),
  )
})

it('gives the same of numbers that come often', () => {
  assert(
    property(tuple(nat(30), nat(30)), ([from, count]) => {
      const given = Float64Array.from({ length: 100 }, (_, at) => (at * 7) % 4)
      const sorted = given.toSorted().subarray(from, from + count)
      expect(sortStretch(given, from, from + count)).toEqual(sorted)
    }),
  )
})
