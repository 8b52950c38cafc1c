import { expect, test } from 'vitest'
import {
  type HealthNotice,
  healthNoticeSchema,
  toNoticesOfHits,
} from '#src/guidance/health-notice.ts'

const notice = (more: Partial<HealthNotice>): HealthNotice =>
  healthNoticeSchema.parse({
    slug: 'notice',
    title: '手足口病提示',
    issuedOn: '2026-11-16',
    startsOn: '2026-11-16',
    endsOn: '2026-11-29',
    situation: '有孩子得了手足口病。',
    advice: ['洗手。'],
    returnRule: '医生说可以，再返园。',
    issuer: '疾控岗',
    ...more,
  })

const CENTRES = [
  { id: 'a', subdistrictCode: '350102001' },
  { id: 'b', subdistrictCode: '350102002' },
]
const hitsOf = (more: Partial<HealthNotice>, on = '2026-11-20') =>
  toNoticesOfHits([notice(more)], CENTRES, on).flatMap(({ hits }) => hits)

test('a notice of one centre is on its card alone', () => {
  expect(hitsOf({ centreIds: ['a'] })).toEqual(['a'])
})

test('a notice of a subdistrict is on the cards of all its centres', () => {
  expect(hitsOf({ subdistrictCodes: ['350102002'] })).toEqual(['b'])
})

test('a notice that names no place is for the whole region', () => {
  expect(hitsOf({})).toEqual(['a', 'b'])
})

test.each([
  ['the day before it begins', '2026-11-15', []],
  ['on its first day', '2026-11-16', ['a']],
  ['on its last day', '2026-11-29', ['a']],
  ['the day after its end', '2026-11-30', []],
])('%s a notice counts or does not', (_, on, hits) => {
  expect(hitsOf({ centreIds: ['a'] }, on)).toEqual(hits)
})

test('a notice without an end, or one that ends before it begins, is refused', () => {
  const { endsOn: _, ...endless } = notice({})
  expect(healthNoticeSchema.safeParse(endless).success).toBe(false)
  expect(healthNoticeSchema.safeParse({ ...endless, endsOn: '2026-11-01' }).success).toBe(false)
})
