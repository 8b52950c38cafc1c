import { expect, test } from 'vitest'
import { codesOf, importFiles, read } from '#tests/support/import-filings.ts'

type Row = Record<string, string>
const LISTED = { source: 'filingSystem', asOf: '2026-11-02', complete: true }
const A: Row = { 机构名称: '示例甲托育中心', 街道: '鼓东街道', 托位数: '60' }
const B: Row = { 机构名称: '示例乙托育中心', 街道: '温泉街道', 托位数: '30' }

const importList = (rows: Row[], ids: Record<string, string> = {}) =>
  importFiles({ 'list.json': rows, 'ids.json': ids, 'columns.json': LISTED })
const importLists = (first: Row[], second: Row[], ids: Record<string, string> = {}) =>
  importFiles({
    '2025.json': first,
    '2026.json': second,
    'ids.json': ids,
    'columns.json': { source: 'filingSystem', asOf: '2026-11-02' },
  })
const namesOf = ({ snapshot }: Awaited<ReturnType<typeof importList>>) =>
  snapshot.centres.map(({ legalName }) => legalName).sort()

test.each([
  '待定',
  '办理中',
  '同上',
  'na',
  '无号',
  'GL-2026-',
  '0000',
  '123456',
  'XXXX',
  '3.50102E+14',
  '榕鼓托备第号',
])('%s is no filing number: two centres stay two, and each cell is told', async (number) => {
  const loaded = await importList([
    { ...A, 备案编号: number },
    { ...B, 备案编号: number },
  ])
  expect(namesOf(loaded)).toEqual([A['机构名称'], B['机构名称']].sort())
  expect(loaded.snapshot.centres.map(({ filingNumber }) => filingNumber)).toEqual([
    undefined,
    undefined,
  ])
  expect(codesOf(loaded)).toEqual(['not-a-paper-number', 'not-a-paper-number'])
})

test.each(['/', '无', '暂无', '-'])('%s in the column of numbers is a blank', async (number) => {
  const loaded = await importList([
    { ...A, 备案编号: number },
    { ...B, 备案编号: number },
  ])
  expect(loaded.snapshot.centres).toHaveLength(2)
  expect(codesOf(loaded)).toEqual([])
})

test('a number copied to another centre is nobody’s: both rows stay whole and both cells are told', async () => {
  const loaded = await importList([
    { ...A, 备案编号: 'GL-2026-001' },
    { ...B, 备案编号: 'GL-2026-001' },
    { 机构名称: '示例丙托育中心', 街道: '洪山镇', 备案编号: 'GL-2026-003' },
  ])
  expect(loaded.snapshot.centres).toHaveLength(3)
  expect(loaded.snapshot.centres.map(({ places }) => places ?? 0).sort()).toEqual([0, 30, 60])
  expect(codesOf(loaded)).toEqual(['shared-number', 'shared-number'])
  expect(read(loaded.report.issues[0])).toContain('GL-2026-001')
  expect(read(loaded.report.issues[0])).toContain('示例乙托育中心 (list.json:2)')
  expect(loaded.report.counts).toMatchObject({ rowsLeftOut: 0 })
})

test('seventy centres with one number are seventy centres', async () => {
  const rows = Array.from({ length: 70 }, (_, at) => ({
    机构名称: `示例第${at}托育中心`,
    街道: '鼓东街道',
    备案编号: 'N1',
  }))
  const loaded = await importList(rows)
  expect(loaded.snapshot.centres).toHaveLength(70)
  expect(codesOf(loaded)).toHaveLength(70)
})

test('an id that several centres have, and a credit code without an address, join nobody', async () => {
  const ids = await importList([
    { ...A, 机构编号: 'x1' },
    { ...B, 机构编号: 'x1' },
  ])
  expect(namesOf(ids)).toHaveLength(2)
  const credit = { 统一社会信用代码: '91350102MAXT00011C' }
  expect(
    namesOf(
      await importList([
        { ...A, ...credit },
        { ...B, ...credit },
      ]),
    ),
  ).toHaveLength(2)
})

