import { expect, test } from 'vitest'
import { toRefusals } from '#src/publishing/gates/publish-gates.ts'
import { importFiles } from '#tests/support/import-filings.ts'

const NAMES = ['甲', '乙', '丙', '丁']
const LIST = [
  '机构名称,街道,联系电话',
  ...NAMES.map((name, at) => `示例${name}托育园,鼓东街道,0591-0000020${at}`),
].join('\n')
const FEES = [
  '机构名称,街道,品牌,收托年龄',
  ...NAMES.map((name) => `示例${name}托育园,鼓东街道,小树,六`),
]

test('rows of files of photos beside a list are bad rows of none', async () => {
  const photos = ['机构名称,照片', ...NAMES.map((name) => `示例${name}托育园,没有.jpg|门口`)].join(
    '\n',
  )
  const { report } = await importFiles({ '名单.csv': LIST, '照片.csv': photos })
  expect(report.counts).toMatchObject({ rows: 8, badRows: 4, listRows: 4, badListRows: 0 })
})

const numbers = (count: number) => Array.from({ length: count }, (_, at) => 202_400_001 + at)
const toFees = (fees: readonly string[]) =>
  [
    '备案编号,全日托收费',
    ...numbers(fees.length).map((number, at) => `${number},${fees[at]}`),
  ].join('\n')
const toList = (count: number) =>
  [
    '机构名称,备案编号,街道',
    ...numbers(count).map((number) => `示例${number}托育园,${number},鼓东街道`),
  ].join('\n')
const WRONG = '面议'
const NO_CENTRES = { snapshot: { centres: [] } }

test.each([20, 300])(
  'a file of fees of which every row is wrong is refused beside a good list of %i rows',
  async (count) => {
    const { report } = await importFiles({
      '名单.csv': toList(count),
      '收费.csv': toFees(Array(20).fill(WRONG)),
    })
    const { listRows, badListRows } = report.counts
    expect({ listRows, badListRows }).toEqual({ listRows: 20, badListRows: 20 })
    const refusals = toRefusals({ report, ...NO_CENTRES }, undefined, '2026-11-30')
    expect(refusals).toContainEqual({ gate: 'badRows', badRows: 20, rows: 20 })
  },
)

test('two wrong fees of twenty count among all rows, and stop nothing', async () => {
  const fees = toFees([WRONG, WRONG, ...Array(18).fill('2000元/月')])
  const { report } = await importFiles({ '名单.csv': toList(20), '收费.csv': fees })
  expect(report.counts).toMatchObject({ listRows: 40, badListRows: 2 })
  expect(toRefusals({ report, ...NO_CENTRES }, undefined, '2026-11-30')).toEqual([])
})

test('rows of a list of centres are', async () => {
  const { report } = await importFiles({ '名单.csv': FEES.join('\n') })
  expect(report.counts).toMatchObject({ badRows: 4, listRows: 4, badListRows: 4 })
})

test('where no file is a list of centres, all count', async () => {
  const { report } = await importFiles({ '品牌.csv': '机构名称,品牌\n示例甲托育园,小树\n' })
  expect(report.counts).toMatchObject({ listRows: 1, badListRows: 1 })
})

test('a column that says filed beside a remark that says withdrawn is an error of its row', async () => {
  const list =
    '机构名称,街道,备案日期,备案状态,备注\n示例甲托育园,鼓东街道,2025-03-04,已备案,已注销\n'
  const { report } = await importFiles({ '名单.csv': list })
  expect(report.issues).toContainEqual({
    code: 'states-differ',
    at: { file: '名单.csv', row: 2 },
    value: '已注销',
    detail: '已备案',
  })
  expect(report.counts.badRows).toBe(1)
})
