import { expect, test } from 'vitest'
import { groupSiblings, toOpenSiblings } from '#src/centres/to-siblings.ts'
import { makeCentre } from '#tests/support/generated-centres.ts'

const named = (id: string, brand?: string, withdrawnOn?: string) =>
  makeCentre({
    id,
    legalName: `示例${id}`,
    ...(brand ? { brand } : {}),
    ...(withdrawnOn ? { withdrawnOn } : {}),
  })

const centres = [
  named('a', '纽扣'),
  named('b', '纽扣'),
  named('c', '纽扣', '2026-11-10'),
  named('d', '乐呵'),
  named('e'),
  named('f'),
]
const idsOf = (found: readonly { id: string }[]) => found.map(({ id }) => id)

test('a centre leads to the others of its brand, and not to one that was withdrawn', () => {
  expect(idsOf(toOpenSiblings(centres, centres[0] as never, '2026-11-09'))).toEqual(['b', 'c'])
  expect(idsOf(toOpenSiblings(centres, centres[0] as never, '2026-11-10'))).toEqual(['b'])
})

test('without a brand, or alone in it, there are no others', () => {
  const toSiblings = groupSiblings(centres)
  expect(centres.slice(3).map((centre) => toSiblings(centre).length)).toEqual([0, 0, 0])
})

test('of a brand with many centres a page knows twenty others', () => {
  const many = Array.from({ length: 40 }, (_, at) => named(`many-${at}`, '很多'))
  const toSiblings = groupSiblings(many)
  expect(toSiblings(many[0] as never)).toHaveLength(20)
  expect(toSiblings(many[39] as never)).toHaveLength(20)
})
