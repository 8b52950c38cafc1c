import { expect, test } from 'vitest'
import { codesOf, importFiles, read } from '#tests/support/import-filings.ts'

const columns = { source: 'filingSystem', asOf: '2026-11-02' }
const A = { 机构名称: '示例甲托育中心', 街道: '鼓东街道', 地址: '示例路1号', 托位数: '60' }
const B = { 机构名称: '示例乙托育中心', 街道: '温泉街道', 地址: '别处路9号', 托位数: '30' }

test.each([
  ['GL-2024-001', 'gl-2024-001'],
  ['GL-2024-001', 'GL—2024–001'],
  ['GL-2024-001', 'ＧＬ－２０２４－００１'],
  ['GL-2024-001', 'gl_2024_001'],
  ['榕卫托备〔2024〕1号', '榕卫托备[2024]1号'],
])('%s and %s are one number: one centre, in one list and in two', async (one, other) => {
  const rows = [one, other].map((number) => ({ ...A, 备案编号: number }))
  const inOne = await importFiles({ 'list.json': rows, 'columns.json': columns })
  const inTwo = await importFiles({
    '1.json': [rows[0]],
    '2.json': [rows[1]],
    'columns.json': columns,
  })
  for (const loaded of [inOne, inTwo]) {
    expect(loaded.snapshot.centres).toHaveLength(1)
    expect(loaded.snapshot.centres[0]?.filingNumber).toBeDefined()
    expect(codesOf(loaded)).toEqual(
      other.normalize('NFKC') === one ? [] : ['number-spelt-otherwise'],
    )
  }
})

test('two centres of one list whose numbers differ only in case are told by both cells', async () => {
  const loaded = await importFiles({
    'list.json': [
      { ...A, 备案编号: 'GL-2024-001' },
      { ...B, 备案编号: 'gl-2024-001' },
    ],
    'columns.json': columns,
  })
  expect(loaded.snapshot.centres).toHaveLength(2)
  expect(codesOf(loaded)).toEqual(['shared-number', 'number-spelt-otherwise', 'shared-number'])
  expect(read(loaded.report.issues[0])).toContain('示例乙托育中心 (list.json:2)')
})

test('a number keeps its address when a later list spells it otherwise', async () => {
  const loaded = await importFiles({
    'list.json': [{ ...A, 机构名称: '示例新名托育中心', 备案编号: 'gl—2024—001' }],
    'ids.json': { 'filing:GL-2024-001': 'oak-street' },
    'columns.json': columns,
  })
  expect(loaded.snapshot.centres.map(({ id }) => id)).toEqual(['oak-street'])
  expect(loaded.ids).toMatchObject({ 'filing:GL-2024-001': 'oak-street' })
})

test('two addresses that one number had in two spellings become one, and the other leads to it', async () => {
  const loaded = await importFiles({
    'list.json': [{ ...A, 备案编号: 'gl-2024-001' }],
    'ids.json': { 'filing:GL-2024-001': 'gl-1', 'filing:gl-2024-001': 'gl-2' },
    'columns.json': columns,
  })
  const [id = ''] = loaded.snapshot.centres.map((centre) => centre.id)
  const other = id === 'gl-1' ? 'gl-2' : 'gl-1'
  expect(loaded.snapshot.formerIds).toEqual({ [other]: id })
  expect(codesOf(loaded)).toEqual(['ids-conflict'])
})

test('numbers of other digits stay two', async () => {
  const loaded = await importFiles({
    'list.json': [
      { ...A, 备案编号: 'GL-2024-0011' },
      { ...B, 备案编号: 'GL-2024-001-1' },
    ],
    'columns.json': columns,
  })
  expect(loaded.snapshot.centres).toHaveLength(2)
  expect(codesOf(loaded)).toEqual([])
})
