import { describe, expect, it } from 'vitest'
import { toCentreDocument } from '#search/centre-document.ts'
import { EMPTY_QUERY } from '#search/centre-query.ts'
import { toDayColumns } from '#search/engines/embedded/day-columns.ts'
import { sortCentres } from '#search/engines/embedded/sort-centres.ts'
import { toColumns } from '#search/engines/embedded/to-columns.ts'
import { BARE_CENTRE } from '#tests/support/example-centres.ts'

const ON = '2026-11-20'
const toDocument = (values: object) => ({
  ...toCentreDocument(BARE_CENTRE),
  confirmedOn: ON,
  ...values,
})
const at = (lat: number) => toDocument({ pointWgs84: { lat, lng: 119.3 } })

function order(documents: ReturnType<typeof toDocument>[], sort: 'distance' | 'fee' | 'relevance') {
  const columns = toColumns(documents)
  const near = { lat: 26, lng: 119.3 }
  const all = Uint32Array.from(documents.keys())
  const ranking = { isForAll: false, scores: new Float32Array(all.length) }
  const query = { ...EMPTY_QUERY, near, sort }
  const day = toDayColumns(columns, ON)
  return sortCentres(all, query, columns, day, ranking, [0, documents.length])
}

describe('centres in order', () => {
  it('are from near to far, half round the earth too, and last of all without a point', () => {
    expect(order([toDocument({}), at(-89), at(26.0001), at(27), at(26)], 'distance')).toEqual([
      4, 2, 3, 1, 0,
    ])
  })

  it('stand as in the list where nothing tells them apart', () => {
    const equals = Array.from({ length: 30 }, () => at(26.5))
    for (const sort of ['distance', 'fee', 'relevance'] as const) {
      expect(order(equals, sort)).toEqual([...equals.keys()])
    }
  })

  it('keep their rank before everything: confirmed, long ago, closed', () => {
    const closed = { ...at(26), withdrawnOn: ON }
    const old = { ...at(26.1), confirmedOn: '2020-01-01' }
    expect(order([closed, old, toDocument({}), at(89)], 'distance')).toEqual([3, 2, 1, 0])
  })

  it('are not sorted at all when there are more than a key can hold', () => {
    const columns = { ...toColumns([]), count: 2 ** 20 + 1 }
    const sorted = () =>
      sortCentres(
        new Uint32Array(),
        EMPTY_QUERY,
        columns,
        toDayColumns(toColumns([]), ON),
        { isForAll: true, scores: new Float32Array() },
        [0, 20],
      )
    expect(sorted).toThrow(RangeError)
    columns.count = 2 ** 20
    expect(sorted()).toEqual([])
  })
})
