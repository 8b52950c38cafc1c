import { expect, test } from 'vitest'
import { BOOKLET_PART, toBookletPart } from '#src/choosing/booklet.ts'
import { BARE_CENTRE } from '#tests/support/example-centres.ts'

const ON = '2026-11-20'
const named = (legalName: string, more = {}) => ({ ...BARE_CENTRE, legalName, ...more })

test('a booklet has its centres in the order of a dictionary, without those that are withdrawn or in no list', () => {
  const centres = [
    named('云朵'),
    named('大象'),
    named('半块饼干'),
    named('八音盒', { withdrawnOn: ON }),
  ]
  const left = named('豆豆', { filedOn: '2025-01-01', inLatestList: false })
  expect(toBookletPart([...centres, left], 1, ON)).toMatchObject({
    absent: ['豆豆'],
    centres: [{ legalName: '半块饼干' }, { legalName: '大象' }, { legalName: '云朵' }],
    part: 1,
    parts: 1,
    count: 3,
  })
})

test('a long list goes into parts that hold every centre once, and there is nothing beyond the last', () => {
  const centres = Array.from({ length: BOOKLET_PART * 2 + 1 }, (_, at) => named(`示例${at}`))
  const parts = [1, 2, 3].map((part) => toBookletPart(centres, part, ON)?.centres ?? [])
  expect(parts.map(({ length }) => length)).toEqual([BOOKLET_PART, BOOKLET_PART, 1])
  expect(new Set(parts.flat())).toEqual(new Set(centres))
  for (const part of [0, 4, 1.5, Number.NaN])
    expect(toBookletPart(centres, part, ON)).toBeUndefined()
})

test('a subdistrict without centres has a booklet that can say so', () => {
  expect(toBookletPart([], 1, ON)).toMatchObject({ centres: [], parts: 1, count: 0 })
})
