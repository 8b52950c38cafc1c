import { expect, test } from 'vitest'
import { codesOf, importCentre } from '#tests/support/import-filings.ts'

test.each([
  ['an unknown subdistrict', { 街道: '鼓动街道' }, 'unknown-subdistrict'],
  ['no subdistrict', { 街道: '' }, 'missing-subdistrict'],
])('a row left out for %s is told with all else that is wrong with it', async (_, cells, code) => {
  const { centre, ...loaded } = await importCentre({
    ...cells,
    联系电话: '0591-8755010',
    备案日期: '2025-02-30',
    全日托收费: '2980',
  })
  expect(centre).toBeUndefined()
  expect(codesOf(loaded).sort()).toEqual(
    [code, 'fee-without-unit', 'impossible-date', 'phone-digits'].sort(),
  )
})

test('of a row that is left out, only what must be put right is told', async () => {
  const loaded = await importCentre({ 街道: '鼓动街道', 联系电话: '87550101' })
  expect(codesOf(loaded)).not.toContain('missing-subdistrict')
})
