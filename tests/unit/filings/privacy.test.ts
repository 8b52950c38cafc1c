import { expect, test } from 'vitest'
import { printReport } from '#src/filings/report/print-report.ts'
import { codesOf, importCase, importCentre, importFiles } from '#tests/support/import-filings.ts'

test('columns about persons are dropped with a line in the report', async () => {
  const loaded = await importCase('personal')
  expect(loaded.snapshot.centres).toHaveLength(1)
  expect(JSON.stringify(loaded.snapshot)).not.toContain('13800000000')
  expect(codesOf(loaded).filter((code) => code === 'personal-column')).toHaveLength(3)
})

test('a citizen number anywhere leaves the row out, and the report does not repeat it', async () => {
  const { report, snapshot } = await importCase('personal')
  expect(report.counts).toMatchObject({ rows: 2, rowsLeftOut: 1, rowIssues: 1 })
  expect(JSON.stringify(snapshot)).not.toContain('11010519491231002X')
  expect(JSON.stringify(report) + printReport(report)).not.toContain('11010519491231002X')
  expect(printReport(report)).toContain('110*************2X')
})

test.each(['品牌', '没有人认识的列', '备注'])(
  'a citizen number is found in the column %s too',
  async (heading) => {
    const { centre } = await importCentre({ [heading]: '负责人 11010519491231002X' })
    expect(centre).toBeUndefined()
  },
)

test('a home point shows its street only, whether its type or its name says what it is', async () => {
  const { snapshot, report } = await importCase('home-point')
  const [home, ordinary] = snapshot.centres.toSorted((a) => (a.legalName.includes('阿姨') ? -1 : 1))
  expect(home).toMatchObject({ subdistrictCode: '350102001' })
  expect(home?.address).toBeUndefined()
  expect(home?.locationWgs84).toBeUndefined()
  expect(Object.keys(home?.provenance ?? {})).not.toContain('address')
  expect(ordinary?.address).toBe('示例路6号')
  expect(JSON.stringify(report.issues)).not.toContain('302室')
})

test('a home point by type keeps its address to itself', async () => {
  const { centre } = await importCentre({ 机构类型: '家庭托育点', 地址: '示例里5号' })
  expect(centre?.institutionType).toBe('homePoint')
  expect(centre?.address).toBeUndefined()
})

test('a citizen number in a note below the list is not repeated either', async () => {
  const { report } = await importFiles({
    'list.csv': '机构名称,街道\n鼓楼区示例小树托育园,鼓东街道\n填表人：示例 11010519491231002X,\n',
  })
  expect(report.issues.map(({ code }) => code)).toContain('note-row')
  expect(JSON.stringify(report)).not.toContain('11010519491231002X')
})

test.each([
  '示例巷5号 张三13912345678',
  '示例巷5号，１３９ １２３４ ５６７８',
  '示例巷5号 139-1234-5678',
])('a mobile number in the address is not published: %s', async (address) => {
  const { centre, report } = await importCentre({ 地址: address })
  expect(centre).toBeDefined()
  expect(centre?.address).toBeUndefined()
  expect(report.issues.map(({ code }) => code)).toContain('personal-mobile')
  expect(JSON.stringify(report) + printReport(report)).not.toContain('13912345678')
})

test('a mobile number in the telephone column and a long fraction are no trespass', async () => {
  const { centre, report } = await importCentre({
    联系电话: '13912345678',
    经度: '119.13912345678',
    纬度: '26.08',
  })
  expect(centre?.phones).toEqual(['13912345678'])
  expect(report.issues.map(({ code }) => code)).not.toContain('personal-mobile')
})
