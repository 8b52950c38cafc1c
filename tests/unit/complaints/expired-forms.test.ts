import { expect, test } from 'vitest'
import { toExpired } from '#src/pages/complaints/_to-ended.ts'

test.each([
  ['matter' as const, { matter: 'food' }, undefined],
  ['when' as const, { year: '2026', month: '11', day: '3', unknown: '' }, undefined],
  ['narrative' as const, { narrative: '午睡没有人看' }, '午睡没有人看'],
  ['narrative' as const, { narrative: '' }, undefined],
  [
    'centre' as const,
    {
      place: 'unlisted',
      unlistedName: '小太阳',
      unlistedAddress: '某路1号',
      subdistrict: '350102001',
    },
    '小太阳\n某路1号',
  ],
  ['contact' as const, { choice: 'leave', name: '林', phone: '' }, '林'],
])('who sends %s too late gets back what was written, never a code', (step, typed, written) => {
  expect(toExpired(step, typed)).toEqual({ kind: 'expired', typed: written })
})
