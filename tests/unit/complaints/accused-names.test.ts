import { expect, test } from 'vitest'
import { toAccusedNames } from '#src/complaints/routing/find-accused.ts'
import { BARE_CENTRE, FULL_CENTRE } from '#tests/support/example-centres.ts'

const snapshot = {
  regionCode: '350102',
  version: '0123456789ab',
  centres: [BARE_CENTRE, FULL_CENTRE],
  formerIds: { 'old-full': FULL_CENTRE.id },
}

test('a centre is known by every name it goes by, also under a former address', () => {
  const names = ['示例彩虹托育服务有限公司', '彩虹托育园', '彩虹', '彩虹屋']
  expect(toAccusedNames(snapshot, { centreId: FULL_CENTRE.id })).toEqual(names)
  expect(toAccusedNames(snapshot, { centreId: 'old-full' })).toEqual(names)
  expect(toAccusedNames(snapshot, { centreId: BARE_CENTRE.id })).toEqual([BARE_CENTRE.legalName])
})

test('a place that is not in the directory is known by what the resident typed', () => {
  const place = { unlisted: { name: '卫健局机关托育园', address: '鼓东路12号' } }
  expect(toAccusedNames(snapshot, place)).toEqual(['卫健局机关托育园'])
})

test('a centre that is gone from the directory has no name to go by', () => {
  expect(toAccusedNames(snapshot, { centreId: 'gone' })).toEqual([])
})
