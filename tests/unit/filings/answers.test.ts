import { expect, test } from 'vitest'
import { codesOf, importCentre, importFiles, read } from '#tests/support/import-filings.ts'

const LIST = { asOf: '2026-11-02', source: 'filingSystem' }

test.each([
  ...[
    '没买',
    '待购买',
    '无保险',
    '未保',
    '已过期',
    '在办',
    '投保中',
    '已购',
    '免',
    '100万',
    '计划购买',
  ],
  ...['未参保', '见附件', '保险已买', '√'],
])('%s is no insurer, and the clerk is told', async (cell) => {
  const { centre, ...loaded } = await importCentre({ 责任险: cell }, LIST)
  expect(centre?.liabilityInsurer).toBeUndefined()
  expect(codesOf(loaded)).toEqual(['answer-not-a-name'])
})

test.each([
  '平安',
  '人保财险',
  '中国人寿财产保险股份有限公司',
  '太平洋保险',
  '国寿',
  '未来财险公司',
])('%s is an insurer', async (cell) => {
  const { centre, ...loaded } = await importCentre({ 责任险: cell }, LIST)
  expect(centre?.liabilityInsurer).toBe(cell)
  expect(codesOf(loaded)).toEqual([])
})

test.each(['否', '×', '办理中', '待验收', '未取得', '没有', '已过期', '免办', '未办理'])(
  '%s below 消防合格证明 is no conclusion, and the clerk is told',
  async (cell) => {
    const { centre, ...loaded } = await importCentre({ 消防合格证明: cell }, LIST)
    expect(centre?.certificates).toHaveLength(0)
    expect(codesOf(loaded)).toEqual(['not-a-conclusion'])
  },
)

test.each([
  ['是', '有'],
  ['√', '有'],
  ['已取得', '有'],
  ['合格', '合格'],
  ['不合格', '不合格'],
  ['限期整改', '限期整改'],
])('%s below 消防合格证明 says %s', async (cell, result) => {
  const { centre, ...loaded } = await importCentre({ 消防合格证明: cell }, LIST)
  expect(centre?.certificates).toEqual([{ kind: 'fire', result }])
  expect(codesOf(loaded)).toEqual([])
})

test.each(['1.2', '1', '9', '2.5'])(
  'a share of %s without its sign is not published',
  async (cell) => {
    const { centre, ...loaded } = await importCentre({ 持证比例: cell }, LIST)
    expect(centre?.qualifiedShareInPercent).toBeUndefined()
    expect(codesOf(loaded)).toEqual(['percent-or-fraction'])
  },
)

test.each([
  '91350102 MAXT 00011C',
  '9135O102MAXTOOO11C',
  '9l350102MAXTooo11C',
  '91350102MAXT0001IC',
])('the credit code %s is read as its check digit says', async (cell) => {
  const { centre } = await importCentre({ 统一社会信用代码: cell }, LIST)
  expect(centre?.creditCode).toBe('91350102MAXT00011C')
})

test('a credit code with a letter for a digit that nothing confirms is left out, and the letter named', async () => {
  const { centre, ...loaded } = await importCentre({ 统一社会信用代码: '9135O102MAXT00013C' }, LIST)
  expect(centre?.creditCode).toBeUndefined()
  expect(read(loaded.report.issues[0])).toContain('字母 O')
})

test.each(['000000000000000000', 'i13 000000000000000', '91350102MA0000000X'])(
  '%s is no credit code',
  async (cell) => {
    expect(
      (await importCentre({ 统一社会信用代码: cell }, LIST)).centre?.creditCode,
    ).toBeUndefined()
  },
)

test('已备案 without a day is an error of its row where others have theirs', async () => {
  const lines = ['机构名称,街道,备案状态,备案日期', '甲园,鼓东街道,已备案,2025-01-02']
  const text = [...lines, '乙园,鼓东街道,已备案,'].join('\n')
  const { report } = await importFiles({ 'a.csv': text })
  expect(report.counts).toMatchObject({ valueIssues: 1, badRows: 1 })
})

test('a list that says 已备案 and knows no days has one thing to put right, and no bad row', async () => {
  const text = ['机构名称,街道,备案状态', '甲园,鼓东街道,已备案', '乙园,鼓东街道,已备案'].join('\n')
  const { report } = await importFiles({ 'a.csv': text })
  expect(report.counts).toMatchObject({ valueIssues: 1, badRows: 0, centres: 2 })
  expect(report.issues.map(read).join()).toContain('没有备案日期列，2 家')
})