test('rows of one centre for its classes keep their number', async () => {
  const row = { ...A, 备案编号: 'GL-1' }
  const loaded = await importList([
    { ...row, 托小班托位: '15' },
    { ...row, 机构名称: '示例甲托育中心（大班）', 托大班托位: '20' },
  ])
  expect(loaded.snapshot.centres).toHaveLength(1)
  expect(loaded.snapshot.centres[0]?.filingNumber).toBe('GL-1')
})

test('a name is no key against a differing number, in another file too', async () => {
  const loaded = await importLists(
    [{ ...A, 备案编号: 'GL-1', 地址: '示例路1号', 联系电话: '0591-00000201' }],
    [{ ...A, 备案编号: 'GL-2', 地址: '示例路900号', 联系电话: '0591-00000202' }],
  )
  expect(loaded.snapshot.centres.map(({ id }) => id)).toEqual(['gl-1', 'gl-2'])
  expect(codesOf(loaded)).toContain('same-name-other-number')
})

test.each([
  ['address', { 地址: '示例路1号' }],
  ['telephone', { 联系电话: '0591-00000201' }],
  ['credit code', { 统一社会信用代码: '91350102MAXT00011C' }],
])('a renewed number with the same %s is the same centre', async (_what, same) => {
  const loaded = await importLists(
    [{ ...A, ...same, 备案编号: 'GL-2025-1' }],
    [{ ...A, ...same, 备案编号: 'GL-2026-9' }],
  )
  expect(loaded.snapshot.centres).toHaveLength(1)
})

test('a centre that ids.json knows keeps its address when its number is renewed', async () => {
  const first = await importList([{ ...A, 备案编号: 'GL-2025-1' }])
  const renewed = await importList([{ ...A, 备案编号: 'GL-2026-9' }], first.ids)
  expect(renewed.snapshot.centres.map(({ id }) => id)).toEqual(['gl-2025-1'])
})

test('branches with one credit code in two files are two', async () => {
  const credit = { 机构名称: '示例甲托育中心', 统一社会信用代码: '91350102MAXT00011C' }
  const loaded = await importLists(
    [{ ...credit, 街道: '鼓东街道', 地址: '示例路1号', 备案编号: 'GL-1' }],
    [{ ...credit, 街道: '温泉街道', 地址: '示例路9号', 备案编号: 'GL-2' }],
  )
  expect(loaded.snapshot.centres).toHaveLength(2)
})

test('a number of one list that another list gives to another centre elsewhere joins nobody', async () => {
  const loaded = await importLists([{ ...A, 备案编号: 'GL-7' }], [{ ...B, 备案编号: 'GL-7' }])
  expect(loaded.snapshot.centres).toHaveLength(2)
  expect(codesOf(loaded)).toContain('number-of-another')
})

test('two places of one name in one street are two, and the same two again the next time', async () => {
  const rows = [
    { ...A, 地址: '示例路1号' },
    { ...A, 地址: '示例路500号' },
    { ...A, 地址: '示例路900号' },
  ]
  const first = await importList(rows)
  const idsOf = ({ snapshot }: typeof first) => snapshot.centres.map(({ id }) => id).sort()
  expect(new Set(idsOf(first)).size).toBe(3)
  expect(codesOf(first, 'same-name')).toEqual(Array(3).fill('same-name-other-address'))
  expect(idsOf(await importList(rows.toReversed(), first.ids))).toEqual(idsOf(first))
})

const NAME: Row = { 机构名称: '示例甲托育园', 街道: '鼓东街道' }
const TWO = {
  'a.json': [{ ...NAME, 地址: '示例路1号', 联系电话: '0591-00000201', 备案编号: 'GL-25-101' }],
  'b.json': [{ ...NAME, 地址: '示例路2号', 联系电话: '0591-00000202', 备案编号: 'GL-25-102' }],
}

test('a row of a name that two centres have goes to the one at its address', async () => {
  const row = { ...NAME, 地址: '示例路2号', 托位数: '55' }
  const { snapshot } = await importFiles({ ...TWO, 'c.json': [row] })
  expect(snapshot.centres.map(({ id, address, places }) => [id, address, places])).toEqual([
    ['gl-25-101', '示例路1号', undefined],
    ['gl-25-102', '示例路2号', 55],
  ])
})

