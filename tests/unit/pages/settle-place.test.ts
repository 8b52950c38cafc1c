import { expect, test } from 'vitest'
import { EMPTY_QUERY } from '#search/centre-query.ts'
import { settlePlace } from '#src/pages/temporary-care/_settle-place.ts'
import { openSampleSearch } from '#tests/support/open-sample-search.ts'

const { engine, now } = await openSampleSearch('gulou')
const settle = (placeText: string, originId = '') =>
  settlePlace({ placeText, originId }, engine, now)

test.each(['医院', '中心', '鼓楼', '园', '东街口', '东街扣'])(
  '%s is measured from where the search measures it, with the same others',
  async (placeText) => {
    const { origin, point, others } = await settle(placeText)
    const found = await engine.searchCentres({ ...EMPTY_QUERY, placeText }, now)
    expect(origin?.id).toBe(found.origin?.id)
    expect(point).toEqual(found.origin && found.effectiveQuery.near)
    expect(others).toEqual(found.origin?.others ?? [])
  },
)

test('东街口 is a place, and a chosen one comes before what was typed', async () => {
  const { origin } = await settle('东街口')
  expect(origin?.name).toContain('东街口')
  expect((await settle('火星', origin?.id)).origin).toEqual(origin)
})

test.each([
  ['火星', '', '不知道“火星”在哪里，没有按远近排。'],
  ['', 'nowhere', '不知道选的地点在哪里，没有按远近排。'],
  ['', '', undefined],
])('%s%s is nowhere', async (placeText, originId, problem) => {
  const settled = await settle(placeText, originId)
  expect(settled.point).toBeUndefined()
  expect(settled.problem).toBe(problem)
})
