import { expect, test } from 'vitest'
import { codesOf, importCentre, read } from '#tests/support/import-filings.ts'

test.each([
  ['监控保存天数', '3个月', '天'],
  ['监控保存天数', '12周', '天'],
  ['监控保存天数', '2160小时', '天'],
  ['托位数', '4班', '个'],
  ['托位数', '3个月', '个'],
  ['预收月数', '30天', '月'],
  ['托小班班数', '30人', '班'],
  ['保育人员人数', '3年', '个'],
])('in %s the number of %s is not taken for one of %s', async (heading, cell, unit) => {
  const { centre, ...loaded } = await importCentre({ [heading]: cell })
  expect(codesOf(loaded)).toEqual(['counted-otherwise'])
  expect(read(loaded.report.issues.find(({ code }) => code === 'counted-otherwise'))).toContain(
    `“${cell}”的单位不是这一列的“${unit}”`,
  )
  expect(centre).not.toMatchObject({ places: expect.anything() })
  expect(centre).not.toMatchObject({ cameraDaysKept: expect.anything() })
  expect(centre).not.toMatchObject({ prepaidMonths: expect.anything() })
  expect(centre).toMatchObject({ classGroups: [], staff: [] })
})

test.each([
  ['监控保存天数', '90天', { cameraDaysKept: 90 }],
  ['托位数', '60个', { places: 60 }],
  ['预收月数', '3个月', { prepaidMonths: 3 }],
  ['托小班班数', '2个班', { classGroups: [{ classGroup: 'youngToddler', classes: 2 }] }],
  ['保育人员人数', '3名', { staff: [{ role: 'carer', count: 3 }] }],
] as const)('in %s %s is the number it says', async (heading, cell, fields) => {
  const { centre, ...loaded } = await importCentre({ [heading]: cell })
  expect(codesOf(loaded)).toEqual([])
  expect(centre).toMatchObject(fields)
})

test('ages of ten and thirty years, months with a nought too many, are not published', async () => {
  const { centre, ...loaded } = await importCentre({ 收托年龄: '120-360个月' })
  expect(codesOf(loaded)).toEqual(['out-of-range'])
  expect(centre).not.toMatchObject({ ageFromInMonths: expect.anything() })
  expect(centre).not.toMatchObject({ ageToInMonths: expect.anything() })
})
