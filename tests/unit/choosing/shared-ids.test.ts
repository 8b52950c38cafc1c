import { expect, test } from 'vitest'
import { parseSharedIds, toCompareAddress, toListAddress } from '#src/choosing/shared-ids.ts'

test.each([
  ['a shared list', 'ids=a,b,c', ['a', 'b', 'c']],
  ['what a form sends', 'ids=b&ids=a', ['b', 'a']],
  ['one centre twice', 'ids=a,b,a', ['a', 'b']],
  ['capitals', 'ids=GL-2025-002', ['gl-2025-002']],
  ['Chinese commas and spaces', 'ids=a，b%20c', ['a', 'b', 'c']],
  ['what is no id', 'ids=<b>,a,,../x', ['a']],
  ['nothing', '', []],
])('%s is read from an address', (_name, query, expected) => {
  expect(parseSharedIds(new URLSearchParams(query), 20)).toEqual({ ids: expected, leftOut: 0 })
})

test('those that are too many are counted', () => {
  expect(parseSharedIds(new URLSearchParams('ids=a,b,c,d,e,f'), 4)).toEqual({
    ids: ['a', 'b', 'c', 'd'],
    leftOut: 2,
  })
})

test('an endless address costs no more than a long one', () => {
  const ids = Array.from({ length: 5000 }, (_, at) => `c-${at}`).join(',')
  const { leftOut } = parseSharedIds(new URLSearchParams({ ids }), 4)
  expect(leftOut).toBeLessThan(400)
})

test('an address that was made is read as the same list', () => {
  const ids = ['gl-2025-002', 'c-ddb339ac0643']
  for (const address of [toListAddress(ids), toCompareAddress(ids)]) {
    const { searchParams } = new URL(address, 'http://localhost')
    expect(parseSharedIds(searchParams, 20).ids).toEqual(ids)
  }
})
