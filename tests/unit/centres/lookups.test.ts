import { expect, test } from 'vitest'
import { findCentre, findStayingId } from '#src/centres/centre-snapshot.ts'
import { fromServiceSlug, serviceTypeSchema, toServiceSlug } from '#src/centres/codes.ts'
import { countBySubdistrict } from '#src/centres/standing.ts'
import { BARE_CENTRE, FULL_CENTRE } from '#tests/support/example-centres.ts'

const toSnapshot = (...centres: (typeof FULL_CENTRE)[]) => ({
  regionCode: '350102',
  version: '0123456789ab',
  centres,
  formerIds: {},
})

test('a centre is found in the snapshot asked, not in the one before', () => {
  const renamed = { ...FULL_CENTRE, displayName: '新名字' }
  expect(findCentre(toSnapshot(FULL_CENTRE), 'full')?.displayName).toBe('彩虹托育园')
  expect(findCentre(toSnapshot(renamed), 'full')?.displayName).toBe('新名字')
  expect(findCentre(toSnapshot(FULL_CENTRE), 'constructor')).toBeUndefined()
})

test('a former id leads to the one that stays, and no other word does', () => {
  const snapshot = { formerIds: { old: 'full' } }
  expect(findStayingId(snapshot, 'old')).toBe('full')
  for (const id of [
    'full',
    '',
    '__proto__',
    'constructor',
    'toString',
    'valueOf',
    'hasOwnProperty',
  ])
    expect(findStayingId(snapshot, id), id).toBeUndefined()
})

test('every form of service has an address that leads back to it', () => {
  expect(serviceTypeSchema.options.map((type) => fromServiceSlug(toServiceSlug(type)))).toEqual(
    serviceTypeSchema.options,
  )
  expect(toServiceSlug('fullDay')).toBe('full-day')
  expect(fromServiceSlug('fullDay')).toBeUndefined()
})

test('a withdrawn centre no longer counts for its subdistrict, nor one that left the newest list', () => {
  const withdrawn = { ...BARE_CENTRE, withdrawnOn: '2026-01-01' }
  const left = { ...FULL_CENTRE, inLatestList: false }
  const centres = [BARE_CENTRE, FULL_CENTRE, withdrawn, left]
  expect(countBySubdistrict(centres, '2026-01-01').get('350102001')).toBe(2)
  expect(countBySubdistrict(centres, '2025-12-31').get('350102001')).toBe(3)
})
