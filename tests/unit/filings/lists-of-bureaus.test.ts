import { utils, write } from '@e965/xlsx'
import { expect, test } from 'vitest'
import { codesOf, importCentre, importFiles, read } from '#tests/support/import-filings.ts'

const LIST = { asOf: '2026-11-02', source: 'filingSystem' }

/** A workbook of one sheet, its rows and merged cells. */
function toBook(rows: (string | number)[][], merges: string[]): Uint8Array {
  const sheet = utils.aoa_to_sheet(rows)
  sheet['!merges'] = merges.map((range) => utils.decode_range(range))
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, 'Sheet1')
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }))
}

test('three header rows of which the first holds nothing but groups are read together', async () => {
  const rows = [
    ['鼓楼区托育服务机构一览表'],
    ['序号', '基本信息', '', '班型设置', '', '备案信息', ''],
    ['', '名称', '街道', '托大班', '', '编号', '日期'],
    ['', '', '', '班数', '托位', '', ''],
    [1, '示例甲托育园', '鼓东街道', 2, 40, 'GL-2024-001', '2024-03-02'],
  ]
  const merges = [
    'A1:G1',
    'A2:A4',
    'B2:C2',
    'D2:E2',
    'F2:G2',
    'B3:B4',
    'C3:C4',
    'D3:E3',
    'F3:F4',
    'G3:G4',
  ]
  const { snapshot } = await importFiles({ 'a.xlsx': toBook(rows, merges), 'columns.json': LIST })
  expect(snapshot.centres).toMatchObject([
    {
      legalName: '示例甲托育园',
      filingNumber: 'GL-2024-001',
      filedOn: '2024-03-02',
      classGroups: [{ classGroup: 'olderToddler', classes: 2, places: 40 }],
    },
  ])
})

test('a list that knows only names on doors loses no centre', async () => {
  const list = [
    '序号,园所名称（全称）,所属镇街,园长手机,现有幼儿数,备案时间',
    '1,鼓楼区示例甲托育园,鼓东街道,13900000001,55,2024-03-02',
  ].join('\n')
  const { snapshot, report } = await importFiles({ 'a.csv': list, 'columns.json': LIST })
  expect(snapshot.centres).toMatchObject([{ legalName: '鼓楼区示例甲托育园', enrolled: 55 }])
  expect(report.issues.map(read).join()).toContain('按“机构名称”列读入')
})

test('one column of fees that names each service is read service by service', async () => {
  const list = [
    '机构名称,街道,收费标准',
    '示例甲托育园,鼓东街道,全日托:1980元/月；半日托1200元/月',
    '示例乙托育园,鼓东街道,2000-2500元/月',
  ].join('\n')
  const { snapshot, report } = await importFiles({ 'a.csv': list, 'columns.json': LIST })
  const services = snapshot.centres.map((centre) => centre.services)
  expect(services).toContainEqual([
    { serviceType: 'fullDay', feeInYuan: 1980, feeUnit: 'month' },
    { serviceType: 'halfDay', feeInYuan: 1200, feeUnit: 'month' },
  ])
  expect(report.issues.map(read).join()).toContain('不认识“收费标准”列，1 个单元格没有读入')
})

test('the day of a list and who signs it, below it, are no centres', async () => {
  const list = [
    '机构名称,街道,托位数',
    '示例甲托育园,鼓东街道,60',
    '截至2026年10月31日,,',
    '鼓楼区卫生健康局,,',
  ].join('\n')
  const { report } = await importFiles({ 'a.csv': list, 'columns.json': LIST })
  expect(report.counts).toMatchObject({ rows: 1, centres: 1, rowIssues: 0 })
})

test('a centre that is in no register any more is not shown as filed', async () => {
  const cells = { 备案日期: '2024-03-02', 是否在册: '否', 备案状态: '已备案' }
  const { centre, ...loaded } = await importCentre(cells, LIST)
  expect(centre?.filedOn).toBeUndefined()
  expect(codesOf(loaded)).toContain('states-differ')
})

test.each(['0591-8700000', '8700000', '0591-8700000-12'])(
  'the telephone %s has a digit less than those of the offices, and is not published',
  async (phone) => {
    const { centre, ...loaded } = await importCentre({ 联系电话: phone }, LIST)
    expect(centre?.phones).toHaveLength(0)
    expect(codesOf(loaded, 'phone-area-added')).toEqual(['phone-digits'])
  },
)

test.each([
  ['0592-8700000', ['0592-8700000']],
  ['0591-87000001、400-800-1234', ['0591-87000001', '400-800-1234']],
  ['0591 87000004  0591 87000005', ['0591-87000004', '0591-87000005']],
])('of %s every number is published', async (phone, phones) => {
  expect((await importCentre({ 联系电话: phone }, LIST)).centre?.phones).toEqual(phones)
})

test.each(['同上', '〃'])('a cell that says %s is not published as an address', async (cell) => {
  const { centre, ...loaded } = await importCentre({ 地址: cell }, LIST)
  expect(centre?.address).toBeUndefined()
  expect(codesOf(loaded)).toEqual(['ditto'])
})

test('mobile numbers beside the names of persons are theirs, and not the telephone of the centre', async () => {
  const list = [
    '机构名称,街道,联系人,联系方式,办公电话',
    '示例甲托育园,鼓东街道,张三,13900000001,0591-87000001',
    '示例乙托育园,鼓东街道,李四,13900000002,',
  ].join('\n')
  const { snapshot, report } = await importFiles({ 'a.csv': list, 'columns.json': LIST })
  expect(snapshot.centres.flatMap(({ phones }) => phones)).toEqual(['0591-87000001'])
  expect(report.issues.map(read).join()).toContain('“联系方式”列是个人信息')
})

test('pages of a printed list are no centres', async () => {
  const list = [
    '机构名称,街道,电话',
    '示例甲托育园,鼓东街道,0591-87000001',
    '第1页，共2页,,',
    '鼓楼区托育机构名单（续）,,',
    '机构名称,街道,电话',
    '示例丙托育园,鼓东街道,0591-87000003',
    '第2页，共2页,,',
  ].join('\n')
  const { report } = await importFiles({
    'a.csv': list.replace(/，共/g, ' 共'),
    'columns.json': LIST,
  })
  expect(report.counts).toMatchObject({ centres: 2, rowIssues: 0 })
})

test.each([
  ['全日制', ['fullDay']],
  ['计时、临时', ['hourly', 'temporary']],
  ['全日/半日班', ['fullDay', 'halfDay']],
])('%s is a form of service', async (cell, types) => {
  const { centre } = await importCentre({ 服务形式: cell }, LIST)
  expect(centre?.services.map(({ serviceType }) => serviceType)).toEqual(types)
})
