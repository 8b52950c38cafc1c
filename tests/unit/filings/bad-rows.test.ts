import { expect, test } from 'vitest'
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

test('rows of files that only add something to a list are bad rows of none', async () => {
  const photos = ['机构名称,照片', ...NAMES.map((name) => `示例${name}托育园,没有.jpg|门口`)].join(
    '\n',
  )
  const { report } = await importFiles({ '名单.csv': LIST, '照片.csv': photos })
  expect(report.counts).toMatchObject({ rows: 8, badRows: 4, listRows: 4, badListRows: 0 })
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
