import { expect, test } from 'vitest'
import { codesOf, importFiles, read } from '#tests/support/import-filings.ts'

const HEAD = '机构名称,统一社会信用代码,登记机关,登记日期,街道'
const LINE = '鼓楼区示例小树托育有限公司,,鼓楼区市场监管局,2025-03-04,鼓东街道'
const LIST = `${HEAD}\n${LINE}`
const importWith = (list: string, rules: object = {}) =>
  importFiles({ '登记.csv': list, 'columns.json': { files: { '登记.csv': rules } } })

test('a list of registrations that nobody called one makes no centres, and stops a publication', async () => {
  const loaded = await importWith(LIST, { asOf: '2026-11-02' })
  expect(loaded.snapshot.centres).toEqual([])
  expect(loaded.registered).toEqual([])
  expect(codesOf(loaded)).toEqual(['registered-without-kind'])
  expect(loaded.report.unreadFiles).toEqual(['登记.csv'])
  expect(read(loaded.report.issues[0])).toContain('登记名单')
})

test.each([
  ['called one', { kind: 'registered' }, 0, 1],
  ['called one of filings', { kind: 'filings' }, 1, 0],
  ['whose source somebody gave', { source: 'centreReport', asOf: '2026-11-02' }, 1, 0],
])('one %s is read as that', async (_, rules, centres, registered) => {
  const loaded = await importWith(LIST, rules)
  expect([loaded.snapshot.centres.length, loaded.registered.length]).toEqual([centres, registered])
})

test('a scope of business goes before a source that was copied', async () => {
  const list = `${HEAD},经营范围\n${LINE},托育服务`
  expect(codesOf(await importWith(list, { source: 'filingSystem', asOf: '2026-11-02' }))).toEqual([
    'registered-without-kind',
  ])
})

test('a list that says whether centres are filed is one of filings', async () => {
  const list = `${HEAD},备案状态\n${LINE},已备案`
  expect((await importWith(list)).snapshot.centres).toHaveLength(1)
})
