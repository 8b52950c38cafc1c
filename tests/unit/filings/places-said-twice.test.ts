import * as XLSX from '@e965/xlsx'
import { expect, test } from 'vitest'
import { codesOf, importCentre, importFiles } from '#tests/support/import-filings.ts'

const LIST = { asOf: '2026-11-02', source: 'filingSystem' }

function toXlsx(sheets: Record<string, string[][]>): Uint8Array {
  const book = XLSX.utils.book_new()
  for (const [name, rows] of Object.entries(sheets))
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), name)
  return new Uint8Array(XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }))
}

test('a sheet of one subdistrict gives it to rows that name none, and tells of those that name another', async () => {
  const sheets = {
    鼓东街道: [
      ['机构名称', '街道', '地址'],
      ['示例甲托育园', '温泉街道', '庆城路1号'],
      ['示例乙托育园', '', '庆城路2号'],
      ['示例丙托育园', '鼓东', '庆城路3号'],
    ],
  }
  const loaded = await importFiles({ 'a.xlsx': toXlsx(sheets), 'columns.json': LIST })
  const codes = loaded.snapshot.centres.map((one) => [one.legalName, one.subdistrictCode])
  expect(Object.fromEntries(codes)).toEqual({
    示例甲托育园: '350102003',
    示例乙托育园: '350102001',
    示例丙托育园: '350102001',
  })
  expect(codesOf(loaded).sort()).toEqual(['subdistrict-from-sheet', 'subdistrict-of-title-differs'])
})

test('a title between rows and a row below it that contradict are told', async () => {
  const list = [
    '机构名称,街道,地址',
    '一、鼓东街道（2家）,,',
    '示例甲托育园,,庆城路1号',
    '示例乙托育园,洪山镇,庆城路2号',
  ].join('\n')
  const loaded = await importFiles({ 'a.csv': list, 'columns.json': LIST })
  const codes = loaded.snapshot.centres.map((one) => [one.legalName, one.subdistrictCode])
  expect(Object.fromEntries(codes)).toEqual({
    示例甲托育园: '350102001',
    示例乙托育园: '350102100',
  })
  expect(codesOf(loaded)).toEqual(['section-row', 'subdistrict-of-title-differs'])
})

test('a registered place whose address is in another district is not one of this', async () => {
  const list = [
    '企业名称,住所,经营范围',
    '示例甲托育有限公司,福州市台江区台江路1号,托育服务',
    '示例乙托育有限公司,福州市鼓楼区鼓东街道庆城路1号,托育服务',
  ].join('\n')
  const loaded = await importFiles({
    'a.csv': list,
    'columns.json': { ...LIST, kind: 'registered' },
  })
  expect(loaded.registered.map(({ name }) => name)).toEqual(['示例乙托育有限公司'])
  expect(codesOf(loaded)).toContain('subdistrict-elsewhere')
})

test.each(['V', 'v', '✔️', '☑️'])('%s under 全日托 is a tick', async (tick) => {
  const list = `机构名称,街道,全日托,半日托\n示例甲托育园,鼓东街道,${tick},❌`
  const { snapshot } = await importFiles({ 'a.csv': list, 'columns.json': LIST })
  expect(snapshot.centres[0]?.services).toMatchObject([{ serviceType: 'fullDay' }])
})

test('opening hours that name no open day are told', async () => {
  const { centre, ...loaded } = await importCentre({ 开放时间: '双休日休息' }, LIST)
  expect(centre?.openingHours).toEqual([])
  expect(codesOf(loaded)).toEqual(['not-hours'])
})
