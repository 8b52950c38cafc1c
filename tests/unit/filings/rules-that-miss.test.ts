import { expect, test } from 'vitest'
import { codesOf, importFiles, read } from '#tests/support/import-filings.ts'

const LIST = '机构名称,街道,备案日期\n示例甲托育园,鼓东街道,2024-03-02\n'
const importWith = (rules: object, list = LIST) =>
  importFiles({ 'a.csv': list, 'columns.json': rules })

test('a rule whose column the file does not have is told, with its name', async () => {
  const columns = [
    { from: '备案日期', to: '备案日期' },
    { from: '托位树', to: '托位数' },
    { from: '/^电话.$/', ignore: '不公布' },
  ]
  const { report } = await importWith({ files: { 'a.csv': { columns } } })
  const told = report.issues.filter(({ code }) => code === 'rule-without-column')
  expect(told.map(({ value }) => value)).toEqual(['托位树', '/^电话.$/'])
  expect(read(told[0])).toContain('a.csv')
  expect(report.counts.valueIssues).toBe(2)
})

test('a rule for all files is told only when none of them has its column', async () => {
  const columns = [{ from: '备案日期', to: '备案日期' }]
  const other = '机构名称,街道\n示例乙托育园,鼓东街道\n'
  const loaded = await importFiles({
    'a.csv': LIST,
    'b.csv': other,
    'columns.json': { columns },
  })
  expect(codesOf(loaded)).toEqual([])
  expect(codesOf(await importWith({ columns }, other))).toEqual(['rule-without-column'])
})

test('a sheet that the file does not have is told', async () => {
  const sheets = { 汇总表: { ignore: '不是名单' } }
  const loaded = await importWith({ files: { 'a.csv': { sheets } } })
  expect(codesOf(loaded)).toEqual(['rule-without-sheet'])
})

test('a list of a day to come is told, and wins against no other', async () => {
  const rules = { source: 'filingSystem', asOf: '2096-11-02' }
  const { snapshot, ...loaded } = await importWith(rules)
  expect(codesOf({ snapshot, ...loaded })).toEqual(['list-from-the-future'])
  expect(JSON.stringify(snapshot.centres)).not.toContain('2096')
})

test('a row of a day to come is told, and is as old as its list', async () => {
  const list = `${LIST.replace('\n', ',数据日期\n').trimEnd()},2096-11-02\n`
  const { snapshot, ...loaded } = await importWith(
    { source: 'filingSystem', asOf: '2026-11-02' },
    list,
  )
  expect(codesOf({ snapshot, ...loaded })).toEqual(['row-from-the-future'])
  expect(snapshot.centres[0]?.provenance['filedOn']?.asOf).toBe('2026-11-02')
})
