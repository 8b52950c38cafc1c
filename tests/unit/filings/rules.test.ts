import { expect, test } from 'vitest'
import { columnRulesSchema, findInJson, rulesOfFile } from '#src/filings/headings/column-rules.ts'
import { codesOf, importFiles } from '#tests/support/import-filings.ts'

const list = (columns: object[], headings: string, cells: string) =>
  importFiles({
    'list.csv': `机构名称,街道,${headings}\n鼓楼区示例小树托育园,鼓东街道,${cells}\n`,
    'columns.json': { columns },
  })

test('a rule names a column that no table knows', async () => {
  const { snapshot } = await list([{ from: '核准人数', to: '托位数' }], '核准人数', '40')
  expect(snapshot.centres[0]?.places).toBe(40)
})

test('a regular expression may name the column', async () => {
  const { snapshot } = await list([{ from: '/^\\d{4}年托位$/', to: '托位数' }], '2026年托位', '40')
  expect(snapshot.centres[0]?.places).toBe(40)
})

test('one column may fill several fields', async () => {
  const rules = [
    { from: '收托', to: '托位数', pattern: '^(\\d+)/' },
    { from: '收托', to: '在托人数', pattern: '/(\\d+)$' },
  ]
  const { snapshot } = await list(rules, '收托', '40/35')
  expect(snapshot.centres[0]).toMatchObject({ places: 40, enrolled: 35 })
})

test('cells may be translated', async () => {
  const { snapshot } = await list(
    [{ from: '公私', to: '登记性质', values: { '1': '公办' } }],
    '公私',
    '1',
  )
  expect(snapshot.centres[0]?.nature).toBe('public')
})

test('a column that is left out on purpose is reported with the reason', async () => {
  const loaded = await list([{ from: '托位数', ignore: '待核实' }], '托位数', '40')
  expect(loaded.snapshot.centres[0]?.places).toBeUndefined()
  expect(codesOf(loaded)).toEqual(['ignored-column'])
})

test('of two values at one path none is published', async () => {
  const rule = { from: '费用', to: '全日托收费', jsonPath: '保育[项=月费].价', unit: 'month' }
  const cell = JSON.stringify({
    保育: [
      { 项: '月费', 价: 1 },
      { 项: '月费', 价: 2 },
    ],
  })
  const loaded = await list([rule], '费用', `"${cell.replaceAll('"', '""')}"`)
  expect(codesOf(loaded)).toEqual(['several-values'])
  const broken = await list([rule], '费用', '{坏')
  expect(codesOf(broken)).toEqual(['not-json'])
})

test('a path into JSON chooses by key and by value', () => {
  const cell = JSON.stringify({
    a: [
      { k: 'x', v: 1 },
      { k: 'y', v: 2 },
    ],
    b: { c: null },
  })
  expect(findInJson(cell, 'a[k=y].v')).toEqual(['2'])
  expect(findInJson(cell, 'b.c')).toEqual([])
  expect(findInJson(cell, '__proto__.x')).toEqual([])
})

test('the rules of a file go before those of its folder, and a date in its name is its date', () => {
  const rules = columnRulesSchema.parse({
    source: 'filingSystem',
    files: { 'a-20260302.csv': { source: 'centreReport' } },
  })
  expect(rulesOfFile(rules, 'a-20260302.csv')).toMatchObject({
    source: 'centreReport',
    asOf: '2026-03-02',
  })
  expect(rulesOfFile(rules, 'b.csv')).toEqual({ source: 'filingSystem', columns: [] })
})

test.each([
  [{ columns: [{ from: 'x', to: '没有这一列' }] }],
  [{ columns: [{ from: 'x', to: '托位数', ignore: '两样都写了' }] }],
  [{ columns: [{ from: 'x' }] }],
  [{ columns: [{ from: 'x', to: '托位数', pattern: '(' }] }],
  [{ columns: [{ from: '/(/', to: '托位数' }] }],
  [{ asOf: '2026-02-30' }],
  [{ sauce: 'filingSystem' }],
])('rules that cannot be meant are refused: %j', (rules) => {
  expect(columnRulesSchema.safeParse(rules).success).toBe(false)
})
