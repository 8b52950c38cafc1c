import { expect, test } from 'vitest'
import { codesOf, importFiles, read } from '#tests/support/import-filings.ts'

const LINES = [
  ['机构名称', '示例甲托育中心', '示例乙托育中心'],
  ['街道', '鼓东街道', '温泉街道'],
  ['地址', '示例路1号', '示例路2号'],
  ['联系电话', '0591-87000001', '0591-87000002'],
  ['托位数', '60', '30'],
]
const toCsv = (lines: readonly (readonly string[])[]) =>
  lines.map((cells) => cells.join(',')).join('\n')
const columns = { asOf: '2026-11-02', source: 'filingSystem' }

test.each([
  ['as it is', LINES],
  ['below a title', [['鼓楼区托育机构名单'], ...LINES]],
  ['with numbers before the names', LINES.map((cells, at) => [`${at + 1}`, ...cells])],
  ['of one centre', LINES.map((cells) => cells.slice(0, 2))],
])('a list that lies on its side, %s, is refused with what to do', async (_, lines) => {
  const loaded = await importFiles({ 'list.csv': toCsv(lines), 'columns.json': columns })
  expect(loaded.snapshot.centres).toEqual([])
  expect(codesOf(loaded)).toEqual(['list-on-its-side'])
  expect(read(loaded.report.issues[0])).toContain('竖着')
  expect(loaded.report.unreadFiles).toEqual(['list.csv'])
})

test('a list with two centres of the names of columns, or columns explained, does not lie', async () => {
  const upright = LINES[0]?.map((_, at) => LINES.map((cells) => cells[at] ?? '')) ?? []
  const loaded = await importFiles({ 'list.csv': toCsv(upright), 'columns.json': columns })
  expect(loaded.snapshot.centres).toHaveLength(2)
  expect(codesOf(loaded)).toEqual([])
})
