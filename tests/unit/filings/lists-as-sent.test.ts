import { utils, write } from '@e965/xlsx'
import { expect, test } from 'vitest'
import { codesOf, importCentre, importFiles, read } from '#tests/support/import-filings.ts'
import { toWorkbook } from '#tests/support/workbook.ts'

const LIST = { asOf: '2026-11-02', source: 'filingSystem' }
const toList = (...lines: string[]) => ({ 'a.csv': lines.join('\n'), 'columns.json': LIST })

test.each([
  ['托位数', '60①', 'not-a-whole-number'],
  ['建筑面积', '375²', 'not-a-number'],
  ['备案日期', '2024-3-2①', 'not-a-date'],
  ['联系电话', '0591-8700000①', 'not-a-phone'],
])('a mark of a note in %s (%s) is no digit of it', async (heading, cell, code) => {
  const { centre, ...loaded } = await importCentre({ [heading]: cell }, LIST)
  expect(codesOf(loaded)).toEqual([code])
  expect(centre).not.toMatchObject({ places: expect.anything() })
  expect(centre?.phones).toHaveLength(0)
  expect(centre?.filedOn).toBeUndefined()
})

test('square metres are still read as they are written', async () => {
  const { centre } = await importCentre({ 建筑面积: '375.5m²', 室内面积: '300㎡' }, LIST)
  expect(centre).toMatchObject({ buildingAreaInSquareMetres: 375.5, indoorAreaInSquareMetres: 300 })
})

test('a number merged over several centres is that of none of them', async () => {
  const rows = [
    ['街道', '机构名称', '托位数', '监控保存天数'],
    ['鼓东街道', '示例甲托育园', 100, 90],
    ['鼓东街道', '示例乙托育园', '', ''],
    ['温泉街道', '示例丙托育园', 30, 90],
  ]
  const book = toWorkbook({ 名单: { rows, merges: ['C2:C3', 'D2:D3'] } })
  const { snapshot, report } = await importFiles({ 'a.xlsx': book, 'columns.json': LIST })
  expect(snapshot.centres.flatMap(({ places }) => places ?? [])).toEqual([30])
  expect(snapshot.centres.map(({ cameraDaysKept }) => cameraDaysKept)).toEqual([90, 90, 90])
  expect(report.issues.map(read)).toContain(
    '“100”写在 2 行合并的一格里，分不清每家机构是多少，没有发布',
  )
})

test('a row that adds up the classes of a centre is no class of it', async () => {
  const rows = [
    ['机构名称', '街道', '班型', '托位', '在托'],
    ['示例甲托育园', '鼓东街道', '托小班', 15, 10],
    ['', '', '托大班', 20, 18],
    ['', '', '小 计', 35, 28],
  ]
  const book = toWorkbook({ 名单: { rows, merges: ['A2:A4', 'B2:B4'] } })
  const { snapshot, ...loaded } = await importFiles({ 'a.xlsx': book, 'columns.json': LIST })
  expect(snapshot.centres).toMatchObject([{ places: 35, enrolled: 28 }])
  expect(codesOf({ snapshot, ...loaded })).toEqual(['note-row'])
})

test.each([
  ['a header alone', ['机构名称,街道,托位数']],
  [
    'a form of one centre',
    ['机构名称,示例甲托育园,联系电话,0591-87000001', '备案编号,GL-1,备案日期,2024-03-02'],
  ],
])('%s is a file of which nothing was read', async (_, lines) => {
  const { report } = await importFiles({ ...toList(...lines) })
  expect(report.unreadFiles).toEqual(['a.csv'])
})

test('the number of a citizen in a column of codes leaves the row out', async () => {
  const { report, snapshot } = await importFiles(
    toList(
      '机构名称,街道,统一社会信用代码,备案编号',
      '示例甲托育园,鼓东街道,110101199003074477,',
      '示例乙托育园,鼓东街道,,11010119900307 4477',
      '示例丙托育园,鼓东街道,,350102202403020012',
    ),
  )
  expect(snapshot.centres.map(({ legalName }) => legalName)).toEqual(['示例丙托育园'])
  expect(JSON.stringify(report)).not.toContain('199003')
  expect(report.counts).toMatchObject({ rowsLeftOut: 2, rowIssues: 2 })
})

test('digits with a day of birth among them are no credit code', async () => {
  const cells = { 统一社会信用代码: '350102199001011234' }
  const { centre, ...loaded } = await importCentre(cells, LIST)
  expect(centre?.creditCode).toBeUndefined()
  expect(codesOf(loaded)).toEqual(['not-a-credit-code'])
})

