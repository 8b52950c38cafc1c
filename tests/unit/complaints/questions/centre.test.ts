import { expect, test } from 'vitest'
import { centreQuestion } from '#src/complaints/questions/centre/question.ts'
import type { Known } from '#src/complaints/questions/question.ts'
import { toForm } from '#src/complaints/questions/typed-text.ts'

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