test.each([{}, { 地址: '示例路3号' }])(
  'a row that could be of either of two centres (%o) is of neither, and told',
  async (place) => {
    const loaded = await importFiles({ ...TWO, 'c.json': [{ ...NAME, ...place, 托位数: '55' }] })
    expect(loaded.snapshot.centres.map(({ places }) => places)).toEqual([undefined, undefined])
    expect(codesOf(loaded)).toContain('name-of-several')
    expect(loaded.report.counts.rowsLeftOut).toBe(1)
  },
)

const CODE = { 统一社会信用代码: '91350102MAXT00011C' }

test('a branch with the credit code of another list stays a centre of its own', async () => {
  const loaded = await importFiles({
    'a.json': [{ ...NAME, ...CODE, 地址: '示例路1号', 托位数: '30' }],
    'b.json': [
      { 机构名称: '示例甲托育园分园', 街道: '温泉街道', ...CODE, 地址: '示例路9号', 托位数: '60' },
    ],
  })
  expect(loaded.snapshot.centres.map(({ places }) => places).sort()).toEqual([30, 60])
  expect(codesOf(loaded)).toContain('credit-code-of-another')
})

test('a branch under the number of its main centre stays a centre of its own', async () => {
  const loaded = await importList([
    { ...NAME, 备案编号: 'GL-1-1', 地址: '示例路1号', 托位数: '30' },
    {
      ...NAME,
      机构名称: '示例甲托育园二分园',
      备案编号: 'GL-1-1',
      地址: '示例路99号',
      托位数: '50',
    },
  ])
  expect(loaded.snapshot.centres.map(({ places }) => places).sort()).toEqual([30, 50])
  expect(codesOf(loaded)).toEqual(['shared-number', 'shared-number'])
})

test('three names under one number and one address are told, and no figure of one stands for another', async () => {
  const row = { 街道: '鼓东街道', 备案编号: 'GL-1', 地址: '示例路1号' }
  const loaded = await importList(
    ['甲', '乙', '丙'].map((one, at) => ({
      ...row,
      机构名称: `示例${one}托育园`,
      托位数: String(30 + at),
    })),
  )
  expect(loaded.snapshot.centres.map(({ places }) => places)).toEqual([undefined])
  expect(new Set(codesOf(loaded))).toEqual(new Set(['conflicting-names', 'conflicting-rows']))
})

test('one name at another address with another telephone is told', async () => {
  const loaded = await importFiles({
    'a.json': [{ ...NAME, 地址: '示例路1号', 联系电话: '0591-00001001' }],
    'b.json': [{ ...NAME, 地址: '示例路77号', 联系电话: '0591-00001077' }],
  })
  expect(codesOf(loaded)).toContain('same-centre-elsewhere')
})

const MOVED = { ...A, 备案编号: 'GL-2026-001', 地址: '湖滨路9号' }

test('rows of one name and one number are one centre; the address that differs is told', async () => {
  const loaded = await importList([MOVED, { ...MOVED, 地址: '井大路20号' }])
  expect(loaded.snapshot.centres).toHaveLength(1)
  expect(codesOf(loaded)).toEqual(['conflicting-rows'])
})

test.each([
  ['鼓楼区湖滨路9号', '福建省福州市鼓楼区鼓东街道湖滨路9号', 1],
  ['湖滨路9号1楼', '鼓东街道庆城社区湖滨路9号1楼', 1],
  ['鼓楼区湖滨路9号', '350001鼓楼区湖滨路9号', 1],
  ['湖滨路9号', '湖滨路19号', 2],
  ['湖滨路9号', '东湖滨路9号', 2],
  ['湖滨路9号', '湖滨路9号2楼', 2],
  ['鼓东大厦', '鼓东街道鼓东大厦', 2],
])('%s and %s, one number and two names: %d', async (one, other, centres) => {
  const loaded = await importList([
    { ...MOVED, 地址: one },
    { ...MOVED, 机构名称: B['机构名称'] ?? '', 地址: other },
  ])
  expect(loaded.snapshot.centres).toHaveLength(centres)
})