test('a title with its sum beside it stands over the rows below', async () => {
  const { snapshot, report } = await importFiles(
    toList(
      '序号,机构名称,地址,托位数',
      '一、鼓东街道（2家）,,,100',
      '1,示例甲托育园,庆城路1号,60',
      '2,示例乙托育园,庆城路2号,40',
      '二、温泉街道（1家）,,,30',
      '1,示例丙托育园,温泉路1号,30',
    ),
  )
  expect(report.counts).toMatchObject({ rows: 3, rowsLeftOut: 0 })
  expect(snapshot.centres.map(({ subdistrictCode }) => subdistrictCode)).toEqual([
    '350102001',
    '350102001',
    '350102003',
  ])
})

test('a street with places and no name is a row without a name, and no title', async () => {
  const loaded = await importFiles(toList('街道,机构名称,托位数', '鼓东街道,,60'))
  expect(codesOf(loaded)).toContain('missing-name')
})

test.each([
  '1.示例甲托育园',
  '2、示例甲托育园',
  '（3）示例甲托育园',
  '④示例甲托育园',
  '五、示例甲托育园',
])('the number of the row before the name %s is none of its words, and is told', async (name) => {
  const { centre, ...loaded } = await importCentre({ 机构名称: name }, LIST)
  expect(centre?.legalName).toBe('示例甲托育园')
  expect(codesOf(loaded)).toEqual(['mark-before-name'])
})

test.each(['7、8托育园', '3.0托育园', '1958托育园', '一米阳光托育园'])(
  'the name %s keeps its number',
  async (name) => {
    expect((await importCentre({ 机构名称: name }, LIST)).centre?.legalName).toBe(name)
  },
)

test.each(['XX托育园', '某某托育园', '（样例）小树托育园', '福州市某托育服务中心'])(
  'the row of %s shows how to fill in the list',
  async (name) => {
    const { snapshot, ...loaded } = await importFiles(
      toList('机构名称,街道,托位数', `${name},鼓东街道,60`, '示例乙托育园,温泉街道,50'),
    )
    expect(snapshot.centres.map(({ legalName }) => legalName)).toEqual(['示例乙托育园'])
    expect(codesOf({ snapshot, ...loaded })).toEqual(['example-row'])
  },
)

test('a name and a number that a narrow cell broke into lines are whole', async () => {
  const cells = { 机构名称: '福州市鼓楼区\n示例甲托育园', 备案编号: 'GL-2024-\n001' }
  const { centre } = await importCentre(cells, LIST)
  expect(centre).toMatchObject({
    legalName: '福州市鼓楼区示例甲托育园',
    filingNumber: 'GL-2024-001',
  })
})

test('two names in one cell are told', async () => {
  const loaded = await importCentre({ 机构名称: '示例甲托育园\n示例乙托育园' }, LIST)
  expect(codesOf(loaded)).toEqual(['several-names'])
})

test('a column that is hidden in the workbook is named', async () => {
  const sheet = utils.aoa_to_sheet([
    ['机构名称', '街道', '托位数'],
    ['示例甲托育园', '鼓东街道', 60],
  ])
  sheet['!cols'] = [{}, {}, { hidden: true }]
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, '名单')
  const bytes = new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }))
  const loaded = await importFiles({ 'a.xlsx': bytes, 'columns.json': LIST })
  expect(codesOf(loaded)).toEqual(['hidden-column'])
})

test.each(['（建设中）', '（未开业）', '【筹建】'])(
  'a name with %s is not shown as filed',
  async (mark) => {
    const cells = { 机构名称: `示例甲托育园${mark}`, 备案日期: '2024-03-02' }
    const { centre, report } = await importCentre(cells, LIST)
    expect(centre?.legalName).toBe('示例甲托育园')
    expect(centre?.filedOn).toBeUndefined()
    expect(report.counts.valueIssues).toBe(1)
  },
)

test.each(['现场查看已搬空', '自2026年9月起不再招生', '已关门'])(
  'a remark %s leaves no centre shown as filed',
  async (remark) => {
    const { centre } = await importCentre({ 备案日期: '2024-03-02', 备注: remark }, LIST)
    expect(centre?.filedOn).toBeUndefined()
  },
)

test('the twelve digits of statistics name the subdistrict too', async () => {
  const { centre } = await importCentre({ 街道: '350102001003' }, LIST)
  expect(centre?.subdistrictCode).toBe('350102001')
})
