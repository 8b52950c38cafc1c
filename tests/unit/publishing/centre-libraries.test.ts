import { expect, test } from 'vitest'
import type { HealthNotice } from '#src/guidance/health-notice.ts'
import { EMPTY_LIBRARY } from '#src/guidance/library.ts'
import { toCentreLibraries } from '#src/publishing/addresses/centre-libraries.ts'
import { BARE_CENTRE } from '#tests/support/example-centres.ts'

const notice = (slug: string, more: Partial<HealthNotice>): HealthNotice => ({
  slug,
  title: '提示',
  centreIds: [],
  subdistrictCodes: [],
  issuedOn: '2026-11-01',
  startsOn: '2026-11-01',
  endsOn: '2026-11-30',
  situation: '有人病了',
  advice: ['洗手'],
  returnRule: '问医生',
  issuer: '疾控岗',
  articles: [],
  ...more,
})

const HERE = '350102001'
const THERE = '350102002'
const [first, second, far] = [
  { ...BARE_CENTRE, id: 'first', subdistrictCode: HERE },
  { ...BARE_CENTRE, id: 'second', subdistrictCode: HERE },
  { ...BARE_CENTRE, id: 'far', subdistrictCode: THERE },
]
const { ofCentre, ofSubdistrict } = toCentreLibraries({
  ...EMPTY_LIBRARY,
  notices: [
    notice('of-first', { centreIds: ['first'] }),
    notice('there', { subdistrictCodes: [THERE] }),
  ],
})
const slugs = ({ notices }: { notices: readonly HealthNotice[] }) => notices.map(({ slug }) => slug)

test('a centre page knows the notices about it and its subdistrict, and no others', () => {
  expect(slugs(ofCentre(first))).toEqual(['of-first'])
  expect(slugs(ofCentre(second))).toEqual([])
  expect(slugs(ofCentre(far))).toEqual(['there'])
})

test('the page of a subdistrict knows the notices about its centres too', () => {
  expect(slugs(ofSubdistrict(HERE, [first, second]))).toEqual(['of-first'])
  expect(slugs(ofSubdistrict(THERE, [far]))).toEqual(['there'])
})

test('centres without notices of their own share one object, so that it is hashed once', () => {
  expect(ofCentre(second)).toBe(ofCentre({ ...second, id: 'third' }))
  expect(ofCentre(first)).not.toBe(ofCentre(second))
})
