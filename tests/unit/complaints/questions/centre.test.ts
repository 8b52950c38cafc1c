import { describe, expect, test } from 'vitest'
import { toCentreDocument } from '#search/centre-document.ts'
import type { Centre } from '#src/centres/centre.ts'
import { findPlace, findPlaces } from '#src/complaints/questions/centre/find-places.ts'
import { centreQuestion } from '#src/complaints/questions/centre/question.ts'
import type { Known } from '#src/complaints/questions/question.ts'
import { toForm } from '#src/complaints/questions/typed-text.ts'
import { BARE_CENTRE } from '#tests/support/example-centres.ts'

const KNOWN = {
  snapshot: { centres: [{ id: 'gl-001' }], formerIds: {} },
  region: { subdistricts: [{ code: '350102001' }] },
} as unknown as Known

test('a place is a centre of the directory, or a name with an address', () => {
  expect(centreQuestion.parse(toForm({ place: 'gl-001' }), KNOWN)).toEqual({
    answer: { centreId: 'gl-001' },
  })
  expect(centreQuestion.parse(toForm({ place: 'gl-999' }), KNOWN)).toEqual({
    problems: [{ field: 'place', code: 'centreUnknown' }],
  })
  expect(centreQuestion.parse(toForm({}), KNOWN)).toEqual({
    problems: [{ field: 'place', code: 'placeMissing' }],
  })
  const unlisted = { place: 'unlisted', unlistedName: '某某托管', unlistedAddress: '某路1号' }
  expect(centreQuestion.parse(toForm({ ...unlisted, subdistrict: '350102001' }), KNOWN)).toEqual({
    answer: {
      unlisted: { name: '某某托管', address: '某路1号', subdistrictCode: '350102001' },
    },
  })
  expect(centreQuestion.parse(toForm({ place: 'unlisted', subdistrict: '1' }), KNOWN)).toEqual({
    problems: [
      { field: 'unlistedName', code: 'unlistedNameMissing' },
      { field: 'unlistedAddress', code: 'unlistedAddressMissing' },
    ],
  })
})

describe('the state of a centre stands beside its name where one is chosen', () => {
  const FILED = { ...BARE_CENTRE, filedOn: '2025-10-09', address: '示例路7号' }
  const NOW = new Date('2026-11-20T12:00:00+08:00')
  const known = (centre: Centre) =>
    ({
      snapshot: { centres: [centre], formerIds: {} },
      region: { subdistricts: [] },
      now: NOW,
      search: {
        searchCentres: async () => ({
          hits: [{ document: toCentreDocument(centre) }],
          total: 1,
        }),
      },
    }) as unknown as App.Locals & Known

  test.each<[string, Partial<Centre>, string]>([
    ['left out of the newest list', { inLatestList: false }, '（不在最新名单）'],
    ['withdrawn', { withdrawnOn: '2026-11-01' }, '（已注销备案）'],
    [
      'withdrawn and left out',
      { withdrawnOn: '2026-11-01', inLatestList: false },
      '（已注销备案）',
    ],
    ['suspended', { suspendedFrom: '2026-11-01' }, '（暂停服务）'],
    ['in force', {}, ''],
  ])('%s', async (_what, facts, beside) => {
    const centre = { ...FILED, ...facts }
    const label = `${centre.legalName}${beside}`
    const locals = known(centre)
    expect((await findPlaces('示例', locals)).places).toMatchObject([{ label }])
    expect(findPlace(centre.id, locals)?.name).toBe(centre.legalName)
    expect(centreQuestion.toLines({ centreId: centre.id }, locals)).toEqual([label, '示例路7号'])
  })
})
